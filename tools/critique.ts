import { z } from 'zod';
import type { Expert, Subject } from '../agents/experts/expert.ts';
import { statusesJudged } from '../agents/experts/faithfulness.ts';
import { expertNameOf, seatPanel } from '../critic/panel.ts';
import { passes, type Critique } from '../domain/critique.ts';
import { inCharacterMeasures, judgeSentences } from '../evals/metrics/in-character.ts';
import { personaMeasures } from '../evals/metrics/persona-measures.ts';
import { DramatisError } from '../domain/error.ts';
import { recordsOf } from '../domain/outside.ts';
import { withOwnSignal } from '../domain/within.ts';
import { critiqueGraph, critiquesOf } from '../graphs/critique.ts';
import { expertContext } from '../graphs/expert-context.ts';
import { readRows } from '../seeds/readers/index.ts';
import { Openings } from '../text/openings.ts';
import { renderFailure } from './critique-failures.ts';
import { openCritiqueOutput, refuseSameFile, type JudgedCritique } from './critique-output.ts';
import { addFigures, addToTally, addUnreadable, emptyTally, renderTally, type CritiqueTally } from './critique-tally.ts';
import { panelOf } from './panel-of.ts';
import { EXPERTS, serviceOptions } from './shared-options.ts';
import { defineTool, type ToolContext } from './tool.ts';
import { trustIn } from './trust.ts';
import { withServices } from './with-services.ts';

/** Conversations judged together: bounds the memory a file of any size takes, and how long nothing is heard where vectors are made. */
const BATCH = { free: 256, other: 32 };
/** Rows that cannot be judged and are named one by one; further ones are counted. */
const NAMED = 10;
const SECONDS_BETWEEN_NOTICES = 2;

const Options = z.object({
  file: z.string().min(1).describe('Conversations: SPC CSV, ConvAI2 text, ShareGPT, OpenAI chat, JSONL, or the dataset.jsonl of a run; - reads standard input.'),
  experts: z.string().default('all').describe(EXPERTS),
  limit: z.coerce.number().int().min(1).optional().describe('Judge the first so many conversations. Default: all.'),
  out: z.string().optional().describe('File for the critiques, one JSON line a conversation: source, id, passed, verdicts (turns from 0). Default: the first 5,000 are part of the result of --json.'),
  show: z.coerce.number().int().min(0).max(1000).default(5).describe('Conversations that failed to show with what speaks against them (turns from 1).'),
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
      await refuseSameFile(options.file, options.out);
      const panel = seatPanel(panelOf(options.experts), services.judgesOf);
      const graph = critiqueGraph(panel, expertContext(services));
      const tally = emptyTally();
      const failures: string[] = [];
      const output = await openCritiqueOutput(options.out);
      const told = noticesNowAndThen(context);
      try {
        for await (const batch of batches(options, panel, tally, context)) {
          const subjects = batch.map(({ subject }) => subject);
          const { judgements } = await withOwnSignal(context.signal, (signal) => graph.invoke({ subjects }, { signal }));
          const judged = critiquesOf(subjects, judgements, panel).map((one, at) => withFigures(one, batch[at], tally));
          for (const one of judged) addToTally(tally, one);
          for (const [at, one] of judged.entries()) if (!one.passed && failures.length < options.show) failures.push(renderFailure(one, subjects[at]));
          await output.add(judged);
          told(`${tally.conversations} ${tally.conversations === 1 ? 'conversation' : 'conversations'} judged.`);
        }
      } finally {
        await output.close();
      }
      if (tally.conversations === 0) {
        throw new DramatisError('bad-input', `${options.file} holds no conversation with turns; at least one is needed.`, { hint: 'Give a file with conversations: SPC CSV, ConvAI2 text, ShareGPT, OpenAI chat, or JSONL with {"personas", "turns"}; docs/critic.md has an example of each.' });
      }
      const judges = [...new Set(panel.flatMap(({ name }) => services.judgesOf(expertNameOf(name))))];
      const trust = trustIn({ judge: judges.join('+'), embedder: services.embedderId }, context.environment);
      return { data: { ...tally, judges, reliability: trust.records, ...output.data() }, text: renderTally(tally, { trust, failures, columns: context.columns }), emptyHanded: tally.passed === 0 };
    }),
});

/** A conversation to judge, and where it came from. */
interface Read {
  readonly subject: Subject;
  readonly source: string;
  readonly id: string | undefined;
}

/** A critique one can find again in the file; with what the faithfulness expert's statuses come to, when it judged the conversation. */
function withFigures(critique: Critique, { subject, source, id }: Read, tally: CritiqueTally): JudgedCritique {
  const judged = { source, ...(id === undefined ? {} : { id }), passed: passes(critique), ...critique };
  const statuses = statusesJudged(subject.conversation) ?? [];
  if (statuses.length === 0) return judged;
  const { inCharacter, clashing, consistency } = inCharacterMeasures(judgeSentences(subject, statuses));
  const persona = { ...personaMeasures(statuses), inCharacter, clashing, consistency };
  addFigures(tally, persona);
  return { ...judged, persona };
}

async function* batches({ file, limit }: z.infer<typeof Options>, panel: readonly Expert[], tally: CritiqueTally, context: ToolContext): AsyncGenerator<Read[]> {
  const size = panel.every(({ cost }) => cost === 'free') ? BATCH.free : BATCH.other;
  const openings = new Openings();
  let batch: Read[] = [];
  let read = 0;
  for await (const row of readRows(file)) {
    if ('problem' in row || row.dialogue.turns.length === 0) {
      const problem = 'problem' in row ? row.problem : `${row.dialogue.source}: there are no turns`;
      addUnreadable(tally, problem);
      if (tally.unreadable <= NAMED) context.report({ kind: 'notice', message: `Not judged: ${problem}.` });
      continue;
    }
    batch.push(readOf(row.dialogue, openings));
    if (row.dialogue.personas.some((one) => one.length > 0)) tally.withPersonas++;
    read++;
    if (batch.length === size || read === limit) {
      yield batch;
      batch = [];
    }
    if (read === limit) return;
  }
  if (batch.length > 0) yield batch;
}

function readOf(dialogue: Parameters<typeof recordsOf>[0], openings: Openings): Read {
  const [{ text }] = dialogue.turns;
  return { subject: { ...recordsOf(dialogue), opened: openings.countBefore(text) }, source: dialogue.source, id: dialogue.id };
}

/** Passes on a message when the last one was a while ago. */
function noticesNowAndThen(context: ToolContext): (message: string) => void {
  let last = performance.now();
  return (message) => {
    if (performance.now() - last < SECONDS_BETWEEN_NOTICES * 1000) return;
    last = performance.now();
    context.report({ kind: 'notice', message });
  };
}
