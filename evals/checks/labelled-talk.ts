import { z } from 'zod';
import { depth } from '../../agents/experts/depth.ts';
import type { Expert } from '../../agents/experts/expert.ts';
import { likability } from '../../agents/experts/likability.ts';
import { naturalness } from '../../agents/experts/naturalness.ts';
import { Speaker } from '../../domain/conversation.ts';
import { recordsOf } from '../../domain/outside.ts';
import { mean } from '../../domain/statistics.ts';
import type { Check } from './check.ts';
import { orderFigures } from './ordering.ts';

const FILE = 'attribute-labels/conversations.jsonl';
const Row = z.object({
  personas: z.tuple([z.array(z.string()), z.array(z.string())]),
  turns: z.array(z.tuple([Speaker, z.string()])),
  labels: z.array(z.object({ natural: z.number(), interesting: z.number() })).min(1),
});
type Rating = 'natural' | 'interesting';

/** Which expert is set beside which rating; the first is the expert's own matter, the others are near it. */
const PAIRS: readonly { readonly expert: Expert; readonly rating: Rating; readonly own: boolean }[] = [
  { expert: naturalness, rating: 'natural', own: true },
  { expert: depth, rating: 'interesting', own: false },
  { expert: likability, rating: 'interesting', own: false },
];

/** Whether conversations are ordered by naturalness and interest as annotators order them. */
export const labelledTalk: Check = {
  name: 'labelled-talk',
  about: 'naturalness, depth and likability: share of pairs with different ratings that are ordered as annotators order them, ties half',
  source: '48 conversations with 1 to 5 for natural and interesting by two annotators, which are language models: agreement with models, not with people',
  inSample: 'Naturalness was written with the means of the four sources in view; single ratings were not fitted.',
  files: [FILE],
  run: async (data, context) => {
    const rows = data[FILE].trim().split('\n').map((line) => Row.parse(JSON.parse(line)));
    const subjects = rows.map(({ personas, turns }) => recordsOf({ source: FILE, personas, turns: turns.map(([speaker, text]) => ({ speaker, text })) }));
    const figures = await Promise.all(
      PAIRS.map(async ({ expert, rating, own }) => {
        const cases = rows.map(({ labels }, at) => ({ subject: subjects[at], rating: mean(labels.map((one) => one[rating])) ?? 0 }));
        const found = await orderFigures({ name: `labelled-talk ${expert.name}`, label: `${expert.name} beside "${rating}"`, expert, cases, reference: { value: 0.5, of: 'chance' } }, context);
        return found.map((figure) => (own ? { ...figure, expert: expert.name } : figure));
      }),
    );
    return figures.flat();
  },
};
