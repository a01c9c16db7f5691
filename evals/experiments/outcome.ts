import { experts } from '../../agents/experts/index.ts';
import type { ExpertContext, Subject } from '../../agents/experts/expert.ts';
import { statusesJudged } from '../../agents/experts/faithfulness.ts';
import type { Pair } from '../../domain/pair.ts';
import type { Candidate } from '../../domain/result.ts';
import { mean } from '../../domain/statistics.ts';
import { critiqueGraph } from '../../graphs/critique.ts';
import { distinctN } from '../../text/ngrams.ts';
import { words } from '../../text/words.ts';
import type { ChosenSet } from '../chosen-by-iteration.ts';
import type { ArmRun } from './run-arm.ts';

/** What came of one pair, judged by the whole panel whatever panel chose it; shares in [0, 1], null where nothing was chosen or counted. */
export interface PairOutcome {
  readonly pairId: string;
  readonly accepted: 0 | 1;
  /** Categories the two share. */
  readonly shared: number;
  readonly comesUp: number | null;
  readonly contradicted: number | null;
  readonly claimed: number | null;
  /** Mean score of the voters. */
  readonly quality: number | null;
  /** 1 when some filter of the whole panel would have thrown it out. */
  readonly faulty: 0 | 1 | null;
  readonly texts: readonly string[];
}

/** The outcomes of an arm after one of its iterations, the last by default, by pair; none for an arm without pairs. */
export async function outcomesOf({ pairs, sets }: Pick<ArmRun, 'pairs' | 'sets'>, context: ExpertContext, set: ChosenSet | undefined = sets.at(-1)): Promise<PairOutcome[]> {
  return Promise.all(pairs.map((pair, index) => outcomeOf(pair, set?.chosen.get(index), context)));
}

async function outcomeOf(pair: Pair, candidate: Candidate | undefined, context: ExpertContext): Promise<PairOutcome> {
  const about = { pairId: pair.id, shared: pair.sharedCategories.length };
  if (candidate === undefined) return { ...about, accepted: 0, comesUp: null, contradicted: null, claimed: null, quality: null, faulty: null, texts: [] };
  // A new record: what experts remember of a conversation is of the panel that chose it.
  const subject: Subject = { conversation: { ...candidate.conversation }, profiles: pair.profiles, scenario: candidate.conversation.origin.scenario };
  const filters = experts.filter(({ role }) => role === 'filter');
  const voters = experts.filter(({ role }) => role === 'voter');
  const verdicts = await Promise.all([...filters, ...voters].map((expert) => verdictOf(expert.name, subject, context)));
  const statuses = statusesJudged(subject.conversation) ?? [];
  const share = (holds: (one: (typeof statuses)[number]) => boolean): number | null => (statuses.length === 0 ? null : statuses.filter(holds).length / statuses.length);
  return {
    ...about,
    accepted: 1,
    comesUp: share(({ status }) => status === 'voiced' || status === 'implied'),
    contradicted: share(({ status }) => status === 'contradicted'),
    claimed: share((one) => one.claimed.length > 0),
    quality: mean(verdicts.slice(filters.length).flatMap(({ score }) => score ?? [])),
    faulty: verdicts.slice(0, filters.length).some(({ outcome }) => outcome === 'fail') ? 1 : 0,
    texts: subject.conversation.turns.map(({ text }) => text),
  };
}

/** One expert alone, as the graph asks it: a model without a usable answer ends in a verdict, not in an error. */
async function verdictOf(name: string, subject: Subject, context: ExpertContext) {
  const { judgements } = await critiqueGraph(experts.filter((one) => one.name === name), context).invoke({ subjects: [subject] });
  return judgements[0].verdict;
}

/** A measure of an arm: its statistic over outcomes, NaN where it cannot be computed. */
export interface OutcomeMeasure {
  readonly key: string;
  readonly label: string;
  statistic(outcomes: readonly PairOutcome[]): number;
}

const average = (key: 'accepted' | 'shared' | 'comesUp' | 'contradicted' | 'claimed' | 'quality' | 'faulty', label: string): OutcomeMeasure => ({
  key,
  label,
  statistic: (outcomes) => mean(outcomes.flatMap((one) => one[key] ?? [])) ?? Number.NaN,
});

/** What arms are compared by. Variety is of different word pairs and first utterances, so compare arms of one size. */
export const MEASURES: readonly OutcomeMeasure[] = [
  average('accepted', 'accepted'),
  average('comesUp', 'attributes that come up'),
  average('contradicted', 'attributes contradicted'),
  average('claimed', 'attributes claimed by the other'),
  average('quality', 'mean of the voters'),
  average('faulty', 'faulty by the whole panel'),
  { key: 'distinct2', label: 'distinct-2', statistic: (outcomes) => distinctN(outcomes.flatMap(({ texts }) => texts), 2) },
  { key: 'openings', label: 'distinct openings', statistic: openings },
  average('shared', 'categories in common'),
];

function openings(outcomes: readonly PairOutcome[]): number {
  const first = outcomes.flatMap(({ texts }) => (texts.length === 0 ? [] : [words(texts[0]).join(' ')]));
  return new Set(first).size / first.length;
}
