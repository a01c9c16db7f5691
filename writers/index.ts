import { named } from '../domain/registry.ts';
import { oneShot } from './one-shot.ts';
import { turnByTurn } from './turn-by-turn.ts';
import type { Writer } from './writer.ts';

/** The built-in writers; the first is the default. */
export const writers: readonly Writer[] = [oneShot, turnByTurn];

/** The writer of that name; an unknown name is a `bad-option` error that lists the choices. */
export function writerNamed(name: string, members: readonly Writer[] = writers): Writer {
  return named('writer', name, members);
}
