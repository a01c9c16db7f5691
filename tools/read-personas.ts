import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';
import { parseJson } from '../domain/jsonl.ts';
import { personaOf, type Persona } from '../evals/persona-agent/persona.ts';
import { cleanConversations } from '../evals/faults/clean.ts';

/** Longest description in characters. */
const LONGEST = 2000;

const Descriptions = z.array(z.string().trim().min(1).max(LONGEST)).min(1);
/** A list, or the first list of descriptions in an object (`{"benchmark_personas": [...]}`). */
const PersonaFile = z.union([Descriptions, z.record(z.string(), z.unknown()).transform((value) => Object.values(value).flatMap((one) => Descriptions.safeParse(one).data ?? [])).pipe(Descriptions)]);
const ProfileLine = z.object({ attributes: z.array(z.object({ text: z.string() })).min(1) });

/** Where personas come from and how many are wanted. */
export interface PersonaSource {
  readonly file: string | undefined;
  readonly limit: number;
  readonly seed: number;
}

/**
 * Personas to be played: a JSON list of descriptions (as PersonaGym has them), the profiles.jsonl of a run, or one
 * description a line; without a file, people with built-in attributes. `personas` holds the first `limit`, `all` says how many there were.
 */
export async function readPersonas({ file, limit, seed }: PersonaSource): Promise<{ personas: Persona[]; all: number }> {
  const given = file === undefined ? builtIn(limit, seed) : describedIn(await textOf(file));
  if (given.length === 0) throw new DramatisError('bad-input', `${file} holds no persona; at least one is needed.`, { hint: 'Give a JSON list of descriptions, the profiles.jsonl of a run, or one description a line.' });
  return { personas: given.slice(0, limit).map((one) => personaOf(one, seed)), all: given.length };
}

function builtIn(count: number, seed: number): string[][] {
  return cleanConversations(Math.ceil(count / 2), seed, 0).flatMap(({ subject }) => subject.profiles.map(({ attributes }) => attributes.map(({ text }) => text)));
}

function describedIn(text: string): (string | string[])[] {
  const whole = parseJson(text);
  const profile = profileIn(whole);
  if (profile !== undefined) return [profile];
  if (whole !== undefined) return PersonaFile.safeParse(whole).data ?? [];
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.map((line) => profileIn(parseJson(line)) ?? line.slice(0, LONGEST));
}

function profileIn(value: unknown): string[] | undefined {
  return ProfileLine.safeParse(value).data?.attributes.map((one) => one.text);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new DramatisError('not-found', `${file} cannot be read: ${messageOf(cause)}.`, { hint: 'Check the path and that you may read the file.', cause });
  }
}
