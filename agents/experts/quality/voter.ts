import { compareQuality } from '../../compare-quality.ts';
import { groupsOf, rankCandidates } from '../../rank-candidates.ts';
import type { Conversation } from '../../../domain/conversation.ts';
import type { Finding } from '../../../domain/critique.ts';
import type { Expert, ExpertContext, Subject } from '../expert.ts';
import { ADA_AND_BO, FLAT } from './examples.ts';

/** What a voter measured: a score in [0, 1] and what it rests on. */
export interface Measured {
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** The parts in which one quality differs from another. */
export interface Quality {
  readonly name: string;
  readonly description: string;
  readonly rubric: string;
  /** What has to score lower than Ada and Bo's good conversation; their flat one where none is given. */
  readonly bad?: Subject;
  /** Measures by rules and sentence vectors, without a model. */
  measure(subject: Subject, context: ExpertContext): Promise<Measured>;
}

/**
 * A quality expert: its score is measured by rules and vectors, its vote is the answer of the configured model, which in
 * the offline engine compares the measured scores.
 */
export function voter({ name, description, rubric, bad = FLAT, measure: measureAnew }: Quality): Expert {
  // A candidate is judged once and compared several times; what was measured holds as long as the conversation lives.
  // Kept as a value: a promise holds on to the context it was made in, which is the whole graph of its pair.
  const known = new WeakMap<Conversation, Measured>();
  const measure = async (subject: Subject, context: ExpertContext): Promise<Measured> => {
    const measured = known.get(subject.conversation) ?? (await measureAnew(subject, context));
    known.set(subject.conversation, measured);
    return measured;
  };
  const side = async (subject: Subject, context: ExpertContext) => ({ turns: subject.conversation.turns, score: bounded((await measure(subject, context)).score) });
  return {
    name,
    description,
    rubric,
    cost: 'embedding',
    role: 'voter',
    judge: async (subject, context) => {
      const { score, findings } = await measure(subject, context);
      return { expert: name, outcome: 'pass', score: bounded(score), findings: [...findings], by: 'vectors' };
    },
    compare: async (first, second, context) => {
      const [one, two] = await Promise.all([side(first, context), side(second, context)]);
      const { better } = await context.ask(compareQuality, { quality: name, rubric, first: one, second: two });
      return better;
    },
    rank: async (subjects, context) => {
      const candidates = await Promise.all(subjects.map((subject) => side(subject, context)));
      return groupsOf(await context.ask(rankCandidates, { quality: name, rubric, candidates }), subjects.length);
    },
    examples: { good: ADA_AND_BO, bad },
  };
}

/** To [0, 1], with four decimals: more would be noise. */
function bounded(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 10_000) / 10_000;
}

/** A finding that lowers a score, with the turns it rests on. */
export function remark(code: string, message: string, turns: readonly number[], repair: string): Finding {
  return { code, message, severity: 'warning', turns: [...turns], attributes: [], repair };
}
