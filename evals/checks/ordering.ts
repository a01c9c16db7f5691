import type { Expert, ExpertContext, Subject } from '../../agents/experts/expert.ts';
import { Random } from '../../domain/random.ts';
import { mean } from '../../domain/statistics.ts';
import type { Figure } from './check.ts';
import { interval } from './statistics.ts';

/** Pairs put to a model; offline all pairs are compared. */
const PAIRS = 100;

/** A conversation with the mean rating people gave it in one quality. */
export interface RatedSubject {
  readonly subject: Subject;
  readonly rating: number;
}

/** An expert beside ratings. */
interface Order {
  /** Names the interval's seed. */
  readonly name: string;
  readonly label: string;
  readonly expert: Expert;
  readonly cases: readonly RatedSubject[];
  readonly reference?: Figure['reference'];
}

/** Share of pairs with different ratings that an expert orders as people do, ties half; with a model, of 100 drawn pairs. None without such a pair. */
export async function orderFigures({ name, label, expert, cases, reference }: Order, context: ExpertContext): Promise<Figure[]> {
  const beside = reference === undefined ? {} : { reference };
  if (context.model !== 'offline') {
    const asked = await askedPairs(name, expert, cases, context);
    const value = mean(asked);
    return value === null ? [] : [{ label, value, interval: interval(name, asked, (sample) => mean(sample) ?? Number.NaN), cases: asked.length, ...beside }];
  }
  const scored = await Promise.all(cases.map(async ({ subject, rating }) => ({ rating, score: (await expert.judge(subject, context)).score ?? 0 })));
  const value = orderedAlike(scored);
  return Number.isNaN(value) ? [] : [{ label, value, interval: interval(name, scored, orderedAlike), cases: scored.length, ...beside }];
}

/** Share of pairs with different ratings whose scores go the same way, ties half; NaN without such pairs. A case drawn twice makes no pair with itself. */
export function orderedAlike(cases: readonly { readonly rating: number; readonly score: number }[]): number {
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
async function askedPairs(name: string, { compare }: Expert, cases: readonly RatedSubject[], context: ExpertContext): Promise<number[]> {
  const pairs = cases.flatMap((one, at) => cases.slice(at + 1).flatMap((other) => (one.rating === other.rating ? [] : [[one, other] as const])));
  const random = Random.of(name, 'pairs');
  const drawn = random.sample(pairs, PAIRS).map(([one, other]) => (random.chance(0.5) ? ([one, other] as const) : ([other, one] as const)));
  return Promise.all(
    drawn.map(async ([one, other]) => {
      const preference = (await compare?.(one.subject, other.subject, context)) ?? 'tie';
      return preference === 'tie' ? 0.5 : (preference === 'first') === one.rating > other.rating ? 1 : 0;
    }),
  );
}
