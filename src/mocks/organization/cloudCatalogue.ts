import { type AccountSpec, AWS_DATA, AWS_HQ, AZURE_PRODUCTION, AZURE_TRIAL, GCP_ANALYTICS } from './accounts.js';
import type { OwnerName, PoolName } from './people.js';

/**
 * Like resources of one account: what they are, how many, the dearest one's cost per day and by which factor each next one is
 * cheaper. The pool and the owner may be missing, as they are in life.
 */
export type ResourceGroup = readonly [
  name: string,
  service: string,
  type: string,
  region: string | null,
  count: number,
  perDay: number,
  decay: number,
  pool: PoolName | null,
  owner: OwnerName | null,
];

export const CLOUD_CATALOGUE: readonly (readonly [AccountSpec, readonly ResourceGroup[]])[] = [
  [
    AWS_HQ,
    [
      ['eks-prod-node', 'AmazonEC2', 'Instance', 'eu-central-1', 12, 46.8, 0.94, 'shop', 'amara'],
      ['orders-db', 'AmazonRDS', 'RDS Instance', 'eu-central-1', 3, 118.4, 0.62, 'shop', 'amara'],
      ['legacy-shop', 'AmazonEC2', 'Instance', 'eu-west-1', 5, 22.6, 0.83, 'shop', 'bela'],
      ['bastion', 'AmazonEC2', 'Instance', 'eu-central-1', 2, 1.9, 0.7, 'engineering', null],
      ['pvc', 'AmazonEC2', 'Volume', 'eu-central-1', 9, 6.7, 0.78, 'shop', null],
      ['nightly', 'AmazonEC2', 'Snapshot', 'eu-central-1', 6, 2.2, 0.61, null, null],
      ['shop-assets', 'AmazonS3', 'Bucket', 'eu-central-1', 4, 31.3, 0.42, 'shop', 'bela'],
      ['backups', 'AmazonS3', 'Bucket', 'eu-west-1', 3, 12.1, 0.5, 'engineering', null],
      ['shop-edge', 'AmazonCloudFront', 'Other', null, 1, 38.9, 1, 'shop', 'bela'],
      ['nat', 'AmazonVPC', 'NAT Gateway', 'eu-central-1', 3, 9.4, 0.81, 'engineering', null],
      ['session-cache', 'AmazonElastiCache', 'Other', 'eu-central-1', 2, 17.2, 0.76, 'shop', 'amara'],
      ['images', 'AmazonECR', 'Other', 'eu-central-1', 2, 3.1, 0.31, 'engineering', 'emil'],
      ['public-ip', 'AmazonVPC', 'IP Address', 'eu-central-1', 6, 0.12, 0.98, null, null],
    ],
  ],
  [
    AWS_DATA,
    [
      ['data-node', 'AmazonEC2', 'Instance', 'eu-central-1', 6, 39.5, 0.91, 'data', 'chen'],
      ['warehouse', 'AmazonRedshift', 'Other', 'eu-central-1', 2, 96.7, 0.55, 'data', 'chen'],
      ['lake', 'AmazonS3', 'Bucket', 'eu-central-1', 5, 44.2, 0.48, 'data', 'chen'],
      ['etl', 'AWSGlue', 'Other', 'eu-central-1', 3, 14.8, 0.59, 'data', null],
      ['events', 'AmazonKinesis', 'Other', 'eu-central-1', 2, 11.6, 0.66, 'data', 'dana'],
      ['athena-queries', 'AmazonAthena', 'Other', 'eu-central-1', 1, 7.9, 1, 'data', null],
    ],
  ],
  [
    AZURE_PRODUCTION,
    [
      ['aks-nodepool-vmss', 'Microsoft.Compute', 'Instance', 'westeurope', 6, 33.7, 0.89, 'backOffice', 'emil'],
      ['sql-erp', 'Microsoft.Sql', 'Other', 'westeurope', 2, 71.5, 0.58, 'backOffice', 'emil'],
      ['sapdisk', 'Microsoft.Compute', 'Volume', 'westeurope', 7, 8.3, 0.8, 'backOffice', null],
      ['documents', 'Microsoft.Storage', 'Bucket', 'westeurope', 3, 13.4, 0.47, 'backOffice', null],
      ['gateway', 'Microsoft.Network', 'Load Balancer', 'westeurope', 2, 10.8, 0.6, 'backOffice', 'emil'],
      ['logs-workspace', 'Microsoft.OperationalInsights', 'Other', 'westeurope', 1, 26.3, 1, 'backOffice', null],
      ['vault', 'Microsoft.KeyVault', 'Other', 'northeurope', 2, 0.21, 0.4, 'backOffice', null],
    ],
  ],
  [
    AZURE_TRIAL,
    [
      ['spottest', 'Microsoft.Compute', 'Instance', 'germanywestcentral', 2, 14.5, 0.37, 'trials', 'dana'],
      ['openai-sandbox', 'Microsoft.CognitiveServices', 'Other', 'swedencentral', 1, 5.8, 1, 'trials', 'dana'],
    ],
  ],
  [
    GCP_ANALYTICS,
    [
      ['gke-gpu-node', 'Compute Engine', 'Instance', 'europe-west4', 4, 88.6, 0.93, 'machineLearning', 'dana'],
      ['analytics', 'BigQuery', 'Other', 'europe-west4', 3, 52.9, 0.53, 'data', 'chen'],
      ['training-data', 'Cloud Storage', 'Bucket', 'europe-west4', 4, 19.6, 0.45, 'machineLearning', 'dana'],
      ['model-registry', 'Cloud Storage', 'Bucket', 'europe-west1', 2, 2.7, 0.5, 'machineLearning', null],
      ['stream', 'Cloud Pub/Sub', 'Other', 'europe-west4', 2, 4.4, 0.52, 'data', null],
      ['legacy-vm', 'Compute Engine', 'Instance', 'us-central1', 2, 3.9, 0.64, null, null],
    ],
  ],
];
