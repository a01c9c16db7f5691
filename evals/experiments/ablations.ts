import { experts } from '../../agents/experts/index.ts';
import { pairings } from '../../pairing/index.ts';
import { builtInExemplars } from '../../seeds/exemplars/index.ts';
import type { Arm } from './arm.ts';

/** The whole pipeline as it is by default, with these counts. */
export function wholeArm(counts: Pick<Arm, 'candidates' | 'iterations'>): Arm {
  return { name: 'whole', panel: experts, expanded: true, pairing: { strategy: pairings[0].name, minShared: 2 }, exemplars: builtInExemplars, ...counts };
}

/** The whole pipeline, then one arm without each part: every expert, all voters, expansion, pairing (by lot instead), exemplars. */
export function ablations(counts: Pick<Arm, 'candidates' | 'iterations'>): Arm[] {
  const whole = wholeArm(counts);
  const without = (name: string, keeps: (expert: Arm['panel'][number]) => boolean): Arm => ({ ...whole, name: `without-${name}`, panel: experts.filter(keeps) });
  return [
    whole,
    ...experts.map((expert) => without(expert.name, (one) => one !== expert)),
    without('all-voters', ({ role }) => role !== 'voter'),
    { ...whole, name: 'without-expansion', expanded: false },
    { ...whole, name: 'without-pairing', pairing: { strategy: 'random', minShared: 0 } },
    { ...whole, name: 'without-exemplars', exemplars: [] },
  ];
}
