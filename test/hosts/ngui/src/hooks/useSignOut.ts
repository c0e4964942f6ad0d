import { set } from "../store";

/** A new function on every render, as the host's own is. */
export const useSignOut = () => () => {
  set({ isSignedIn: false });
};
