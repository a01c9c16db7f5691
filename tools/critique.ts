import { z } from 'zod';
import type { Subject } from '../agents/experts/expert.ts';
import { statusesJudged } from '../agents/experts/faithfulness.ts';
import { expertNameOf, seatPanel } from '../critic/panel.ts';
import type { Critique } from '../domain/critique.ts';
import { inCharacterMeasures, judgeSentences } from '../evals/metrics/in-character.ts';
import { personaMeasures } from '../evals/metrics/persona-measures.ts';
import { DramatisError } from '../domain/error.ts';
import { recordsOf } from '../domain/outside.ts';
import { withOwnSignal } from '../domain/within.ts';
import { critiqueGraph, critiquesOf } from '../graphs/critique.ts';
import { expertContext } from '../graphs/expert-context.ts';
import { readRows } from '../seeds/readers/index.ts';
import { openCritiqueOutput, type JudgedCritique } from './critique-output.ts';
import { addFigures, addToTally, emptyTally, renderTally, type CritiqueTally } from './critique-tally.ts';
import { panelOf } from './panel-of.ts';
import { EXPERTS, serviceOptions } from './shared-options.ts';
import { defineTool, type ToolContext } from './tool.ts';
import { trustIn } from './trust.ts';
import { withServices } from './with-services.ts';

/** Conversations judged together; bounds the memory a file of any size takes. */
const BATCH = 256;

const Options = z.object({
  file: z.string().min(1).describe('Conversations: SPC CSV, ConvAI2 text, ShareGPT, OpenAI chat, JSONL, or the dataset.jsonl of a run.'),
  experts: z.string().default('all').describe(EXPERTS),
  limit: z.coerce.number().int().min(1).optional().describe('Judge the first so many conversations. Default: all.'),
  out: z.string().optional().describe('File for the critiques, one JSON line a conversation. Default: the first 5,000 are part of the result of --json.'),
  ...serviceOptions,
});

export const critique = defineTool({
  name: 'critique',
  summary: 'what the experts say about any conversations',
  description: 'Has the panel judge conversations from anywhere. Every verdict names the turns and attributes it rests on. Exit code 1 when no conversation passes.',
  options: Options,
  positional: 'file',
  examples: ['critique conversations.csv', 'critique my-run/dataset.jsonl --experts linter,faithfulness --out critiques.jsonl', 'critique conversations.csv --experts all,./my-expert.ts'],
  run: (options, context) =>
    withServices(options, undefined, context, async (services) => {
      const panel = seatPanel(panelOf(options.experts), services.judgesOf);
      const graph = critiqueGraph(panel, expertContext(services));
      const tally = emptyTally();
      const output = await openCritiqueOutput(options.out);
      try {
        for await (const subjects of batches(options.file, options.limit, tally, context)) {
          const { judgements } = await withOwnSignal(context.signal, (signal) => graph.invoke({ subjects }, { signal }));
          const critiques = critiquesOf(subjects, judgements, panel);
          for (const one of critiques) addToTally(tally, one);
          await output.add(critiques.map((one, at) => withFigures(one, subjects[at], tally)));
          context.report({ kind: 'notice', message: `${tally.conversations} conversations judged.` });
        }
      } finally {
        await output.close();
      }
      if (tally.conversations === 0) {
        throw new DramatisError('bad-input', `${options.file} holds no conversation with turns; at least one is needed.`, { hint: 'Give a file with conversations: SPC CSV, ConvAI2 text, ShareGPT, OpenAI chat, or JSONL with {"personas", "turns"}.' });
      }
      const judges = [...new Set(panel.flatMap(({ name }) => services.judgesOf(expertNameOf(name))))];
      const trust = trustIn({ judge: judges.join('+'), embedder: services.embedderId }, context.environment);
      return { data: { ...tally, judges, reliability: trust.records, ...output.data() }, text: renderTally(tally, trust), emptyHanded: tally.passed === 0 };
    }),
});

/** Adds what the faithfulness expert's statuses come to, when it judged the conversation. */
function withFigures(critique: Critique, subject: Subject, tally: CritiqueTally): JudgedCritique {
  const statuses = statusesJudged(subject.conversation) ?? [];
  if (statuses.length === 0) return critique;
  const { inCharacter, clashing, consistency } = inCharacterMeasures(judgeSentences(subject, statuses));
  const persona = { ...personaMeasures(statuses), inCharacter, clashing, consistency };
  addFigures(tally, persona);
  return { ...critique, persona };
}

async function* batches(file: string, limit: number | undefined, tally: CritiqueTally, context: ToolContext): AsyncGenerator<Subject[]> {
  let batch: Subject[] = [];
  let read = 0;
  for await (const row of readRows(file)) {
    if ('problem' in row || row.dialogue.turns.length === 0) {
      tally.unreadable++;
      if (tally.unreadable <= 10) context.report({ kind: 'notice', message: `Not judged: ${'problem' in row ? row.problem : `${row.dialogue.source}: there are no turns`}.` });
      continue;
    }
    batch.push(recordsOf(row.dialogue));
    read++;
    if (batch.length === BATCH || read === limit) {
      yield batch;
      batch = [];
    }
    if (read === limit) return;
  }
  if (batch.length > 0) yield batch;
}
