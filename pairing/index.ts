import { registry } from '../domain/registry.ts';
import { complementary } from './complementary.ts';
import { coverage } from './coverage.ts';
import type { Pairing } from './pairing.ts';
import { random } from './random.ts';
import { sharedCategories } from './shared-categories.ts';

export { pairStatistics } from './statistics.ts';

/** The pairing strategies; the first is the default. */
export const pairingFamily = registry<Pairing>('pairing', [sharedCategories, complementary, coverage, random]);

export const { members: pairings, named: pairingNamed } = pairingFamily;
