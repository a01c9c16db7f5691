import { z } from 'zod';
import type { Speaker, Turn } from '../../domain/conversation.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Row } from './reader.ts';

/** A message of a chat file: who says it, in the file's words, and what. */
export interface Message {
  readonly role: string;
  readonly text: string;
}

/** Roles that are no speaker: their messages are instructions or the work of a tool. */
const NO_SPEAKER = new Set(['system', 'developer', 'tool', 'function', 'observation', 'function_call']);

const Statements = z.union([z.array(z.string()), z.string().transform((text) => text.split('\n'))]);

/** What a record may have beside its messages: who the two are, in the order in which they begin to speak, and its own name. */
export const Beside = z.object({
  personas: z.tuple([Statements, Statements]).optional(),
  id: z.union([z.string(), z.number()]).optional(),
});

/** The row for a chat record. Roles of instructions and tools are no speakers, and what they say is not read: text from outside is data. */
export function rowOfChat(source: string, messages: readonly Message[], beside: unknown): Row {
  const read = turnsOfMessages(messages);
  if ('problem' in read) return { problem: `${source}: ${read.problem}` };
  return { dialogue: { source, ...besides(beside), turns: read.turns } };
}

/** Personas and id of a record, as far as it has them in this shape. */
export function besides(record: unknown): Pick<Dialogue, 'personas' | 'id'> {
  const { personas = [[], []], id } = Beside.catch({}).parse(record);
  return { personas, ...(id === undefined ? {} : { id: String(id) }) };
}

/** Messages of two roles as turns: the first role that speaks is speaker 0. A third role makes it no talk of two, which is said as a problem. */
export function turnsOfMessages(messages: readonly Message[]): { readonly turns: Turn[] } | { readonly problem: string } {
  const speakers = new Map<string, Speaker>();
  const turns: Turn[] = [];
  for (const { role, text } of messages) {
    if (NO_SPEAKER.has(role) || text.trim() === '') continue;
    const known = speakers.get(role) ?? (speakers.size === 0 ? 0 : 1);
    if (speakers.size === 2 && !speakers.has(role)) return { problem: `there is a third speaker, "${role.slice(0, 40)}"` };
    speakers.set(role, known);
    turns.push({ speaker: known, text: text.trim() });
  }
  return turns.length === 0 ? { problem: 'nobody says anything' } : { turns };
}
