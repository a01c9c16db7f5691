import { expertContext } from '../../graphs/expert-context.ts';
import { paperTables } from '../paper/index.ts';
import { paperPage } from '../paper/page.ts';
import type { PaperTable } from '../paper/paper-table.ts';
import { readPaperInput } from '../paper/read-input.ts';
import { keyed } from './keyed.ts';
import type { Suite, SuiteContext, SuiteResult } from './suite.ts';

/** The tables of the Synthetic-Persona-Chat paper, ours beside theirs. */
export const paper: Suite = {
  name: 'paper',
  description: "The paper's tables on any conversations: expansion, next utterance, iterations, faithfulness, toxicity, profile extraction, evaluators.",
  reads: 'conversations',
  run: async (context: SuiteContext): Promise<SuiteResult> => {
    const { file, reference, limit, seed, sample, services } = context;
    if (file === undefined) return { tables: [], skipped: [{ what: 'paper', why: 'no file of conversations was given' }] };
    const { input, unreadable } = await readPaperInput(file, { limit, seed, sample }, services);
    const other = reference === undefined ? undefined : (await readPaperInput(reference, { limit, seed, sample }, services)).input;
    const measured = [];
    for (const [at, one] of paperTables.entries()) {
      services.signal.throwIfAborted();
      const ours = await one.measure(input, expertContext(services));
      measured.push({ table: one, ours, reference: other === undefined ? undefined : await one.measure(other, expertContext(services)) });
      services.report({ kind: 'step', stage: 'tables', done: at + 1, total: paperTables.length });
    }
    const about = { judge: services.expertModel, embedder: context.embedder, seed, sample, conversations: input.dialogues.length, reference: other?.dialogues.length };
    return {
      tables: measured.map(({ table, ours }) => ({ title: `${table.table}: ${table.about}`, figures: keyed(table.name, measurer(table, context), ours.figures), note: table.cannotSee })).filter(({ figures }) => figures.length > 0),
      skipped: [
        ...measured.flatMap(({ table, ours }) => ours.skipped.map(({ what, why, count }) => ({ what: `${table.table}, ${what} (${count})`, why }))),
        ...(unreadable > 0 ? [{ what: `rows of ${file} (${unreadable})`, why: 'they hold no conversation that can be read' }] : []),
      ],
      details: { reference: measured.map(({ table, reference: theirs }) => ({ table: table.name, figures: theirs?.figures ?? [] })) },
      files: { 'paper.md': paperPage(measured, about) },
    };
  },
};

function measurer({ by }: PaperTable, { services: { expertModel }, embedder }: SuiteContext): string {
  if (by === 'rules') return 'rules';
  return by === 'vectors' || expertModel === 'offline' ? embedder : expertModel;
}
