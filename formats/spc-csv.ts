import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.ts';

const COLUMNS = ['user 1 personas', 'user 2 personas', 'Best Generated Conversation'];

/** The columns of Synthetic-Persona-Chat; user 1 is the pair's first profile, whoever speaks first. */
export const spcCsv: Format = {
  name: 'spc-csv',
  description: 'The CSV columns of Synthetic-Persona-Chat: both personas and the conversation, one statement or utterance a line.',
  extension: 'csv',
  head: stringify([COLUMNS]),
  record: ({ pair, conversation }) => {
    const [first, second] = pair.profiles.map(({ attributes }) => attributes.map(({ text }) => text).join('\n'));
    const turns = conversation.turns.map(({ speaker, text }) => `User ${speaker + 1}: ${text.replace(/\s+/g, ' ')}`).join('\n');
    return stringify([[first, second, turns]]);
  },
};
