import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../domain/id.ts';
import { writeWhole } from '../domain/jsonl.ts';
import type { Desk } from './desk.ts';
import { PluginName, Statement } from './operation.ts';

/** What a data-set job is asked for; a flat part of what `dramatis synthesize` takes. */
export const JobInput = z.object({
  statements: z.array(Statement).min(1).max(2000).optional().describe('First-person statements to start from. Default: the built-in seeds.'),
  attributes: z.int().min(1).max(100_000).default(800).describe('Statements wanted in all, seeds included.'),
  profiles: z.int().min(2).max(20_000).default(40),
  pairs: z.int().min(1).max(20_000).default(20).describe('Conversations wanted.'),
  iterations: z.int().min(1).max(10).default(2),
  candidates: z.int().min(1).max(16).default(3).describe('Conversations written for each one kept.'),
  minShared: z.int().min(0).max(10).default(1).describe('Statements of one category that two people need at least to be paired.'),
  scenario: PluginName.default('small-talk'),
  seed: z.int().min(0).max(1_000_000).default(7),
  budget: z.string().regex(/^\d+(\.\d+)?(usd|tokens)$/, 'must be like 2.50usd or 500000tokens').optional().describe('Hard cap on what models cost.'),
});
export type JobInput = z.infer<typeof JobInput>;

/** The options of `synthesize`, as text; statements go into a file named by what it holds. */
export async function jobOptions({ statements, budget, ...numbers }: JobInput, desk: Pick<Desk, 'dataFolder'>): Promise<Record<string, string>> {
  const options = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
  return { ...options, ...(statements === undefined ? {} : { seeds: await seedFile(statements, desk.dataFolder) }), ...(budget === undefined ? {} : { budget }) };
}

async function seedFile(statements: readonly string[], dataFolder: string): Promise<string> {
  const text = `${statements.map((one) => one.replace(/\s+/g, ' ')).join('\n')}\n`;
  const folder = join(dataFolder, 'seeds');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${sha256(text).slice(0, 16)}.txt`);
  await writeWhole(path, [text]);
  return path;
}
