import type { OwnView } from '../domain/brief.ts';
import type { Random } from '../domain/random.ts';
import type { Manner } from '../facets/facet.ts';
import { advance } from './converse-turns.ts';
import { tableFrom } from './next-turn-table.ts';

/** One speaker's next utterance. */
export interface SpokenTurn {
  readonly text: string;
  /** Ids of the own attributes it tells. */
  readonly attributes: string[];
  /** True for the last two utterances: the ending and the farewell. */
  readonly closing: boolean;
}

/**
 * Says one speaker's next utterance by rules. The speaker knows the own profile and what was said, understands the partner
 * by the lines and words recognised, and never repeats what was said.
 */
export function nextTurnOffline(view: OwnView, random: Random, manner: Manner): SpokenTurn {
  const table = tableFrom(view, random, manner);
  const place = table.turns.length;
  advance(table);
  const { text, told } = table.turns[place];
  return { text, attributes: told.map((fact) => fact.attribute.id), closing: place >= table.total - 2 };
}
