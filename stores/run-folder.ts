import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';
import { jsonLines, numberedLines, parseJson, writeWhole } from '../domain/jsonl.ts';
import { Manifest } from '../domain/run.ts';

/** Names of everything in a run's folder. */
const FILES = {
  manifest: 'manifest.json',
  ledger: 'ledger.jsonl',
  completions: 'completions.jsonl',
  timings: 'timings.jsonl',
  seeds: 'seeds.jsonl',
  attributes: 'attributes.jsonl',
  seedCategories: 'seed-categories.jsonl',
  categories: 'categories.jsonl',
  profiles: 'profiles.jsonl',
  pairs: 'pairs.jsonl',
  dataset: 'dataset.jsonl',
  csv: 'dataset.csv',
  rejected: 'rejected.jsonl',
  preferences: 'preferences.jsonl',
  card: 'README.md',
  memory: 'memory',
} as const;

/** The paths of a run's folder, by what they hold. */
export type RunPaths = Readonly<Record<keyof typeof FILES, string>> & { readonly folder: string };

/** The paths below a folder, whether or not anything is there. */
export function runPaths(folder: string): RunPaths {
  const at = (name: keyof typeof FILES): string => join(folder, FILES[name]);
  return {
    folder,
    manifest: at('manifest'),
    ledger: at('ledger'),
    completions: at('completions'),
    timings: at('timings'),
    seeds: at('seeds'),
    attributes: at('attributes'),
    seedCategories: at('seedCategories'),
    categories: at('categories'),
    profiles: at('profiles'),
    pairs: at('pairs'),
    dataset: at('dataset'),
    csv: at('csv'),
    rejected: at('rejected'),
    preferences: at('preferences'),
    card: at('card'),
    memory: at('memory'),
  };
}

/** Creates the folder; one that cannot be written is a `storage-failed` error. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new DramatisError('storage-failed', `The folder ${folder} cannot be made: ${messageOf(cause)}.`, {
      hint: 'Choose a folder you may write to with --out.',
      cause,
    });
  }
}

/** The manifest of a run; a folder without one is a `not-found` error. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = runPaths(folder).manifest;
  if (!existsSync(path)) {
    throw new DramatisError('not-found', `${folder} is no run folder: it has no ${FILES.manifest}.`, {
      hint: 'Name the folder that `dramatis synthesize` or `dramatis converse` wrote to with --out.',
    });
  }
  const parsed = Manifest.safeParse(parseJson(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new DramatisError('bad-input', `${path} is not a manifest of this version of Dramatis.`, { hint: 'Start the run again in a new folder.' });
}

/** Writes the manifest whole. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeWhole(runPaths(folder).manifest, [`${JSON.stringify(manifest, null, 2)}\n`]);
}

/** Writes one record a line, whole or not at all. */
export async function writeRecords(path: string, records: Iterable<unknown>): Promise<void> {
  await writeWhole(path, jsonLines(records));
}

/** All records of a JSONL file. Errors as `eachRecord`. */
export async function readRecords<Item>(path: string, schema: z.ZodType<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of eachRecord(path, schema)) items.push(item);
  return items;
}

/** The records of a JSONL file that fit the schema, one by one; any other line is a `bad-input` error naming it. */
export async function* eachRecord<Item>(path: string, schema: z.ZodType<Item>): AsyncGenerator<Item> {
  if (!existsSync(path)) throw new DramatisError('not-found', `There is no file ${path}.`, { hint: 'Check the path, or run the stage that writes it.' });
  for await (const { number, value } of numberedLines(path)) {
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new DramatisError('bad-input', `${path}, line ${number}: ${value === undefined ? 'it is no JSON' : `${issue.path.join('.')} ${issue.message}`.trim()}.`, {
        hint: 'The file must be one that this version of Dramatis wrote.',
      });
    }
    yield parsed.data;
  }
}
