import { basename } from 'node:path';
import { MAX_ATTRIBUTE_LENGTH } from '../../domain/attribute.ts';
import type { Reader, Row } from './reader.ts';
import { problemOfText, textLines } from './text-lines.ts';

/** Plain text: one first-person statement a line; empty lines and lines that start with # are passed over. */
export const lines: Reader = {
  name: 'lines',
  description: 'Plain text, one first-person statement a line; # starts a comment.',
  recognises: () => true,
  read: async function* (path): AsyncGenerator<Row> {
    for await (const { line, number } of textLines(path)) {
      const text = line.trim();
      if (text === '' || text.startsWith('#')) continue;
      const source = `${basename(path)}:${number}`;
      const problem = problemOfText(text, MAX_ATTRIBUTE_LENGTH);
      yield problem === undefined ? { dialogue: { source, personas: [[text], []], turns: [] } } : { problem: `${source}: the statement cannot be used, ${problem}` };
    }
  },
};
