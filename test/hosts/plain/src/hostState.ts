export interface HostState {
  organizationId: 'alpha' | 'beta';
  language: 'en' | 'es';
  theme: 'default' | 'organization';
  direction: 'ltr' | 'rtl';
  token: string;
}

export const INITIAL: HostState = { organizationId: 'alpha', language: 'en', theme: 'default', direction: 'ltr', token: 'token-1' };
