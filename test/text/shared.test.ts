import { describe, expect, it } from 'vitest';
import { inventedNames, sharedPhrases } from '../../text/shared.ts';

describe('phrases that conversations share', () => {
  const ada = ['The night bus never comes when you need it, Ada says.', 'I keep three bees in a jar.'];
  const bo = ['Honestly, the night bus never comes when it rains.', 'I keep three bees in a jar.'];

  it('are given once, in their longest form, and without what profiles say', () => {
    expect(sharedPhrases([ada, bo], ['I keep three bees in a jar.'])).toEqual(['the night bus never comes when']);
  });

  it('need two conversations, not two utterances of one', () => {
    expect(sharedPhrases([[ada[0], bo[0]], ['Something else altogether.']], [])).toEqual([]);
  });

  it('do not count what only function words make up', () => {
    expect(sharedPhrases([['I do not have it here.'], ['I do not have it here.']], [])).toEqual([]);
  });
});

describe('invented names', () => {
  it('are words with a capital within a sentence that no profile has', () => {
    const said = [['My neighbor Mira lent Bo her ladder on Sunday.', 'And then Mira left for Oslo.']];
    expect(inventedNames(said, ['I live in Oslo.'])).toEqual(['Mira', 'Bo']);
  });

  it('are not the first words of sentences, nor the word I', () => {
    expect(inventedNames([['Bread again? Yes, I think so. Nothing else is there.']], [])).toEqual([]);
  });
});
