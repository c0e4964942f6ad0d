import { useHost } from "./useHost";

export const useGetToken = () => ({ userId: useHost(({ userId }) => userId), token: useHost(({ token }) => token) });
