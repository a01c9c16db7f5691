import pMap from 'p-map';
import { z } from 'zod';
import type { Figure } from '../evals/checks/check.ts';
import { examine as examinePersona, type PersonaExam } from '../evals/persona-agent/exam.ts';
import { examFigures, taskMean } from '../evals/persona-agent/figures.ts';
import { PERSONA_TASKS } from '../evals/persona-agent/tasks.ts';
import { figureTable } from './figure-table.ts';
import { readPersonas } from './read-personas.ts';
import { serviceOptions } from './shared-options.ts';
import { table } from './table.ts';
import { defineTool } from './tool.ts';
import { withServices } from './with-services.ts';

/** Personas shown line by line; all are in the JSON. */
const SHOWN = 20;

const Options = z.object({
  personas: z.string().optional().describe('File with personas: a JSON list of descriptions, the profiles.jsonl of a run, or one description a line. Default: people with built-in attributes.'),
  agent: z.string().optional().describe('Model that plays the personas: offline, or openai:NAME. Default: DRAMATIS_MODEL, else offline.'),
  limit: z.coerce.number().int().min(1).default(20).describe('Examine the first so many personas.'),
  out: z.string().optional().describe('Folder in which answers of models are kept, so that a repeated exam pays only for what is new.'),
  ...serviceOptions,
  model: z.string().optional().describe('Model that judges: offline (rules and sentence vectors), or openai:NAME. Default: DRAMATIS_MODEL, else offline.'),
});

export const examine = defineTool({
  name: 'examine',
  summary: 'how well a chat model plays personas',
  description: 'Has a chat model play personas and examines it in five tasks, by a questionnaire of traits, sentence by sentence, and under pressure to leave the role. Questions and rubrics are published in evals/persona-agent. Exit code 1 when no answer could be judged.',
  options: Options,
  positional: 'personas',
  examples: ['examine', 'examine personas.json --agent openai:gpt-4.1-mini --model openai:gpt-5-mini --limit 50 --json'],
  run: async (options, context) => {
    const { personas, all } = await readPersonas({ file: options.personas, limit: options.limit, seed: options.seed });
    const player = options.agent ?? context.environment.DRAMATIS_MODEL;
    return withServices({ ...options, model: player }, options.out, context, (playing) =>
      withServices(options, options.out, context, async (judging) => {
        // Who plays is asked in the role of the writer, who judges in that of the expert.
        const ask: typeof playing.ask = (agent, input, more) => (agent.role === 'writer' ? playing.ask : judging.ask)(agent, input, more);
        let done = 0;
        const exams = await pMap(
          personas,
          async (persona) => {
            context.signal.throwIfAborted();
            const exam = await examinePersona(persona, options.seed, ask);
            context.report({ kind: 'step', stage: 'personas', done: ++done, total: personas.length });
            return exam;
          },
          { concurrency: options.concurrency },
        );
        const figures = examFigures(exams);
        const notExamined = all - personas.length;
        const data = { player: playing.modelId, judge: judging.modelId, embedder: judging.embedderId, seed: options.seed, notExamined, figures, personas: exams };
        return { data, text: render(exams, figures, data), emptyHanded: exams.every(({ answers }) => answers.length === 0) };
      }),
    );
  },
});

function render(exams: readonly PersonaExam[], figures: readonly Figure[], { player, judge, embedder, seed, notExamined }: { player: string; judge: string; embedder: string; seed: number; notExamined: number }): string {
  const failures = exams.reduce((sum, one) => sum + one.failures.count, 0);
  const last = exams.findLast((one) => one.failures.count > 0)?.failures.last;
  const lines = [
    `Player ${player}, judge ${judge}, sentence vectors ${embedder}, seed ${seed}, ${exams.length} personas.`,
    ...(judge === 'offline' ? ['The judge is made of rules and sentence vectors: it sees leaving the role, clashes, likeness and listed harm, and understands no situation.'] : []),
    ...(player === 'offline' ? ['The player is the offline engine, which answers the questionnaire from the traits it was given: its Big Five figures only test the scoring.'] : []),
  ];
  const left = [...(notExamined > 0 ? [`Not examined because of --limit: ${notExamined} personas.`] : []), ...(failures > 0 ? [`Not judged because a model gave no usable answer: ${failures} questions, the last because: ${last ?? ''}`] : [])];
  const shown = exams.length > SHOWN ? [`The first ${SHOWN} personas; --json has all.`] : [];
  return [...lines, '', figureTable(figures), '', personaTable(exams.slice(0, SHOWN)), ...shown, ...left].join('\n');
}

function personaTable(exams: readonly PersonaExam[]): string {
  const rows = exams.map((exam) => [
    exam.persona.description.slice(0, 48),
    ...PERSONA_TASKS.map(({ name }) => taskMean(exam, name)?.toFixed(1) ?? '-'),
    exam.sentences.all === 0 ? '-' : `${((100 * exam.sentences.outOfCharacter) / exam.sentences.all).toFixed(0)} %`,
    `${exam.pressure.held} of ${exam.pressure.lines}`,
  ]);
  return table(['persona', ...PERSONA_TASKS.map(({ name }) => name), 'out of character', 'held'], rows);
}
