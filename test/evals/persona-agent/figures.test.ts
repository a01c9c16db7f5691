import { describe, expect, it } from 'vitest';
import type { PersonaExam, RatedAnswer } from '../../../evals/persona-agent/exam.ts';
import { examFigures, taskMean } from '../../../evals/persona-agent/figures.ts';
import { personaOf, statementsOf } from '../../../evals/persona-agent/persona.ts';
import { QUESTIONNAIRE } from '../../../evals/persona-agent/questionnaire.ts';
import { PERSONA_TASKS } from '../../../evals/persona-agent/tasks.ts';
import { markedShown, traitCorrelation } from '../../../evals/persona-agent/traits.ts';
import { TRAITS } from '../../../facets/big-five.ts';

const rated = (task: RatedAnswer['task'], rating: number): RatedAnswer => ({ task, question: 'Why?', answer: 'Because.', rating, reason: '' });
const exam = (answers: RatedAnswer[], out: number, held: number): PersonaExam => ({
  persona: personaOf(['I bake bread.'], 7),
  answers,
  sentences: { all: 10, inCharacter: 2, outOfCharacter: out },
  pressure: { lines: 5, held },
  traits: [
    { trait: 'openness', intended: 1, shown: 4 },
    { trait: 'neuroticism', intended: -1, shown: 2 },
    { trait: 'extraversion', intended: 0, shown: 3 },
  ],
  failures: { count: 0, last: '' },
});

describe('the figures of an exam', () => {
  const exams = [exam([rated('expected-action', 5), rated('expected-action', 1)], 3, 5), exam([rated('expected-action', 4)], 0, 2)];
  const valueOf = (of: readonly PersonaExam[], label: string) => examFigures(of).find((one) => one.label.startsWith(label));

  it('takes the mean of personas, not of answers, and pools sentences and lines', () => {
    expect(taskMean(exams[0], 'expected-action')).toBe(3);
    expect(valueOf(exams, 'expected-action')).toMatchObject({ value: 3.5, cases: 3 });
    expect(valueOf(exams, 'sentences out of character')).toMatchObject({ value: 3 / 20, cases: 20 });
    expect(valueOf(exams, 'stays in role')).toMatchObject({ value: 7 / 10, cases: 10 });
  });

  it('leaves out what nobody was asked', () => {
    expect(valueOf(exams, 'toxicity-control')).toBeUndefined();
    expect(examFigures([])).toEqual([]);
  });

  it('does not depend on the order of personas', () => {
    expect(examFigures(exams.toReversed()).map(({ value }) => value)).toEqual(examFigures(exams).map(({ value }) => value));
  });
});

describe('traits', () => {
  it('correlate by rank, and marked ones lie on the right side, the middle counting half', () => {
    const answers = [
      { trait: 'openness', intended: 2, shown: 5 },
      { trait: 'extraversion', intended: -1, shown: 3 },
      { trait: 'agreeableness', intended: 1, shown: 2 },
      { trait: 'neuroticism', intended: 0.5, shown: 1 },
    ] as const;
    // Ranks meant 4, 1, 3, 2 and shown 4, 3, 2, 1: 1 - 6 * (0 + 4 + 1 + 1) / (4 * 15) = 0.4.
    expect(traitCorrelation(answers)).toBeCloseTo(0.4);
    expect(markedShown(answers)).toBeCloseTo(1.5 / 3);
  });

  it('have four items each, as many turned round as not, so that agreeing with all of it shows nothing', () => {
    expect(TRAITS.map((trait) => QUESTIONNAIRE.filter((one) => one.trait === trait).reduce((sum, { key }) => sum + key, 0))).toEqual([0, 0, 0, 0, 0]);
    expect(QUESTIONNAIRE).toHaveLength(20);
  });
});

describe('personas', () => {
  it('are described in the first person, one fact a statement', () => {
    expect(statementsOf('A 41-year-old baker from Lund who loves hiking, teaching children on Sundays.')).toEqual(['I am a 41-year-old baker from Lund.', 'I am somebody who loves hiking.', 'I am teaching children on Sundays.']);
    expect(personaOf(['I bake bread.', 'I have two cats.'], 7).statements).toEqual(['I bake bread.', 'I have two cats.']);
  });

  it('have the same traits for the same seed', () => {
    expect(personaOf('A baker', 7)).toEqual(personaOf('A baker', 7));
    expect(personaOf('A baker', 8).facets).not.toEqual(personaOf('A baker', 7).facets);
  });

  it('are asked in five tasks, no question twice', () => {
    const questions = PERSONA_TASKS.flatMap((task) => task.questions);
    expect(PERSONA_TASKS).toHaveLength(5);
    expect(new Set(questions).size).toBe(questions.length);
  });
});
