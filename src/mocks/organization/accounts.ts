/** A data source the demo's organization has connected. */
export interface AccountSpec {
  id: string;
  name: string;
  type: 'aws_cnr' | 'azure_cnr' | 'gcp_cnr' | 'kubernetes_cnr';
  /** UTC day of its connection: it has no costs before. */
  connectedOn: string;
  /** How long ago its last import was. */
  importedMinutesAgo: number;
}

/** The organization every scenario but `not-found` answers for, unless `organizationId` says another. */
export const ORGANIZATION = { id: '6e2f6c1a-52a0-4b0e-9d56-0c7d3a1f8b24', name: 'Nordhafen Handel' } as const;

export const AWS_HQ: AccountSpec = {
  id: '8c63e980-6572-4b36-be82-a2bc59705888',
  name: 'AWS HQ',
  type: 'aws_cnr',
  connectedOn: '2025-01-13',
  importedMinutesAgo: 74,
};
export const AWS_DATA: AccountSpec = {
  id: '2f9d1c05-7b44-4e0c-8a37-6a5e0f7d9c31',
  name: 'AWS Data',
  type: 'aws_cnr',
  connectedOn: '2025-01-13',
  importedMinutesAgo: 71,
};
export const AZURE_PRODUCTION: AccountSpec = {
  id: '5b1e7a90-cc1f-47d2-9e6b-0d8f3b2a4c17',
  name: 'Azure production',
  type: 'azure_cnr',
  connectedOn: '2025-03-04',
  importedMinutesAgo: 96,
};
export const AZURE_TRIAL: AccountSpec = {
  id: '11fddd0e-3ece-410c-8e68-003abcc44576',
  name: 'Azure trial',
  type: 'azure_cnr',
  connectedOn: '2025-09-22',
  importedMinutesAgo: 93,
};
export const GCP_ANALYTICS: AccountSpec = {
  id: 'd04c2b8e-1a6f-4f3b-b7d9-93e5c1f0a862',
  name: 'GCP Analytics',
  type: 'gcp_cnr',
  connectedOn: '2025-06-16',
  importedMinutesAgo: 55,
};
