import { describe, expect, test } from 'vitest';
import { Random } from '../../domain/random.ts';
import { articleFor, say } from '../../engine/phrase.ts';
import { seedCategories } from '../../seeds/categories/index.ts';

const DRAWS = 60;
const packs = seedCategories.filter((one) => one.name !== 'anything').map(({ name, patterns = [] }) => [name, patterns] as const);

describe('The patterns new attributes are drawn from offline', () => {
  test.each(packs)('of %s are ten or more, and each is written once', (_name, patterns) => {
    expect(patterns.length).toBeGreaterThanOrEqual(10);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test.each(packs)('of %s give well-formed first-person sentences', (_name, patterns) => {
    expect(patterns.flatMap((pattern) => draws(pattern).flatMap(flaws))).toEqual([]);
  });

  test.each(packs)('of %s each give at least 12 different sentences in 60 draws', (_name, patterns) => {
    expect(patterns.filter((pattern) => new Set(draws(pattern)).size < 12)).toEqual([]);
  });
});

describe('What a partner adds to a goodbye', () => {
  test.each(seedCategories.filter(({ name }) => name !== 'anything').map(({ name, partings = [] }) => [name, partings] as const))('after %s is a sentence that asks nothing, whatever the wording', (_name, partings) => {
    expect(partings.length).toBeGreaterThan(0);
    for (const line of partings.flatMap(draws)) expect(line).toMatch(/^[A-Z][^?()|{}]*\.$/);
  });
});

function draws(pattern: string): string[] {
  const random = Random.of('patterns', pattern);
  return Array.from({ length: DRAWS }, () => say(pattern, {}, random));
}

/** What is wrong with a sentence, each with the sentence, so that a failure can be read. */
function flaws(line: string): string[] {
  const words = line.match(/[\w'-]+/g) ?? [];
  const found: string[] = [];
  if (!/^(?:I|My)\b/.test(line)) found.push('does not start with I or My');
  if (!/[a-z0-9]\.$/i.test(line)) found.push('does not end with one full stop');
  if (/[(){}[\]|]/.test(line)) found.push('has a leftover bracket');
  if (words.length < 4 || words.length > 18) found.push(`has ${words.length} words`);
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next === undefined) return;
    if (word.toLowerCase() === next.toLowerCase()) found.push(`doubles "${word}"`);
    if (/^an?$/i.test(word) && word.toLowerCase() !== articleFor(next)) found.push(`says "${word} ${next}"`);
  });
  return found.map((flaw) => `${flaw}: ${line}`);
}
