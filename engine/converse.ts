import type { Brief } from '../domain/brief.ts';
import type { Random } from '../domain/random.ts';
import type { Manner } from '../facets/facet.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { advance } from './converse-turns.ts';
import { seat } from './converse-table.ts';
import type { Table } from './converse-table.ts';

/** One utterance, and the ids of the attributes it tells. */
export interface WrittenTurn {
  readonly speaker: 0 | 1;
  readonly text: string;
  readonly attributes: string[];
}

/**
 * Writes a whole conversation by rules: opens from the situation, brings in what is known of both, ends as the situation says.
 * The number of utterances is within the brief's range; equal brief and stream give equal text.
 */
export function writeOffline(brief: Brief, random: Random, manners: readonly [Manner, Manner]): { turns: WrittenTurn[] } {
  const table = seat(brief, scenarioNamed(brief.scenario), random, manners);
  while (table.turns.length < table.total) advance(table);
  return { turns: turnsOf(table) };
}

function turnsOf({ turns }: Table): WrittenTurn[] {
  return turns.map(({ speaker, text, told }) => ({ speaker, text, attributes: told.map((fact) => fact.attribute.id) }));
}
