import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyPair } from '../../critic/both-orders.ts';
import { contentId } from '../../domain/id.ts';
import { packageFolder } from '../../domain/package.ts';
import type { Matched } from './match.ts';

/**
 * A page without any connection on which people say which of two conversations people held: blind, sides and order drawn for
 * each rater. It keeps votes in the browser, saves them as a file, takes in those of others and computes agreement. Which system
 * made what is in its source, so it is blind for those who do not look there.
 */
export function ratingPage(systems: readonly string[], matches: readonly Matched[]): string {
  const items = matches.flatMap((dialogues) =>
    everyPair(dialogues.length).map(([first, second]) => {
      const talks = [first, second].map((at) => dialogues[at].turns);
      return { id: contentId('item', { first, second, talks }), systems: [first, second], talks };
    }),
  );
  const contest = JSON.stringify({ id: contentId('contest', items.map(({ id }) => id)), systems, items });
  // In a script element only `<` could end or open anything.
  const fillers: Readonly<Record<string, string>> = { contest: contest.replaceAll('<', '\\u003c'), script: partOf('page.mjs').trimEnd() };
  return partOf('page.html').replace(/\{\{(contest|script)\}\}/g, (_place, name: string) => fillers[name]);
}

function partOf(name: string): string {
  return readFileSync(join(packageFolder(), 'evals', 'head-to-head', 'page', name), 'utf8');
}
