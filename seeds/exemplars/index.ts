import type { Exemplar } from '../../domain/exemplar.ts';
import { chores } from './chores.ts';
import { errands } from './errands.ts';
import { neighbours } from './neighbours.ts';
import { travelling } from './travelling.ts';
import { waiting } from './waiting.ts';

/** The built-in exemplars: 14 of small talk, 4 of dividing chores. */
export const builtInExemplars: readonly Exemplar[] = [...waiting, ...travelling, ...errands, ...neighbours, ...chores];
