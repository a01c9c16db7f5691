import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { Random } from '../domain/random.ts';
import { comparedTables } from '../evals/suites/dataset/compared.ts';
import { countedTables } from '../evals/suites/dataset/counted.ts';
import { toxicityTable } from '../evals/suites/dataset/judged.ts';
import type { Sets } from '../evals/suites/dataset/sets.ts';
import { readDialogues } from '../evals/read-dialogues.ts';
import { openServices } from '../graphs/open-services.ts';
import { humanSentences, madeUpSentences } from './sentences.ts';
import { peakMegabytes, printTable, timed } from './table.ts';

const TURNS = 20;
const STATEMENTS = 5;

/** Conversations of sentences drawn at random, as a JSONL file. */
async function writeTalks(path: string, count: number, name: string): Promise<void> {
  const sentences = humanSentences(20_000) ?? madeUpSentences(20_000);
  const random = Random.of(7, 'talks', name);
  const draw = (many: number): string[] => Array.from({ length: many }, () => random.pick(sentences));
  const stream = createWriteStream(path);
  for (let at = 0; at < count; at++) {
    const turns = draw(TURNS).map((text, turn) => ({ speaker: turn % 2, text: random.chance(0.5) ? `${text} ${random.pick(sentences)}` : text }));
    if (!stream.write(`${JSON.stringify({ personas: [draw(STATEMENTS), draw(STATEMENTS)], turns })}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

it('measures all that is free, beside a reference of a tenth', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const quiet = { environment: { DRAMATIS_CACHE: folder }, signal: new AbortController().signal, report: () => undefined };
  const services = await openServices({ model: 'offline', seed: 7, concurrency: 2, chroma: 'exact' }, { memory: join(folder, 'memory') }, quiet);
  const rows = [];
  for (const count of [1000, 3000, 10_000]) {
    const [file, reference] = [join(folder, `${count}.jsonl`), join(folder, `${count}-reference.jsonl`)];
    await writeTalks(file, count, 'own');
    await writeTalks(reference, count / 10, 'reference');
    const reading = await timed(async () => [await readDialogues(file, undefined, quiet), await readDialogues(reference, undefined, quiet)]);
    const [own, other] = reading.result.map(({ dialogues }) => dialogues);
    const sets: Sets = { own, other, seed: 7, sample: 100, embedder: services.embedderId, services };
    const parts = [await timed(() => countedTables(sets)), await timed(() => toxicityTable(sets)), await timed(() => comparedTables(sets))].map(({ seconds }) => seconds);
    rows.push([count, ...[reading.seconds, ...parts].map((one) => one.toFixed(1)), (reading.seconds + parts.reduce((sum, one) => sum + one, 0)).toFixed(1), peakMegabytes()]);
  }
  printTable(`All free metrics, ${TURNS} utterances a conversation`, ['conversations', 'reading', 'lexical and variety', 'toxicity', 'distance and detectability', 'seconds in all', 'peak MB'], rows);
  await services.close();
  rmSync(folder, { recursive: true });
});
