import { describe, expect, it } from 'vitest';
import { classify } from '../../engine/classify.ts';
import type { SeedCategory } from '../../seeds/category.ts';

const talk = { asks: [], details: [], reactions: [], exchanges: [] };

function category(name: string, ...cues: string[]): SeedCategory {
  const pack = { name, query: `What about ${name}?`, attributes: [], patterns: [], cues, talk };
  return pack;
}

const categories = [category('pets', 'dogs?', 'cats?'), category('eating', 'hot dogs?', 'pizza'), category('family', 'my sister', 'family')];

describe('classifying a statement', () => {
  it('lets the longest cue win', () => {
    expect(classify('Ada eats hot dogs.', categories)).toBe('eating');
    expect(classify('Ada has two dogs.', categories)).toBe('pets');
  });

  it('matches whole words only', () => {
    expect(classify('Bo wrote a dogmatic catalog.', categories)).toBeUndefined();
  });

  it('prefers what the statement is about to its circumstances', () => {
    expect(classify('I eat pizza with my sister.', categories)).toBe('eating');
  });
});
