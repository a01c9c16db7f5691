import { readPairs } from './read-inputs.ts';
import { writeRecords } from '../stores/run-folder.ts';
import { ConverseOptions } from './run-options.ts';
import { startRun } from './run.ts';
import { defineTool } from './tool.ts';

export const converse = defineTool({
  name: 'converse',
  summary: 'conversations for persona pairs you have',
  description: 'Writes, criticises and chooses conversations for given persona pairs, into a run folder. The conversations in the file, if any, are not used.',
  options: ConverseOptions,
  examples: ['converse --pairs personas.csv --limit 200 --seed 7 --out talks', 'converse --pairs my-run/pairs.jsonl --scenario dividing-chores --out chores'],
  run: (options, context) =>
    startRun({ operation: 'converse', options }, async (paths) => writeRecords(paths.pairs, await readPairs(options, context)), context),
});
