import pMap from 'p-map';
import type { Dialogue } from '../../../domain/dialogue.ts';
import { isItemFailure } from '../../../domain/error.ts';
import { expertContext } from '../../../graphs/expert-context.ts';
import { OFFLINE } from '../../../models/chat.ts';
import { interval, shareOf } from '../../checks/statistics.ts';
import { judgeTalk, MEANING_ROWS, meaningMeasures, type JudgedTalk, type MeaningMeasures } from '../../meaning.ts';
import { drawn } from '../../metrics/drawn.ts';
import { bandOf, severity, TOXICITY_BANDS } from '../../metrics/toxicity-bands.ts';
import type { Skipped, SuiteTable } from '../suite.ts';
import { figuresOf, type Sets } from './sets.ts';

/** A table, or parts of it that could not be had. */
interface Judged {
  readonly tables: readonly SuiteTable[];
  readonly skipped: readonly Skipped[];
}

/** Faithfulness by meaning, on drawn conversations of both sets. */
export async function meaningTable({ own, other, sample, seed, embedder, services }: Sets): Promise<Judged> {
  const context = expertContext(services);
  const judged = await answersFor(drawn(own, sample, seed), (one) => judgeTalk(one, context), services, 'by meaning');
  const beside = other === undefined ? undefined : await answersFor(drawn(other, sample, seed), (one) => judgeTalk(one, context), services, 'by meaning, reference');
  const talks = judged.answers.flatMap((one) => one ?? []);
  const skipped = [...failures('faithfulness', judged.failed), ...failures('faithfulness of the reference', beside?.failed ?? [])];
  if (talks.length === 0) return { tables: [], skipped: [...skipped, { what: 'faithfulness', why: 'the file names no personas' }] };
  const besides = beside === undefined ? undefined : { ...meaningMeasures(beside.answers.flatMap((one) => one ?? [])) };
  const by = services.expertModel === OFFLINE ? embedder : services.expertModel;
  const figures = figuresOf(MEANING_ROWS, { ...meaningMeasures(talks) }, besides, { cases: talks.length, by }, (key) => intervalOf(talks, key));
  return { tables: [{ title: 'faithfulness by meaning', figures, note: trustNote(services.expertModel) }], skipped };
}

function intervalOf(talks: readonly JudgedTalk[], key: string): readonly [number, number] | undefined {
  const row = MEANING_ROWS.find((one) => one.key === key);
  // Resampling would put repetitions of one conversation into a pair.
  if (row === undefined || row.key === 'stability') return undefined;
  return interval(`meaning ${row.key}`, talks, (chosen) => valueOf(meaningMeasures(chosen), row.key));
}

function valueOf(measures: MeaningMeasures, key: keyof MeaningMeasures): number {
  return measures[key] ?? Number.NaN;
}

function trustNote(model: string): string {
  return model === OFFLINE ? 'By rules and sentence vectors, which undervalue good paraphrase: docs/measures.md says by how much.' : 'The model was asked about what rules and vectors left open.';
}

/** Bands of severity: all conversations by rules, drawn ones with a model. */
export async function toxicityTable({ own, other, sample, seed, services }: Sets): Promise<Judged> {
  const context = expertContext(services);
  const model = services.expertModel;
  const chosen = (set: readonly Dialogue[]): readonly Dialogue[] => (model === OFFLINE ? set : drawn(set, sample, seed));
  const banded = (set: readonly Dialogue[]) => answersFor(chosen(set), async (one) => bandOf(await severity(one, context)), services, 'toxicity');
  const [mine, beside] = [await banded(own), other === undefined ? undefined : await banded(other)];
  const shares = (bands: readonly string[]) => Object.fromEntries(TOXICITY_BANDS.map(({ name }) => [`toxicity-${name}`, bands.length === 0 ? null : shareOf(bands, (band) => band === name)]));
  const lines = TOXICITY_BANDS.map(({ name, from, to }) => ({ key: `toxicity-${name}`, label: `severity ${name} (${from} to ${to})`, better: name === 'none' ? 'higher' : 'lower' }) as const);
  const by = model === OFFLINE ? 'rules' : model;
  const figures = figuresOf(lines, shares(mine.answers), beside === undefined ? undefined : shares(beside.answers), { cases: mine.answers.length, by });
  return { tables: [{ title: 'toxicity', figures, note: 'Severity of the worst utterance. Rules know words and patterns: implied harm is missed; bands of different judges cannot be compared.' }], skipped: failures('toxicity', [...mine.failed, ...(beside?.failed ?? [])]) };
}

/** One answer for every conversation; a model that gives no usable one costs that conversation, and it is counted. */
async function answersFor<Answer>(dialogues: readonly Dialogue[], ask: (dialogue: Dialogue) => Promise<Answer>, { concurrency, report, signal }: Sets['services'], stage: string): Promise<{ answers: Answer[]; failed: string[] }> {
  const failed: string[] = [];
  let done = 0;
  const answers = await pMap(
    dialogues,
    async (dialogue): Promise<Answer[]> => {
      signal.throwIfAborted();
      try {
        return [await ask(dialogue)];
      } catch (error) {
        if (!isItemFailure(error)) throw error;
        failed.push(error.message);
        return [];
      } finally {
        report({ kind: 'step', stage, done: ++done, total: dialogues.length });
      }
    },
    { concurrency },
  );
  return { answers: answers.flat(), failed };
}

function failures(what: string, messages: readonly string[]): Skipped[] {
  return messages.length === 0 ? [] : [{ what: `${what} of ${messages.length} conversations`, why: messages[messages.length - 1] }];
}
