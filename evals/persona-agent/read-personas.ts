import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { DramatisError, messageOf } from '../../domain/error.ts';
import { parseJson } from '../../domain/jsonl.ts';
import { personaOf, type Persona } from './persona.ts';
import { readRows } from '../../seeds/readers/index.ts';
import { cleanConversations } from '../faults/clean.ts';

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
 * Personas to be played, each once: a JSON list of descriptions (as PersonaGym has them), the profiles.jsonl of a run, or
 * those of a file of conversations or lines; without a file, people with built-in attributes. `personas` holds the first
 * `limit`, `all` says how many there were.
 */
export async function readPersonas({ file, limit, seed }: PersonaSource): Promise<{ personas: Persona[]; all: number }> {
  const given = file === undefined ? builtIn(limit, seed) : await describedIn(file);
  const personas = [...new Map(given.map((one) => [String(one), one])).values()];
  if (personas.length === 0) throw new DramatisError('bad-input', `${file} holds no persona; at least one is needed.`, { hint: 'Give a JSON list of descriptions, the profiles.jsonl of a run, conversations with personas, or one description a line.' });
  return { personas: personas.slice(0, limit).map((one) => personaOf(one, seed)), all: personas.length };
}

type Given = string | readonly string[];

function builtIn(count: number, seed: number): Given[] {
  return cleanConversations(Math.ceil(count / 2), seed, 0).flatMap(({ subject }) => subject.profiles.map(({ attributes }) => attributes.map(({ text }) => text)));
}

async function describedIn(file: string): Promise<Given[]> {
  const text = await textOf(file);
  const list = PersonaFile.safeParse(parseJson(text));
  if (list.success) return list.data;
  const profiles = text.split('\n').flatMap((line) => ProfileLine.safeParse(parseJson(line)).data ?? []);
  if (profiles.length > 0) return profiles.map(({ attributes }) => attributes.map((one) => one.text));
  const given: Given[] = [];
  for await (const row of readRows(file)) if ('dialogue' in row) given.push(...row.dialogue.personas.flatMap(givenIn));
  return given;
}

/** A line that is no statement about oneself is a description. */
function givenIn(persona: readonly string[]): Given[] {
  if (persona.length === 0) return [];
  return persona.length === 1 && !/\b(i|i'm|my|we)\b/i.test(persona[0]) ? [persona[0]] : [persona];
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new DramatisError('not-found', `${file} cannot be read: ${messageOf(cause)}.`, { hint: 'Check the path and that you may read the file.', cause });
  }
}
