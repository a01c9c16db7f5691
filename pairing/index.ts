import { named } from '../domain/registry.ts';
import { complementary } from './complementary.ts';
import { coverage } from './coverage.ts';
import type { Pairing } from './pairing.ts';
import { random } from './random.ts';
import { sharedCategories } from './shared-categories.ts';

export { pairStatistics } from './statistics.ts';

/** The built-in pairing strategies; the first is the default. */
export const pairings: readonly Pairing[] = [sharedCategories, complementary, coverage, random];

/** The strategy of that name; an unknown name is a `bad-option` error that lists the choices. */
export function pairingNamed(name: string, members: readonly Pairing[] = pairings): Pairing {
  return named('pairing', name, members);
}
