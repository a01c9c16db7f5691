import type { Expert } from '../agents/experts/expert.ts';
import { expertNameOf } from '../critic/panel.ts';
import type { ChoiceRule, Juror } from '../critic/rules/rule.ts';
import { Random } from '../domain/random.ts';

/** A range of whole numbers, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a run is going to do, as far as it is known before. */
export interface PlannedWork {
  /** New attributes wanted, categories known, and seeds without a category; 0 where there is no expansion. */
  readonly expansion: { readonly wanted: number; readonly categories: number; readonly unsorted: number };
  /** Profiles to draw and their size; 0 where they are given. */
  readonly profiles: { readonly count: number; readonly size: number };
  readonly pairs: number;
  readonly candidates: number;
  /** Iterations: from a plateau to all of them. */
  readonly iterations: Range;
  /** Name of the writer; every one but `one-shot` is taken to ask once an utterance. */
  readonly writer: string;
  readonly utterances: { readonly min: number; readonly max: number };
  /** The panel as it is seated, and the rule it chooses by. */
  readonly experts: readonly Expert[];
  readonly rule: ChoiceRule;
  /** Ids of the models that judge for an expert. */
  judgesOf(expert: string): readonly string[];
}

/** Calls that come on top for answers that have to be repaired, as a share, at most. */
const REPAIRS = 1.2;
/** Share of the candidates that the free experts let pass, at the least, where a model follows its prompt. */
const PASSING = 0.25;
/** Share of proposed attributes that is accepted, at the least, before an expansion ends at a plateau. */
const ACCEPTED = 0.2;
/** Queries that bootstrapping may add, and calls it takes: from one batch to ten of ten. */
const NEW_QUERIES = 250;
const BOOTSTRAP = { low: 10, high: 100 };

/** Calls by agent, if every role were a model: what is decided by rules is not among them. */
export async function plannedCalls(work: PlannedWork): Promise<Map<string, Range>> {
  const { expansion, profiles, pairs, candidates, iterations, utterances } = work;
  const written: Range = { low: pairs * candidates * iterations.low, high: pairs * candidates * iterations.high };
  const judged: Range = { low: written.low * PASSING, high: written.high + pairs * iterations.high };
  const turns: Range = work.writer === 'one-shot' ? { low: 0, high: 0 } : { low: utterances.min, high: utterances.max };
  const votes = await callsOfAVote(work);
  const calls: [string, Range][] = [
    ...expansionCalls(expansion),
    // Every place is asked for until a candidate fits, and the whole set once more.
    ['find-contradictions', { low: profiles.count * profiles.size, high: profiles.count * profiles.size * 3 }],
    ['write-conversation', work.writer === 'one-shot' ? written : { low: 0, high: 0 }],
    ['next-turn', { low: written.low * turns.low, high: written.high * turns.high }],
    ['revise-conversation', { low: 0, high: pairs * iterations.high }],
    ['judge-faithfulness', times(judged, judgesFor('faithfulness', work))],
    ['judge-toxicity', times(judged, judgesFor('toxicity', work))],
    [votes.agent, { low: votes.low * pairs * iterations.low, high: votes.high * pairs * iterations.high }],
  ];
  const whole = calls.map(([agent, { low, high }]) => [agent, { low: Math.floor(low), high: Math.ceil(high * REPAIRS) }] as const);
  return new Map(whole.filter(([, { high }]) => high > 0));
}

/** Models that judge for a filter: none when it is not on the panel. */
function judgesFor(filter: string, { experts, judgesOf }: PlannedWork): number {
  return experts.some(({ name }) => expertNameOf(name) === filter) ? judgesOf(filter).length : 0;
}

function expansionCalls({ wanted, categories, unsorted }: PlannedWork['expansion']): [string, Range][] {
  if (wanted === 0) return [];
  // A round asks every query once, so even one attribute takes a whole round.
  return [
    ['induce-query', { low: unsorted === 0 ? 0 : 1, high: unsorted }],
    ['similar-queries', BOOTSTRAP],
    ['new-attribute', { low: Math.max(wanted, categories), high: wanted / ACCEPTED + categories + NEW_QUERIES }],
  ];
}

function times({ low, high }: Range, factor: number): Range {
  return { low: low * factor, high: high * factor };
}

const TRIALS = 200;

/** Calls of one choice, by letting the rule choose among contenders of drawn strength with voters that are often wrong. */
async function callsOfAVote({ experts, rule, candidates }: PlannedWork): Promise<Range & { readonly agent: string }> {
  const voters = experts.filter(({ role }) => role === 'voter');
  const asking = new Set(voters.filter(({ cost, rank, compare }) => cost !== 'free' && (rank !== undefined || compare !== undefined)).map(({ name }) => name));
  let used = { compare: 0, rank: 0 };
  const random = Random.of('estimate', rule.name, candidates);
  const juror = (name: string, strengths: readonly number[]): Juror => {
    const noisy = (at: number): number => strengths[at] + random.next() * 0.8;
    return {
      name,
      callsEach: asking.has(name) ? 1 : 0,
      compare: async (first, second) => {
        if (asking.has(name)) used.compare++;
        return noisy(first) > noisy(second) ? 'first' : 'second';
      },
      rank: async (shown) => {
        if (asking.has(name)) used.rank++;
        return [...shown].map((at) => ({ at, strength: noisy(at) })).sort((a, b) => b.strength - a.strength).map(({ at }) => [at]);
      },
    };
  };
  const callsAmong = async (size: number): Promise<number> => {
    if (size < 2 || voters.length === 0) return 0;
    used = { compare: 0, rank: 0 };
    const strengths = Array.from({ length: size }, () => random.next());
    await rule.decide({ scores: strengths, jurors: voters.map(({ name }) => juror(name, strengths)), random });
    return used.compare + used.rank;
  };
  const few: number[] = [];
  const all: number[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    few.push(await callsAmong(Math.floor(candidates * PASSING)));
    all.push(await callsAmong(candidates + 1));
  }
  return { agent: used.rank > used.compare ? 'rank-candidates' : 'compare-quality', low: Math.min(...few), high: Math.max(...all) };
}
