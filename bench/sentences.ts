import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../domain/package.ts';
import { Random } from '../domain/random.ts';

const PLACES = ['in the old harbour', 'on the farm', 'behind the school', 'above the bakery', 'near the airport', 'at my aunt’s place', 'in the mountains', 'by the river'];
const PEOPLE = ['my brother', 'my neighbour Ada', 'an old friend', 'my daughter', 'Bo from work', 'my grandmother', 'a retired pilot', 'my chess partner'];
const DOINGS = ['repair radios', 'bake rye bread', 'feed two cats', 'play the cello', 'count birds', 'restore boats', 'sell second-hand books', 'run before sunrise', 'grow tomatoes', 'teach evening classes'];
const TIMES = ['every Sunday', 'since last winter', 'when it rains', 'twice a week', 'before breakfast', 'after the late shift'];

/** Short first-person sentences, different from each other, for measuring speed. */
export function madeUpSentences(count: number): string[] {
  const random = Random.of(7, 'sentences');
  return Array.from({ length: count }, (_sentence, at) => `I ${random.pick(DOINGS)} with ${random.pick(PEOPLE)} ${random.pick(PLACES)} ${random.pick(TIMES)}, ${at} so far.`);
}

/** Different sentences that people wrote: persona lines and utterances of Persona-Chat, when the data is there; else undefined. */
export function humanSentences(count: number): string[] | undefined {
  const folder = join(process.env.DRAMATIS_TEST_DATA ?? join(packageFolder(), '..', 'shared', 'data'), 'persona-chat');
  const files = ['valid_self_original_no_cands.txt', 'valid_other_original_no_cands.txt'].map((file) => join(folder, file));
  if (!files.every((file) => existsSync(file))) return undefined;
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const sentences = lines.flatMap((line) => line.replace(/^\d+ (?:.*persona: )?/, '').split('\t'));
  return [...new Set(sentences.map((one) => one.trim()).filter((one) => one !== ''))].slice(0, count);
}
