import pMap from 'p-map';
import type { Ask } from '../../models/ask.ts';
import { examine } from '../persona-agent/exam.ts';
import { examFigures } from '../persona-agent/figures.ts';
import { examPage } from '../persona-agent/page.ts';
import { readPersonas } from '../persona-agent/read-personas.ts';
import { keyed } from './keyed.ts';
import type { Skipped, Suite, SuiteContext, SuiteResult } from './suite.ts';

/** Personas examined when no limit is given: each costs some seventy questions. */
const PERSONAS = 20;

/** How well a chat model plays personas. */
export const personaAgent: Suite = {
  name: 'persona-agent',
  description: 'Has a chat model play personas: five tasks, a questionnaire of traits, sentence by sentence, and under pressure to leave the role.',
  reads: 'nothing',
  run: async ({ services, player = services, embedder, seed, file, limit = PERSONAS }: SuiteContext): Promise<SuiteResult> => {
    const { personas, all } = await readPersonas({ file, limit, seed });
    // Who plays is asked in the role of the writer, who judges in that of the expert.
    const ask: Ask = (agent, input, more) => (agent.role === 'writer' ? player.ask : services.ask)(agent, input, more);
    let done = 0;
    const work = async (persona: (typeof personas)[number]) => {
      services.signal.throwIfAborted();
      const exam = await examine(persona, seed, ask);
      services.report({ kind: 'step', stage: 'personas', done: ++done, total: personas.length });
      return exam;
    };
    const exams = await pMap(personas, work, { concurrency: services.concurrency });
    const by = services.expertModel === 'offline' ? embedder : services.expertModel;
    const failed = exams.reduce((sum, one) => sum + one.failures.count, 0);
    const skipped: Skipped[] = [
      ...(all > personas.length ? [{ what: `personas (${all - personas.length})`, why: `the first ${personas.length} were examined; --limit takes more` }] : []),
      ...(failed > 0 ? [{ what: `questions (${failed})`, why: `a model gave no usable answer, the last time: ${exams.findLast((one) => one.failures.count > 0)?.failures.last ?? ''}` }] : []),
    ];
    return {
      tables: [{ title: `${personas.length} personas played by ${player.writerModel}`, figures: keyed('persona', by, examFigures(exams)), note: noteOn(player.writerModel, services.expertModel) }],
      skipped,
      details: { player: player.writerModel, judge: services.expertModel, seed, personas: exams },
      files: { 'persona-agent.md': examPage(exams, { player: player.writerModel, judge: services.expertModel, embedder, seed }) },
    };
  },
};

function noteOn(player: string, judge: string): string {
  return [
    'A player is asked for JSON, so what it says in a plain chat may differ. Questions and rubrics are ours: figures are not those of PersonaGym.',
    ...(judge === 'offline' ? ['The judge is rules and sentence vectors: it sees leaving the role, clashes, likeness and listed harm, and understands no situation.'] : []),
    ...(player === 'offline' ? ['The offline player answers the questionnaire from the traits it was given: its Big Five figures test the scoring only.'] : []),
  ].join(' ');
}
