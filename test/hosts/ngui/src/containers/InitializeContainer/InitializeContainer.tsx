import { getApiUrl } from "api/utils";
import axios from "axios";
import { useHost } from "hooks/useHost";
import { type ReactNode, useEffect, useState } from "react";
import { set } from "../../store";

/** Asks for the organization's options, which have its features as text, before anything of the organization is shown. */
export default function InitializeContainer({ children }: { children: ReactNode }) {
  const token = useHost((state) => state.token);
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const url = `${getApiUrl("restapi")}/organizations/alpha/options/features`;
    axios
      .get<{ value?: string }>(url, { headers: { Authorization: `Bearer ${token}` } })
      .then(({ data }) => set({ features: JSON.parse(data.value ?? "{}") }))
      .catch(() => set({ features: {} }))
      .finally(() => setIsReady(true));
    // As the host does: once, whatever the token becomes.
  }, []);
  return isReady ? children : null;
}
