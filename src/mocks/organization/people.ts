import type { WireOwner, WirePool } from '../wire.js';

/** Pools of the organization: who a resource is booked to. */
export const POOLS = {
  engineering: { id: '65846b0e-d146-4932-adb0-20c4222c1e6f', name: 'Engineering', purpose: 'business_unit' },
  shop: { id: 'a1d5c3f7-2b60-4e98-8f14-7c0e9d6b3a52', name: 'Online shop', purpose: 'business_unit' },
  data: { id: '4e8b6a20-f19c-4d37-9b85-3f7d1c0a6e94', name: 'Data', purpose: 'team' },
  machineLearning: { id: 'b97e0d41-65c2-4a8f-a3e7-d20f5b8c1694', name: 'Machine learning', purpose: 'team' },
  backOffice: { id: '17c4f9e8-3d5a-4b02-86f1-9a6e0c7d2b35', name: 'Back office', purpose: 'business_unit' },
  trials: { id: 'f06a2d5b-8e71-4c9d-b48a-61d3e7f0c529', name: 'Trials', purpose: 'project' },
} satisfies Record<string, WirePool>;

/** Owners of resources. */
export const OWNERS = {
  amara: { id: '2c7d9e05-1f48-4b6a-93d0-8e5a7f1c4b62', name: 'Amara Okafor' },
  bela: { id: '9f3b1a6d-7e02-4c85-a9d4-5b0c8e2f7136', name: 'Béla Horváth' },
  chen: { id: '58e0c2f7-9a4d-4136-8b7e-d1f6a3059c24', name: 'Chen Wei' },
  dana: { id: 'c41f8b93-0d6e-4a57-b2c8-7e9a5d1f3068', name: 'Dana Lindqvist' },
  emil: { id: '0b6d7a52-c83f-4e19-9f04-2a8d5c7e1fb3', name: 'Emil Sørensen' },
} satisfies Record<string, WireOwner>;

export type PoolName = keyof typeof POOLS;
export type OwnerName = keyof typeof OWNERS;
