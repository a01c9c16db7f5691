import { basename } from 'node:path';
import { z } from 'zod';
import { MAX_ATTRIBUTE_LENGTH } from '../../domain/attribute.ts';
import { Turn } from '../../domain/conversation.ts';
import { parseJson } from '../../domain/jsonl.ts';
import { Profile } from '../../domain/profile.ts';
import { Beside, rowOfChat } from './chat-turns.ts';
import type { Reader, Row } from './reader.ts';
import { problemOfText, textLines } from './text-lines.ts';

const Statements = z.array(z.string().min(1));
const TurnTuple = z.tuple([z.union([z.literal(0), z.literal(1)]), z.string().min(1)]).transform(([speaker, text]) => ({ speaker, text }));
const Turns = z.array(z.union([Turn, TurnTuple]));
const Profiles = z.object({ profiles: z.tuple([Profile, Profile]) });

/** The shapes a line may have; the first that fits is taken. */
const Statement = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text), z.object({ attribute: z.string() }).transform(({ attribute }) => attribute)]);
const Talk = z.object({ personas: z.tuple([Statements, Statements]), turns: Turns.default([]), id: Beside.shape.id });
/** Speakers by name, as people write them down; `user 1` and `user 2` among them. */
const Said = z.union([
  z.object({ speaker: z.union([z.string(), z.number().transform(String)]), text: z.string() }),
  z.object({ role: z.string(), content: z.string() }).transform(({ role, content }) => ({ speaker: role, text: content })),
]);
const NamedTalk = z.object({ turns: z.array(Said).min(1) });
const DatasetLine = z.object({ pair: Profiles, conversation: z.object({ id: z.string(), turns: Turns }) });

/** JSONL: statements, persona pairs, conversations, or what Dramatis itself writes. */
export const jsonl: Reader = {
  name: 'jsonl',
  description: 'JSONL: a string or {"text"} per statement, {"personas", "turns"} or {"turns"} per conversation, or files Dramatis wrote.',
  recognises: (path, head) => /\.(jsonl|ndjson)$/i.test(path) || /^\s*[{"]/.test(head),
  read: async function* (path): AsyncGenerator<Row> {
    for await (const { line, number } of textLines(path)) {
      if (line.trim() !== '') yield rowOf(parseJson(line), `${basename(path)}:${number}`);
    }
  },
};

function rowOf(value: unknown, source: string): Row {
  if (value === undefined) return { problem: `${source}: the line is no JSON` };
  const statement = Statement.safeParse(value);
  if (statement.success) {
    const problem = problemOfText(statement.data, MAX_ATTRIBUTE_LENGTH);
    return problem === undefined ? { dialogue: { source, personas: [[statement.data.trim()], []], turns: [] } } : { problem: `${source}: the statement cannot be used, ${problem}` };
  }
  const talk = Talk.safeParse(value);
  if (talk.success) return { dialogue: { source, ...named(talk.data.id), personas: talk.data.personas, turns: talk.data.turns } };
  const record = DatasetLine.safeParse(value);
  if (record.success) return { dialogue: { source, id: record.data.conversation.id, personas: personasOf(record.data.pair), turns: record.data.conversation.turns } };
  const pair = Profiles.safeParse(value);
  if (pair.success) return { dialogue: { source, personas: personasOf(pair.data), turns: [] } };
  const plain = NamedTalk.safeParse(value);
  if (plain.success) return rowOfChat(source, plain.data.turns.map(({ speaker, text: said }) => ({ role: speaker, text: said })), value);
  return { problem: `${source}: the line has none of the known shapes (a string, {"text"}, {"personas", "turns"}, or a record of Dramatis)${keysOf(value)}` };
}

function named(id: string | number | undefined): { readonly id?: string } {
  return id === undefined ? {} : { id: String(id) };
}

/** What the record has instead, so that one sees what to rename. */
function keysOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const keys = Object.keys(value).slice(0, 8).map((key) => `"${key.slice(0, 40)}"`);
  return keys.length === 0 ? '; it is empty' : `; it has ${keys.join(', ')}`;
}

function personasOf({ profiles }: z.infer<typeof Profiles>): [string[], string[]] {
  const [first, second] = profiles.map(({ attributes }) => attributes.map(({ text }) => text));
  return [first, second];
}
