import { join } from 'node:path';

/** Four persona pairs, Ada and Bo first, in the columns of Synthetic-Persona-Chat. */
export const PERSONAS = join(import.meta.dirname, 'personas.csv');

/** Thirty statements, one a line. */
export const STATEMENTS = join(import.meta.dirname, 'statements.txt');

/** A conversation of Ada and Bo, one JSON line. */
export const TALK = join(import.meta.dirname, 'talk.jsonl');
