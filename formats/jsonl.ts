import type { Format } from './format.ts';

/** Everything there is, one record a line. */
export const jsonl: Format = {
  name: 'jsonl',
  description: 'One JSON record a line: pair, conversation, origin and the whole critique.',
  extension: 'jsonl',
  head: '',
  record: (record) => `${JSON.stringify(record)}\n`,
};
