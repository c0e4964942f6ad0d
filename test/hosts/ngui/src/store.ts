import type { DateRange } from "hooks/useReactiveDefaultDateRange";
import { legacy_createStore as createStore } from "redux";
import type { ThemeName } from "themes/createHostTheme";

export interface Organization {
  id: string;
  name: string;
  /** Missing: USD. */
  currency?: string;
  /** Without one, the host shows a sample of the page. */
  hasDataSources: boolean;
}

const ORGANIZATIONS: Organization[] = [
  { id: "alpha", name: "Alpha", currency: "EUR", hasDataSources: true },
  { id: "beta", name: "Beta", currency: "EUR", hasDataSources: true },
  { id: "gamma", name: "Gamma", currency: "EUR", hasDataSources: false },
  { id: "delta", name: "Delta", currency: "EUR", hasDataSources: true }
];

const INITIAL = {
  userId: "user-1",
  token: "token-1",
  isSignedIn: true,
  organizations: ORGANIZATIONS,
  organizationId: "alpha",
  /** The organization's options, once they are here. */
  features: {} as Record<string, number>,
  allowedActions: ["INFO_ORGANIZATION"],
  /** What the range form was last opened with or set to. */
  rangeDates: null as DateRange | null,
  language: "en" as "en" | "es",
  direction: "ltr" as "ltr" | "rtl",
  theme: "default" as ThemeName
};

export type HostState = typeof INITIAL;
type Action = { type: "SET"; values: Partial<HostState> };

/** What the host knows: session, organization, features, permissions, language and theme. */
export const store = createStore((state: HostState = INITIAL, action: Action) =>
  action.type === "SET" ? { ...state, ...action.values } : state
);

export const set = (values: Partial<HostState>) => store.dispatch({ type: "SET", values });
