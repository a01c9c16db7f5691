import { marginsOf, standing } from '../critic/ballots.ts';
import { everyPair, inOneOrder } from '../critic/both-orders.ts';
import type { ChoiceRule, Juror } from '../critic/rules/rule.ts';
import { Random } from '../domain/random.ts';

/** Judges for whom the truth is known. */
export interface Noise {
  readonly name: string;
  /** A juror that knows the true order (best first) and errs; its draws are its own, those of the world are the same for all. */
  juror(name: string, truth: readonly number[], accuracy: number, random: Random, world: Random): Juror;
}

/**
 * Every comparison is right with the same probability, whichever two are compared and however often. A ranking is drawn
 * from a Mallows model whose mean accuracy over all pairs of the list is that probability: neighbours are confused more
 * often than that, the best and the worst less often.
 */
export const constantNoise: Noise = {
  name: 'same accuracy for every pair',
  juror: (name, truth, accuracy, random) => ({
    name,
    callsEach: 1,
    compare: async (first, second) => ((truth.indexOf(first) < truth.indexOf(second)) === random.chance(accuracy) ? 'first' : 'second'),
    rank: async (shown) => mallows(truth.filter((one) => shown.includes(one)), accuracy, random).map((one) => [one]),
  }),
};

/** What a list of true order becomes by repeated insertion (Doignon et al., 2004): each next one moves up j places with weight spread ** j. */
function mallows(truth: readonly number[], accuracy: number, random: Random): number[] {
  const spread = spreadFor(truth.length, accuracy);
  const list: number[] = [];
  for (const one of truth) {
    let up = 0;
    let weight = random.next() * powers(spread, list.length + 1);
    while (up < list.length && weight >= spread ** up) weight -= spread ** up++;
    list.splice(list.length - up, 0, one);
  }
  return list;
}

const spreads = new Map<string, number>();

/** The spread at which the expected share of inverted pairs is what the accuracy leaves, found by bisection. */
function spreadFor(size: number, accuracy: number): number {
  const key = `${size} ${accuracy}`;
  const known = spreads.get(key);
  if (known !== undefined) return known;
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (expectedInversions(size, middle) < ((1 - accuracy) * size * (size - 1)) / 2) low = middle;
    else high = middle;
  }
  spreads.set(key, low);
  return low;
}

function expectedInversions(size: number, spread: number): number {
  let sum = 0;
  for (let places = 1; places <= size; places++) {
    for (let up = 0; up < places; up++) sum += (up * spread ** up) / powers(spread, places);
  }
  return sum;
}

function powers(spread: number, count: number): number {
  let sum = 0;
  for (let up = 0; up < count; up++) sum += spread ** up;
  return sum;
}

/**
 * Candidates have qualities drawn from a normal distribution; a judge sees each with normal noise, anew in every
 * question, so close ones are hard for every judge. The noise is set so that two drawn at random are ordered rightly
 * with the given accuracy; a ranking orders what was seen in one question, so each of its pairs is as accurate as a comparison.
 */
export const gapNoise: Noise = {
  name: 'close ones are harder',
  juror: (name, truth, accuracy, random, world) => {
    const sorted = truth.map(() => normal(world)).sort((a, b) => b - a);
    const quality = truth.map((_one, at) => sorted[truth.indexOf(at)]);
    const noise = Math.sqrt(1 / Math.sin((accuracy - 0.5) * Math.PI) ** 2 - 1);
    const seen = (one: number): number => quality[one] + noise * normal(random);
    return {
      name,
      callsEach: 1,
      compare: async (first, second) => (seen(first) > seen(second) ? 'first' : 'second'),
      rank: async (shown) => shown.map((one) => ({ one, value: seen(one) })).sort((a, b) => b.value - a.value).map(({ one }) => [one]),
    };
  },
};

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** The full vote that others are measured against: every voter, every pair, one call each, in an order drawn by lot. */
export const fullVote: ChoiceRule = {
  name: 'full-vote',
  description: 'Every voter, every pair, one call each.',
  decide: async ({ scores, jurors, random }) => {
    const asked = everyPair(scores.length).flatMap(([first, second]) => jurors.map((juror) => (random.chance(0.5) ? inOneOrder(juror, first, second) : inOneOrder(juror, second, first))));
    const ballots = await Promise.all(asked);
    return { winner: standing(marginsOf(ballots, scores.length), scores)[0], ballots };
  },
};

export interface Setting {
  readonly candidates: number;
  readonly voters: number;
  readonly accuracy: number;
  readonly noise: Noise;
  readonly trials: number;
}

/** What a rule came to over many contests. */
export interface Figures {
  /** Mean calls of a contest, and as a share of the full vote's. */
  readonly calls: number;
  readonly share: number;
  readonly mostCalls: number;
  /** Share of contests in which the truly best was chosen. */
  readonly best: number;
  /** Share in which a full vote by the same judges, asked anew, chose the same. */
  readonly agreement: number;
}

/** A question that is asked again, word for word, is answered from memory, as in a run: it is no second opinion. */
function remembering(juror: Juror): Juror {
  const comparisons = new Map<string, ReturnType<Juror['compare']>>();
  const rankings = new Map<string, ReturnType<Juror['rank']>>();
  return {
    ...juror,
    compare: (first, second) => answered(comparisons, `${first} ${second}`, () => juror.compare(first, second)),
    rank: (shown) => answered(rankings, shown.join(' '), () => juror.rank(shown)),
  };
}

function answered<Answer>(known: Map<string, Answer>, question: string, ask: () => Answer): Answer {
  const answer = known.get(question) ?? ask();
  known.set(question, answer);
  return answer;
}

/** Has a rule and a full vote decide the same contests, each with draws of its own. */
export async function simulate(rule: ChoiceRule, { candidates, voters, accuracy, noise, trials }: Setting): Promise<Figures> {
  const used: number[] = [];
  let best = 0;
  let agreed = 0;
  for (let trial = 0; trial < trials; trial++) {
    const base = Random.of('choice', candidates, voters, accuracy, noise.name, trial);
    const truth = base.shuffle(Array.from({ length: candidates }, (_one, at) => at));
    const decide = async (chooser: ChoiceRule, stream: string) => {
      const random = base.fork(stream);
      const jurors = Array.from({ length: voters }, (_one, at) => remembering(noise.juror(`voter-${at}`, truth, accuracy, random.fork(at), base.fork('world'))));
      return chooser.decide({ scores: truth.map(() => 0), jurors, random });
    };
    const [mine, full] = await Promise.all([decide(rule, 'rule'), decide(fullVote, 'full')]);
    used.push(mine.ballots.reduce((sum, { calls }) => sum + calls, 0));
    if (mine.winner === truth[0]) best++;
    if (mine.winner === full.winner) agreed++;
  }
  const calls = used.reduce((sum, one) => sum + one, 0) / trials;
  return { calls, share: calls / ((voters * candidates * (candidates - 1)) / 2), mostCalls: Math.max(...used), best: best / trials, agreement: agreed / trials };
}
