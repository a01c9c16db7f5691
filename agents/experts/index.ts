import { registry } from '../../domain/registry.ts';
import { coherency } from './coherency.ts';
import { consistency } from './consistency.ts';
import { depth } from './depth.ts';
import { diversity } from './diversity.ts';
import type { Expert } from './expert.ts';
import { faithfulness } from './faithfulness.ts';
import { likability } from './likability.ts';
import { linter } from './linter.ts';
import { manner } from './manner.ts';
import { naturalness } from './naturalness.ts';
import { novelty } from './novelty.ts';
import { toxicity } from './toxicity.ts';

/** The panel, in the order verdicts are listed: filters first, then the five voters of the paper, naturalness and novelty; experts from outside last. */
export const expertFamily = registry<Expert>('expert', [linter, toxicity, manner, faithfulness, depth, coherency, consistency, diversity, likability, naturalness, novelty]);

export const { members: experts, named: expertNamed } = expertFamily;

/** Names of the experts that are part of Dramatis: what one of these gets wrong is ours. */
export const builtInExperts: ReadonlySet<string> = new Set(experts.map(({ name }) => name));
