import { it } from 'vitest';
import { openEmbedder } from '../models/embedders/index.ts';
import { humanSentences, madeUpSentences } from './sentences.ts';
import { printTable, timed } from './table.ts';

it('encodes sentences', async () => {
  const { embeddings, close } = await openEmbedder('sentence-encoder', {});
  const first = await timed(() => embeddings.embedQuery('I have two cats.'));
  const rows = [];
  for (const [name, sentences] of [['made up', madeUpSentences(2000)], ['human', humanSentences(2000)]] as const) {
    if (sentences === undefined) continue;
    const { seconds } = await timed(() => embeddings.embedDocuments([...sentences]));
    const words = sentences.reduce((sum, one) => sum + one.split(/\s+/).length, 0) / sentences.length;
    rows.push([name, sentences.length, words.toFixed(1), seconds.toFixed(2), Math.round(sentences.length / seconds)]);
  }
  printTable(`Sentence encoder (the first vector took ${first.seconds.toFixed(2)} s)`, ['sentences', 'number', 'words each', 'seconds', 'a second'], rows);
  await close();
});
