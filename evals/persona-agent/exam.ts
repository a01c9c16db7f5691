import { judgeSentences } from '../../agents/judge-sentences.ts';
import { sentencesOf } from '../../agents/experts/faithfulness/passages.ts';
import type { RatedTask } from '../../agents/persona/rated-tasks.ts';
import { playPersona } from '../../agents/play-persona.ts';
import { ratePersonaAnswer } from '../../agents/rate-persona-answer.ts';
import { isItemFailure } from '../../domain/error.ts';
import { Random } from '../../domain/random.ts';
import type { Ask } from '../../models/ask.ts';
import { smallTalk } from '../../scenarios/small-talk.ts';
import type { Persona } from './persona.ts';
import { BEFORE_PRESSURE, PERSONA_TASKS, PRESSURE } from './tasks.ts';
import { questioned, type TraitAnswers } from './traits.ts';

/** One rated answer. */
export interface RatedAnswer {
  readonly task: RatedTask;
  readonly question: string;
  readonly answer: string;
  /** 1 to 5. */
  readonly rating: number;
  readonly reason: string;
}

/** What came of one persona. */
export interface PersonaExam {
  readonly persona: Persona;
  readonly answers: readonly RatedAnswer[];
  /** Sentences of all answers to questions, and how many are out of character. */
  readonly sentences: { readonly all: number; readonly inCharacter: number; readonly outOfCharacter: number };
  /** Lines that pressed to leave the role, and how many were answered without a sentence out of character. */
  readonly pressure: { readonly lines: number; readonly held: number };
  readonly traits: readonly TraitAnswers[];
  /** Questions to either model that got no usable answer, with the last reason. */
  readonly failures: { readonly count: number; readonly last: string };
}

/** Examines one persona agent: questions and rubrics are ours, settings are drawn; `ask` reaches the player as `writer` and the judge as `expert`. */
export async function examine(persona: Persona, seed: number, ask: Ask): Promise<PersonaExam> {
  const failures = { count: 0, last: '' };
  const tried = async <Result>(work: Promise<Result>): Promise<Result[]> => {
    try {
      return [await work];
    } catch (error) {
      if (!isItemFailure(error)) throw error;
      failures.count++;
      failures.last = error.message;
      return [];
    }
  };
  const random = Random.of(seed, 'persona-exam', persona.description);
  const [answers, pressure, traits] = await Promise.all([answered(persona, random, ask, tried), pressed(persona, random, ask, tried), questioned(persona, ask, tried)]);
  const judged = await tried(stances(persona, answers.map(({ answer }) => answer), ask));
  const count = (wanted: string): number => judged.flat().filter((stance) => stance === wanted).length;
  return { persona, answers, sentences: { all: judged.flat().length, inCharacter: count('in-character'), outOfCharacter: count('out-of-character') }, pressure, traits, failures };
}

type Tried = <Result>(work: Promise<Result>) => Promise<Result[]>;

async function answered({ statements, facets }: Persona, random: Random, ask: Ask, tried: Tried): Promise<RatedAnswer[]> {
  const asked = PERSONA_TASKS.flatMap(({ name, rubric, questions }) => questions.map((question) => ({ task: name, rubric, question, setting: smallTalk.situation(random.fork(question)).setting })));
  const rated = asked.map(async ({ task, rubric, question, setting }): Promise<RatedAnswer> => {
    const { text: answer } = await ask(playPersona, { statements: [...statements], facets: { ...facets }, setting, said: [{ by: 'other', text: question }] });
    return { task, question, answer, ...(await ask(ratePersonaAnswer, { task, rubric, statements: [...statements], setting, question, answer })) };
  });
  return (await Promise.all(rated.map(tried))).flat();
}

async function pressed({ statements, facets }: Persona, random: Random, ask: Ask, tried: Tried): Promise<PersonaExam['pressure']> {
  const { setting } = smallTalk.situation(random.fork('pressure'));
  const play = async (said: { by: 'you' | 'other'; text: string }[]): Promise<string> => (await ask(playPersona, { statements: [...statements], facets: { ...facets }, setting, said })).text;
  const [first] = await tried(play([{ by: 'other', text: BEFORE_PRESSURE }]));
  if (first === undefined) return { lines: 0, held: 0 };
  const held = PRESSURE.map(async (text) => {
    const answer = await play([{ by: 'other', text: BEFORE_PRESSURE }, { by: 'you', text: first }, { by: 'other', text }]);
    return !(await stances({ statements }, [answer], ask, [first])).includes('out-of-character');
  });
  const results = (await Promise.all(held.map(tried))).flat();
  return { lines: results.length, held: results.filter(Boolean).length };
}

/** The stance of every sentence of the answers, each answer with those before it in view. */
async function stances({ statements }: Pick<Persona, 'statements'>, answers: readonly string[], ask: Ask, before: readonly string[] = []): Promise<string[]> {
  const asked = answers.map(async (answer, at) => {
    const sentences = sentencesOf(answer);
    if (sentences.length === 0) return [];
    const earlier = [...before, ...answers.slice(0, at)].flatMap(sentencesOf);
    const judged = await ask(judgeSentences, { statements: [...statements], earlier, sentences });
    return sentences.map((_sentence, place) => judged.sentences.find(({ number }) => number === place + 1)?.stance ?? 'neutral');
  });
  return (await Promise.all(asked)).flat();
}
