import { registry } from '../domain/registry.ts';
import { oneShot } from './one-shot.ts';
import { turnByTurn } from './turn-by-turn.ts';
import type { Writer } from './writer.ts';

/** The writers; the first is the default. */
export const writerFamily = registry<Writer>('writer', [oneShot, turnByTurn]);

export const { members: writers, named: writerNamed } = writerFamily;
