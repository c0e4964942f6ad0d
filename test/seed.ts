import fc from 'fast-check';
import { env } from 'node:process';

// The same cases at every run: a gate that says the same of the same code. `FC_SEED=… npm run test:unit` looks elsewhere.
fc.configureGlobal({ seed: Number(env.FC_SEED ?? 1) });
