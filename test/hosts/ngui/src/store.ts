import { legacy_createStore as createStore } from 'redux';
import type { ThemeName } from './themes';

export interface Organization {
  id: string;
  name: string;
  /** Missing: USD. */
  currency?: string;
}

const ORGANIZATIONS: Organization[] = [
  { id: 'alpha', name: 'Alpha', currency: 'EUR' },
  { id: 'beta', name: 'Beta', currency: 'EUR' },
];

const INITIAL = {
  userId: 'user-1',
  token: 'token-1',
  isSignedIn: true,
  organizations: ORGANIZATIONS,
  organizationId: 'alpha',
  features: { k8s_costs: 1 } as Record<string, number>,
  allowedActions: ['INFO_ORGANIZATION'],
  language: 'en' as 'en' | 'es',
  direction: 'ltr' as 'ltr' | 'rtl',
  theme: 'default' as ThemeName,
};

export type HostState = typeof INITIAL;
type Action = { type: 'SET'; values: Partial<HostState> };

/** What the host knows: session, organization, features, permissions, language and theme. */
export const store = createStore((state: HostState = INITIAL, action: Action) =>
  action.type === 'SET' ? { ...state, ...action.values } : state,
);

export const set = (values: Partial<HostState>) => store.dispatch({ type: 'SET', values });
