import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../domain/id.ts';
import { parseJson, writeWhole } from '../domain/jsonl.ts';
import { packageFolder } from '../domain/package.ts';
import { Reliability } from '../domain/reliability.ts';

/** The judge of the offline engine with the built-in encoder, as checked before release. */
const SHIPPED = ['evals', 'baselines', 'judge-offline.json'];

/** Who judges. */
export interface JudgeName {
  readonly judge: string;
  readonly embedder: string;
}

/**
 * How far a judge can be trusted, or undefined when nobody checked it. The offline judge comes with its record, and that
 * one alone counts, so that what is written beside a data set depends on the seed and not on the machine.
 */
export function readReliability(judge: JudgeName, folder: string): Reliability | undefined {
  return [join(packageFolder(), ...SHIPPED), pathOf(judge, folder)].map(readRecord).find((one) => one?.judge === judge.judge && one.embedder === judge.embedder);
}

/** What was stored for a judge on this machine. */
export function readStored(judge: JudgeName, folder: string): Reliability | undefined {
  return readRecord(pathOf(judge, folder));
}

/** Stores a record, in place of the one before, and returns its path. */
export async function storeReliability(record: Reliability, folder: string): Promise<string> {
  const path = pathOf(record, folder);
  await writeReliability(record, path);
  return path;
}

/** Writes a record to a file of one's own choice. */
export async function writeReliability(record: Reliability, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, [`${JSON.stringify(record, null, 2)}\n`]);
}

/** Model ids may hold anything, so the file is named by their hash. */
function pathOf({ judge, embedder }: JudgeName, folder: string): string {
  return join(folder, 'judges', `${sha256(JSON.stringify([judge, embedder])).slice(0, 16)}.json`);
}

function readRecord(path: string): Reliability | undefined {
  if (!existsSync(path)) return undefined;
  return Reliability.safeParse(parseJson(readFileSync(path, 'utf8'))).data;
}
