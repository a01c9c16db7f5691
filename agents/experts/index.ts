import { named } from '../../domain/registry.ts';
import { coherency } from './coherency.ts';
import { consistency } from './consistency.ts';
import { depth } from './depth.ts';
import { diversity } from './diversity.ts';
import type { Expert } from './expert.ts';
import { likability } from './likability.ts';
import { linter } from './linter.ts';
import { toxicity } from './toxicity.ts';

/** The built-in panel, in the order verdicts are listed: filters first, then the five voters of the paper. */
export const experts: readonly Expert[] = [linter, toxicity, depth, coherency, consistency, diversity, likability];

/** The expert of that name; an unknown name is a `bad-option` error that lists the choices. */
export function expertNamed(name: string, members: readonly Expert[] = experts): Expert {
  return named('expert', name, members);
}
