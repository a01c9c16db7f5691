import type { Expert, ExpertContext } from '../agents/experts/expert.ts';
import type { Verdict } from '../domain/critique.ts';
import { isItemFailure } from '../domain/error.ts';
import { mean } from '../domain/statistics.ts';

/**
 * The experts with the models that judge for them. With several judges a voter sits on the panel once for each, named
 * `depth@openai:NAME`, and has as many votes; a filter stays one: it fails a conversation when at least half of its judges
 * do. What rules or vectors decide is not put to further judges.
 */
export function seatPanel(experts: readonly Expert[], judgesOf: (expert: string) => readonly string[]): Expert[] {
  return experts.flatMap((expert) => {
    const judges = judgesOf(expert.name);
    if (judges.length === 1) return [seated(expert, judges[0])];
    return expert.role === 'voter' ? judges.map((judge) => ({ ...seated(expert, judge), name: `${expert.name}@${judge}` })) : [byMajority(expert, judges)];
  });
}

/** The expert's name without the judge it is seated with. */
export function expertNameOf(seat: string): string {
  return seat.split('@')[0];
}

/** The expert with one model to ask. */
function seated(expert: Expert, judge: string): Expert {
  const { compare, rank } = expert;
  return {
    ...expert,
    ...dearer(expert, [judge]),
    judge: (subject, context) => expert.judge(subject, asking(judge, context)),
    ...(compare === undefined ? {} : { compare: (first, second, context) => compare(first, second, asking(judge, context)) }),
    ...(rank === undefined ? {} : { rank: (subjects, context) => rank(subjects, asking(judge, context)) }),
  };
}

/** With a model to ask, a filter that is free by rules costs what the model costs. */
function dearer({ byRules }: Expert, judges: readonly string[]): Partial<Pick<Expert, 'cost'>> {
  return byRules === undefined || judges.every((judge) => judge === 'offline') ? {} : { cost: 'model' };
}

function asking(judge: string, context: ExpertContext): ExpertContext {
  return { ...context, model: judge, ask: (agent, input, options) => context.ask(agent, input, { ...options, model: judge }) };
}

function byMajority(expert: Expert, judges: readonly string[]): Expert {
  return {
    ...expert,
    ...dearer(expert, judges),
    judge: async (subject, context) => {
      const verdictOf = (judge: string): Promise<Verdict> => expert.judge(subject, asking(judge, context));
      const [first, ...others] = judges;
      const opening = await orFailure(verdictOf(first));
      if ('verdict' in opening && opening.verdict.by !== first) return opening.verdict;
      const all = [opening, ...(await Promise.all(others.map((judge) => orFailure(verdictOf(judge)))))];
      const verdicts = all.flatMap((one) => ('verdict' in one ? [one.verdict] : []));
      if (verdicts.length === 0 && 'failure' in opening) throw opening.failure;
      return merged(verdicts);
    },
  };
}

async function orFailure(verdict: Promise<Verdict>): Promise<{ verdict: Verdict } | { failure: unknown }> {
  try {
    return { verdict: await verdict };
  } catch (failure) {
    if (!isItemFailure(failure)) throw failure;
    return { failure };
  }
}

/** What at least half say, with the reasons of those who say it. */
function merged(verdicts: readonly Verdict[]): Verdict {
  const failing = verdicts.filter(({ outcome }) => outcome === 'fail');
  const siding = failing.length * 2 >= verdicts.length ? failing : verdicts.filter(({ outcome }) => outcome !== 'fail');
  const findings = siding.flatMap((verdict) => verdict.findings);
  const distinct = [...new Map(findings.map((finding) => [JSON.stringify([finding.code, finding.turns, finding.attributes]), finding])).values()];
  const scores = verdicts.flatMap(({ score }) => (score === null ? [] : [score]));
  return { ...siding[0], score: scores.length === 0 ? null : mean(scores), findings: distinct, by: verdicts.map(({ by }) => by).join('+') };
}
