import { rejectedRecord } from '../domain/dataset.ts';
import { jsonLines, writeWhole } from '../domain/jsonl.ts';
import { preferencePairs } from '../domain/preference.ts';
import { Candidate } from '../domain/result.ts';
import type { Manifest } from '../domain/run.ts';
import { formatted } from '../formats/index.ts';
import { jsonl } from '../formats/jsonl.ts';
import { spcCsv } from '../formats/spc-csv.ts';
import { ledgerEvents, type LedgerState } from '../stores/ledger.ts';
import { PackedMap } from '../stores/packed.ts';
import type { RunPaths } from '../stores/run-folder.ts';
import { acceptedRecords, counted, emptySize } from './accepted-records.ts';
import { datasetCard } from './dataset-card.ts';
import { readFunnel } from './funnel.ts';
import type { Trust } from './trust.ts';

/** Writes what a run made of its ledger: the data set in both formats, the rejected candidates with reasons, winners beside losers, the card. */
export async function publishRun(paths: RunPaths, manifest: Manifest, state: LedgerState, trust: Trust): Promise<void> {
  const size = emptySize();
  await writeWhole(paths.dataset, formatted(jsonl, counted(acceptedRecords(paths, state), size)));
  await writeWhole(paths.csv, formatted(spcCsv, acceptedRecords(paths, state)));
  await writeWhole(paths.rejected, rejectedLines(paths, state));
  await writeWhole(paths.preferences, preferenceLines(paths));
  await writeWhole(paths.card, [datasetCard(manifest, state, size, await readFunnel(paths.ledger), trust)]);
}

async function* rejectedLines(paths: RunPaths, state: LedgerState): AsyncGenerator<string> {
  for await (const event of ledgerEvents(paths.ledger)) {
    if (event.event !== 'pair') continue;
    const chosenId = state.chosen.get(event.result.index)?.conversation.id;
    for (const candidate of event.result.candidates) {
      if (candidate.conversation.id !== chosenId) yield `${JSON.stringify(rejectedRecord(candidate, chosenId))}\n`;
    }
  }
}

/** One result at a time: of the earlier ones only the best of each pair is kept. */
async function* preferenceLines(paths: RunPaths): AsyncGenerator<string> {
  const incumbents = new PackedMap(Candidate.nullable());
  for await (const event of ledgerEvents(paths.ledger)) {
    if (event.event !== 'pair') continue;
    yield* jsonLines(preferencePairs(event.result, incumbents.get(event.result.index) ?? null));
    incumbents.set(event.result.index, event.result.chosen);
  }
}
