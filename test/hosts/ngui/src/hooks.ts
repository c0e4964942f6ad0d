import { useState } from 'react';
import { useSelector } from 'react-redux';
import { set, type HostState } from './store';

/** Unix seconds, UTC; the end is 23:59:59. */
export interface DateRange {
  startDate: number;
  endDate: number;
}

export const useHost = <T>(select: (state: HostState) => T): T => useSelector(select);

export function useOrganizationInfo() {
  const {
    id,
    name,
    currency = 'USD',
  } = useHost(({ organizations, organizationId }) => {
    const found = organizations.find((organization) => organization.id === organizationId);
    return found ?? organizations[0];
  });
  return { organizationId: id, name, currency };
}

export const useGetToken = () => ({ userId: useHost(({ userId }) => userId), token: useHost(({ token }) => token) });

/** A new function on every render, as the host's own is. */
export const useSignOut = () => () => {
  set({ isSignedIn: false });
};

export const useIsFeatureEnabled = (name: string) => useHost(({ features }) => features[name] === 1);

export const useIsAllowed = ({ requiredActions }: { requiredActions: string[] }) =>
  useHost(({ allowedActions }) => requiredActions.some((action) => allowedActions.includes(action)));

/** The date range of the page, in the address; the router does not hear of it. */
export function useDateRange(): [DateRange, (range: DateRange) => void] {
  const [range, setRange] = useState(readRange);
  const apply = (next: DateRange) => {
    const url = new URL(window.location.href);
    url.searchParams.set('startDate', String(next.startDate));
    url.searchParams.set('endDate', String(next.endDate));
    window.history.replaceState(window.history.state, '', url);
    setRange(next);
  };
  return [range, apply];
}

function readRange(): DateRange {
  const search = new URLSearchParams(window.location.search);
  return { startDate: Number(search.get('startDate')), endDate: Number(search.get('endDate')) };
}
