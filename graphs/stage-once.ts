import type { z } from 'zod';
import { readRecords, writeRecords } from '../stores/run-folder.ts';
import type { RunServices } from './services.ts';
import { timedStage } from './timed-stage.ts';

interface Stage<Item> {
  readonly name: string;
  /** File the stage's records are kept in. */
  readonly path: string;
  readonly schema: z.ZodType<Item>;
}

/** Runs a stage unless the ledger has it; then its records are read back. The file is written before the ledger says so. */
export async function stageOnce<Item>(
  stage: Stage<Item>,
  services: RunServices,
  run: () => Promise<{ records: readonly Item[]; statistics: Record<string, unknown> }>,
): Promise<readonly Item[]> {
  if (services.ledger.state.stages.has(stage.name)) return readRecords(stage.path, stage.schema);
  services.report({ kind: 'stage', stage: stage.name, message: `starts` });
  const { records, statistics } = await timedStage(stage.name, services, run);
  await writeRecords(stage.path, records);
  await services.ledger.append({ event: 'stage', stage: stage.name, statistics });
  return records;
}
