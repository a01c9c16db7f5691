import { z } from 'zod';
import { inventedNames, sharedPhrases } from '../text/shared.ts';

/** What a brief should do without because conversations close to it have it. */
export const Used = z.object({
  lines: z.array(z.string()).readonly().describe('Openings, closing lines, names and turns of phrase.'),
  circumstances: z.array(z.string()).readonly().describe('Settings and endings, as they stand in a situation.'),
});
export type Used = z.infer<typeof Used>;

export const NOTHING_USED: Used = { lines: [], circumstances: [] };

/** Characters of all lines together: a few hundred tokens of a prompt, however the conversations grow. */
export const USED_CHARACTERS = 1000;
/** Of each sort, at most. */
const MOST = { openings: 5, closings: 3, names: 8, phrases: 16 };
/** A line is cut there: its beginning tells it. */
const LINE = 120;

/** An accepted conversation, and what its people are known for. */
export interface Neighbour {
  readonly utterances: readonly string[];
  readonly attributes: readonly string[];
  readonly setting?: string;
  readonly ending?: string;
}

/** What neighbours, the nearest first, have used; nothing that is known of the people who are to talk. */
export function usedBy(neighbours: readonly Neighbour[], attributes: readonly string[]): Used {
  const said = neighbours.map(({ utterances }) => utterances);
  const known = [...attributes, ...neighbours.flatMap((one) => one.attributes)];
  const sorts = [
    said.map((utterances) => cut(utterances[0])).slice(0, MOST.openings),
    said.map((utterances) => cut(utterances[utterances.length - 1])).slice(0, MOST.closings),
    inventedNames(said, known).slice(0, MOST.names),
    sharedPhrases(said, known).slice(0, MOST.phrases),
  ];
  return {
    lines: within(USED_CHARACTERS, [...new Set(sorts.flat())]),
    circumstances: neighbours.flatMap(({ setting, ending }) => [setting, ending]).filter((one) => one !== undefined),
  };
}

function cut(line: string): string {
  return line.length <= LINE ? line : line.slice(0, LINE).replace(/\s+\S*$/, '');
}

function within(characters: number, lines: readonly string[]): string[] {
  let left = characters;
  return lines.filter((line) => (line.length > left ? false : (left -= line.length) >= 0));
}
