import { figureCells, markdownTable } from '../figure-cells.ts';
import type { PersonaExam } from './exam.ts';
import { examFigures, taskMean } from './figures.ts';
import { PERSONA_TASKS } from './tasks.ts';

/** The exam as a Markdown page: all together, then every persona by task. */
export function examPage(exams: readonly PersonaExam[], { player, judge, embedder, seed }: { readonly player: string; readonly judge: string; readonly embedder: string; readonly seed: number }): string {
  const head = ['persona', ...PERSONA_TASKS.map(({ name }) => name.replaceAll('-', ' ')), 'sentences out of character', 'held under pressure', 'no answer'];
  const rows = exams.map((exam) => [
    oneLine(exam.persona.description),
    ...PERSONA_TASKS.map(({ name }) => taskMean(exam, name)?.toFixed(1) ?? '-'),
    `${exam.sentences.outOfCharacter} of ${exam.sentences.all}`,
    `${exam.pressure.held} of ${exam.pressure.lines}`,
    String(exam.failures.count),
  ]);
  const about = `Player ${player}, judge ${judge}, sentence vectors ${embedder}, seed ${seed}. Ratings are means from 1 to 5; intervals are over personas.`;
  return `${['# Persona agents', about, markdownTable(['', 'figure', '95 % interval', 'cases'], examFigures(exams).map((one) => figureCells(one).slice(0, 4))), markdownTable(head, rows)].join('\n\n')}\n`;
}

/** Descriptions come from outside: no markup, no line breaks. */
function oneLine(text: string): string {
  return text.replace(/[\s<>`[\]]+/g, ' ').trim().slice(0, 200);
}
