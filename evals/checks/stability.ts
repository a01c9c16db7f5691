import { compareQuality } from '../../agents/compare-quality.ts';
import type { Expert, ExpertContext, Preference, Subject } from '../../agents/experts/expert.ts';
import { experts } from '../../agents/experts/index.ts';
import type { Check, Figure } from './check.ts';
import { afresh, seatsExchanged, stabilitySubjects } from './stability/subjects.ts';
import { PARAPHRASES } from './stability/paraphrases.ts';
import { interval, shareOf } from './statistics.ts';

/** Whether the same question gets the same answer: asked again, in the other order, in other words, with the seats exchanged. */
export const stability: Check = {
  name: 'stability',
  about: 'every expert with itself: share of equal answers when asked again, in the other order, by a paraphrased rubric, and with user 1 and user 2 exchanged; experts that do not apply to a lone conversation are counted last. Rules neither vary nor read rubrics: for them only the exchange of seats is a test',
  source: "the project's own conversations, every second one spoiled; no labels needed",
  inSample: 'Nothing was fitted to it.',
  files: [],
  run: async (_data, context) => {
    const subjects = stabilitySubjects();
    const parts = await Promise.all(experts.map((expert) => figuresFor(expert, subjects, context)));
    const left = experts.filter((_expert, at) => parts[at].length === 0).map(({ name }) => name);
    const last: Figure[] = left.length === 0 ? [] : [{ label: `left out, do not apply: ${left.join(', ')}`, value: left.length, cases: subjects.length }];
    return [...parts.flat(), ...last];
  },
};

async function figuresFor(expert: Expert, subjects: readonly Subject[], context: ExpertContext): Promise<Figure[]> {
  const [first] = subjects;
  if ((await expert.judge(first, context)).outcome === 'does-not-apply') return [];
  return expert.role === 'voter' ? voterFigures(expert, subjects, context) : filterFigures(expert, subjects, context);
}

/** The same again as another sample, so that a model is asked anew instead of its answer being looked up. */
function again(context: ExpertContext): ExpertContext {
  return { ...context, ask: (agent, input, options) => context.ask(agent, input, { sample: (options?.sample ?? 0) + 1 }) };
}

async function filterFigures(expert: Expert, subjects: readonly Subject[], context: ExpertContext): Promise<Figure[]> {
  const outcomes = (some: readonly Subject[], by: ExpertContext) => Promise.all(some.map(async (one) => (await expert.judge(one, by)).outcome));
  const said = await outcomes(subjects, context);
  return [
    same(expert, 'asked again', said, await outcomes(subjects.map(afresh), again(context))),
    same(expert, 'seats exchanged', said, await outcomes(subjects.map(seatsExchanged), context)),
  ];
}

async function voterFigures(expert: Expert, subjects: readonly Subject[], context: ExpertContext): Promise<Figure[]> {
  const { compare, name } = expert;
  if (compare === undefined) return [];
  const pairs = subjects.map((one, at) => [one, subjects[(at + 1) % subjects.length]] as const);
  const votes = (ask: (first: Subject, second: Subject) => Promise<Preference>) => Promise.all(pairs.map(([first, second]) => ask(first, second)));
  const said = await votes((first, second) => compare(first, second, context));
  const paraphrase = PARAPHRASES[name];
  return [
    same(expert, 'asked again', said, await votes((first, second) => compare(afresh(first), afresh(second), again(context)))),
    same(expert, 'other order', said, await votes(async (first, second) => turned(await compare(second, first, context)))),
    ...(paraphrase === undefined ? [] : [same(expert, 'rubric paraphrased', said, await votes((first, second) => byRubric(expert, paraphrase, [first, second], context)))]),
    same(expert, 'seats exchanged', said, await votes((first, second) => compare(seatsExchanged(first), seatsExchanged(second), context))),
  ];
}

async function byRubric(expert: Expert, rubric: string, subjects: readonly [Subject, Subject], context: ExpertContext): Promise<Preference> {
  const [first, second] = await Promise.all(subjects.map(async (subject) => ({ turns: subject.conversation.turns, score: (await expert.judge(subject, context)).score ?? 0 })));
  return (await context.ask(compareQuality, { quality: expert.name, rubric, first, second })).better;
}

function turned(preference: Preference): Preference {
  if (preference === 'tie') return 'tie';
  return preference === 'first' ? 'second' : 'first';
}

function same(expert: Expert, what: string, said: readonly string[], then: readonly string[]): Figure {
  const equal = said.map((one, at) => one === then[at]);
  const value = (sample: readonly boolean[]): number => shareOf(sample, Boolean);
  return { label: `${expert.name}, ${what}`, expert: expert.name, value: value(equal), interval: interval(`stability ${expert.name} ${what}`, equal, value), cases: equal.length };
}
