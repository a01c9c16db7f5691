import { z } from 'zod';
import { coherency } from '../../agents/experts/coherency.ts';
import { consistency } from '../../agents/experts/consistency.ts';
import { depth } from '../../agents/experts/depth.ts';
import { diversity } from '../../agents/experts/diversity.ts';
import type { Expert, ExpertContext, Subject } from '../../agents/experts/expert.ts';
import { likability } from '../../agents/experts/likability.ts';
import type { Turn } from '../../domain/conversation.ts';
import { recordsOf } from '../../domain/outside.ts';
import { Random } from '../../domain/random.ts';
import { mean } from '../../domain/statistics.ts';
import type { Check, Figure } from './check.ts';
import { interval } from './statistics.ts';

const FILE = 'fed/fed_dialogue_level.json';
const Dialogue = z.object({ context: z.string(), annotations: z.record(z.string(), z.array(z.unknown())) });

/** Experts, the quality people rated, and what the paper's experts reached. */
const QUALITIES: readonly { readonly expert: Expert; readonly rated: string; readonly paper: number }[] = [
  { expert: depth, rated: 'Depth', paper: 0.84 },
  { expert: coherency, rated: 'Coherent', paper: 0.96 },
  { expert: consistency, rated: 'Consistent', paper: 0.92 },
  { expert: diversity, rated: 'Diverse', paper: 0.92 },
  { expert: likability, rated: 'Likeable', paper: 0.88 },
];
/** Pairs put to a model; offline all pairs are compared. */
const PAIRS = 100;

/** A dialogue with the mean human rating of one quality. */
interface Rated {
  readonly subject: Subject;
  readonly rating: number;
}

/** Whether the quality experts order two dialogues as people do. */
export const fed: Check = {
  name: 'fed',
  about: 'the five quality experts: share of pairs with different ratings that are ordered as people order them, ties half',
  source: 'FED (Mehri and Eskenazi, SIGDIAL 2020), dialogues; the paper reports 125 dialogues with a language model as expert',
  inSample: 'Measures were made by general reasoning; halves of even and odd rows are given apart.',
  files: [FILE],
  run: async (data, context) => {
    const dialogues = z.array(Dialogue).parse(JSON.parse(data[FILE]));
    const figures = await Promise.all(QUALITIES.map((quality) => figuresOf(quality, dialogues, context)));
    return figures.flat();
  },
};

async function figuresOf({ expert, rated, paper }: (typeof QUALITIES)[number], dialogues: readonly z.infer<typeof Dialogue>[], context: ExpertContext): Promise<Figure[]> {
  const cases = dialogues.flatMap(({ context: text, annotations }, at): (Rated & { at: number })[] => {
    const rating = mean((annotations[rated] ?? []).filter((one): one is number => typeof one === 'number'));
    return rating === null ? [] : [{ subject: subjectOf(text), rating, at }];
  });
  const reference = { value: paper, of: 'the paper' };
  if (context.model !== 'offline') {
    const asked = await askedPairs(expert, cases, context);
    return [{ label: expert.name, value: mean(asked) ?? 0, interval: interval(`fed ${expert.name}`, asked, (sample) => mean(sample) ?? 0), cases: asked.length, reference }];
  }
  const scored = await Promise.all(cases.map(async ({ subject, rating, at }) => ({ rating, at, score: (await expert.judge(subject, context)).score ?? 0 })));
  const part = (rest: number) => scored.filter(({ at }) => at % 2 === rest);
  return [
    { label: expert.name, value: orderedAlike(scored), interval: interval(`fed ${expert.name}`, scored, orderedAlike), cases: scored.length, reference },
    ...[0, 1].map((rest): Figure => ({ label: `${expert.name}, ${rest === 0 ? 'even' : 'odd'} rows`, value: orderedAlike(part(rest)), cases: part(rest).length })),
  ];
}

/** Share of pairs with different ratings whose scores go the same way; a dialogue drawn twice makes no pair with itself. */
function orderedAlike(cases: readonly { readonly rating: number; readonly score: number }[]): number {
  let [pairs, alike] = [0, 0];
  for (const [at, one] of cases.entries()) {
    for (const other of cases.slice(at + 1)) {
      if (one.rating === other.rating) continue;
      pairs++;
      const way = (one.rating - other.rating) * (one.score - other.score);
      alike += way > 0 ? 1 : way === 0 ? 0.5 : 0;
    }
  }
  return pairs === 0 ? Number.NaN : alike / pairs;
}

/** What a model says of drawn pairs: 1 as people, 0 against them, 0.5 undecided; every pair is asked in one order, drawn. */
async function askedPairs({ compare }: Expert, cases: readonly Rated[], context: ExpertContext): Promise<number[]> {
  const pairs = cases.flatMap((one, at) => cases.slice(at + 1).flatMap((other) => (one.rating === other.rating ? [] : [[one, other] as const])));
  const random = Random.of('fed pairs');
  const drawn = random.sample(pairs, PAIRS).map(([one, other]) => (random.chance(0.5) ? ([one, other] as const) : ([other, one] as const)));
  return Promise.all(
    drawn.map(async ([one, other]) => {
      const preference = (await compare?.(one.subject, other.subject, context)) ?? 'tie';
      return preference === 'tie' ? 0.5 : (preference === 'first') === one.rating > other.rating ? 1 : 0;
    }),
  );
}

function subjectOf(text: string): Subject {
  const turns = text.split('\n').flatMap((line): Turn[] => {
    const [, who, said] = /^(User|System):\s*(.*)$/.exec(line.trim()) ?? [];
    return said === undefined || said === '' ? [] : [{ speaker: who === 'User' ? 0 : 1, text: said }];
  });
  return recordsOf({ source: FILE, personas: [[], []], turns });
}
