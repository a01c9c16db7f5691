import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSONAS, STATEMENTS } from './fixtures.ts';

/** Files of a run that depend on the seed alone. */
export const REPRODUCIBLE = ['dataset.jsonl', 'dataset.csv', 'rejected.jsonl', 'preferences.jsonl', 'README.md', 'ledger.jsonl', 'attributes.jsonl', 'profiles.jsonl', 'pairs.jsonl'];

/** A fingerprint of every reproducible file of a run; null for one that is not there. */
export function fingerprints(folder: string, names: readonly string[] = REPRODUCIBLE): Record<string, string | null> {
  const print = (path: string): string | null => (existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16) : null);
  return Object.fromEntries(names.map((name) => [name, print(join(folder, name))]));
}

/** A small run from persona pairs. */
export function converseArgs(out: string, ...more: string[]): string[] {
  return ['converse', '--pairs', PERSONAS, '--candidates', '1', '--iterations', '2', '--concurrency', '2', '--out', out, ...more];
}

/** A small run from seeds. */
export function synthesizeArgs(out: string, ...more: string[]): string[] {
  return ['synthesize', '--seeds', STATEMENTS, '--attributes', '60', '--profiles', '12', '--profile-size', '3', '--pairs', '4', '--min-shared', '1', '--candidates', '2', '--iterations', '1', '--concurrency', '2', '--out', out, ...more];
}

/** The records of a JSONL file of a run. */
export function linesOf(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== '');
}
