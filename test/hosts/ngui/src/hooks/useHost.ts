import { useSelector } from "react-redux";
import type { HostState } from "../store";

export const useHost = <T>(select: (state: HostState) => T): T => useSelector(select);
