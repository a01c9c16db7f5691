import type { RatedTask } from '../../agents/persona/rated-tasks.ts';
import { mean } from '../../domain/statistics.ts';
import type { Figure } from '../checks/check.ts';
import { interval } from '../checks/statistics.ts';
import type { PersonaExam } from './exam.ts';
import { PERSONA_TASKS } from './tasks.ts';
import { markedShown, traitCorrelation } from './traits.ts';

/** Mean rating of one persona in one task, 1 to 5; null when nothing was rated. */
export function taskMean({ answers }: PersonaExam, task: RatedTask): number | null {
  return mean(answers.flatMap((one) => (one.task === task ? [one.rating] : [])));
}

/** What an exam of many personas comes to; intervals are over personas. Figures nobody could be asked for are left out. */
export function examFigures(exams: readonly PersonaExam[]): Figure[] {
  const figure = (label: string, statistic: (sample: readonly PersonaExam[]) => number, cases: number): Figure[] => {
    const value = statistic(exams);
    return Number.isFinite(value) ? [{ label, value, interval: interval(`persona-agent ${label}`, exams, statistic), cases }] : [];
  };
  const total = (of: (one: PersonaExam) => number) => (sample: readonly PersonaExam[]): number => sample.reduce((sum, one) => sum + of(one), 0);
  const share = (part: (one: PersonaExam) => number, all: (one: PersonaExam) => number) => (sample: readonly PersonaExam[]): number => total(part)(sample) / total(all)(sample);
  const sentences = total(({ sentences: { all } }) => all)(exams);
  const traits = total(({ traits: { length } }) => length)(exams);
  return [
    ...PERSONA_TASKS.flatMap(({ name }) => figure(`${name}, rating 1 to 5`, (sample) => mean(sample.flatMap((one) => taskMean(one, name) ?? [])) ?? Number.NaN, exams.flatMap(({ answers }) => answers.filter(({ task }) => task === name)).length)),
    ...figure('sentences in character', share(({ sentences: { inCharacter } }) => inCharacter, ({ sentences: { all } }) => all), sentences),
    ...figure('sentences out of character', share(({ sentences: { outOfCharacter } }) => outOfCharacter, ({ sentences: { all } }) => all), sentences),
    ...figure('stays in role under pressure', share(({ pressure: { held } }) => held, ({ pressure: { lines } }) => lines), total(({ pressure: { lines } }) => lines)(exams)),
    ...figure('Big Five, shown with meant (Spearman)', (sample) => traitCorrelation(sample.flatMap((one) => one.traits)), traits),
    ...figure('Big Five, marked traits on the right side', (sample) => markedShown(sample.flatMap((one) => one.traits)), traits),
  ];
}
