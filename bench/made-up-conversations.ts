import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Turn } from '../domain/conversation.ts';
import { Random } from '../domain/random.ts';
import { cleanConversations } from '../evals/faults/clean.ts';
import { builtInAttributes } from '../seeds/index.ts';

const WRITTEN = 200;
const SEED = 23;
/** Chance that an utterance is exchanged for one of another conversation, and that a word is exchanged for another. */
const STRANGE_TURN = 0.15;
const STRANGE_WORD = 0.04;

/** Writes `count` different conversations as JSONL, made from the exemplars and from conversations of the offline engine; two of five attributes a speaker are made up anew. */
export async function writeConversations(path: string, count: number): Promise<void> {
  const talks = cleanConversations(WRITTEN, SEED).map(({ subject }) => ({ personas: subject.profiles.map(({ attributes }) => attributes.map(({ text }) => text)), turns: subject.conversation.turns }));
  const utterances = talks.flatMap(({ turns }) => turns.map(({ text }) => text));
  const vocabulary = [...new Set(utterances.flatMap((text) => text.match(/\b[a-z]{4,}\b/g) ?? []))];
  const statements = builtInAttributes().map(({ text }) => text);
  const file = createWriteStream(path);
  const random = Random.of(SEED, 'made up');
  const changed = (text: string): string => text.replace(/\b[a-z]{4,}\b/g, (word) => (random.chance(STRANGE_WORD) ? random.pick(vocabulary) : word));
  for (let at = 0; at < count; at++) {
    const { personas, turns } = random.pick(talks);
    const told = personas.map((persona) => persona.map((text, place) => (place < 2 ? changed(random.pick(statements)) : text)));
    const said = turns.map(({ speaker, text }): Turn => ({ speaker, text: changed(random.chance(STRANGE_TURN) ? random.pick(utterances) : text) }));
    if (!file.write(`${JSON.stringify({ personas: told, turns: said })}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
