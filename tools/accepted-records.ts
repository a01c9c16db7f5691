import { datasetRecord, type DatasetRecord } from '../domain/dataset.ts';
import { Pair } from '../domain/pair.ts';
import { wordCount } from '../domain/statistics.ts';
import type { LedgerState } from '../stores/ledger.ts';
import { eachRecord, type RunPaths } from '../stores/run-folder.ts';

/** The accepted conversations of a run, one by one in the order of the pairs. */
export async function* acceptedRecords({ pairs }: Pick<RunPaths, 'pairs'>, { chosen }: Pick<LedgerState, 'chosen'>): AsyncGenerator<DatasetRecord> {
  let index = 0;
  for await (const pair of eachRecord(pairs, Pair)) {
    const candidate = chosen.get(index++) ?? null;
    if (candidate !== null) yield datasetRecord(pair, candidate);
  }
}

/** How much a data set holds. */
export interface DatasetSize {
  conversations: number;
  utterances: number;
  words: number;
}

export function emptySize(): DatasetSize {
  return { conversations: 0, utterances: 0, words: 0 };
}

/** Hands records on and adds up what they hold. */
export async function* counted(records: AsyncIterable<DatasetRecord>, size: DatasetSize): AsyncGenerator<DatasetRecord> {
  for await (const record of records) {
    const { turns } = record.conversation;
    size.conversations++;
    size.utterances += turns.length;
    for (const { text } of turns) size.words += wordCount(text);
    yield record;
  }
}
