import { describe, expect, it } from 'vitest';
import { Random } from '../../domain/random.ts';
import { fits, say, tidy } from '../../engine/phrase.ts';

describe('phrases', () => {
  it('choose among alternatives, which may nest and be empty', () => {
    const random = Random.of(1);
    const said = new Set(Array.from({ length: 60 }, () => say('I (really |)like ((red|green) apples|pears).', {}, random)));
    expect([...said].sort()).toContain('I really like green apples.');
    expect(said).toContain('I like pears.');
    expect(said.size).toBe(6);
  });

  it('fill slots and start sentences with a capital', () => {
    expect(say('{doing} is fun. it is, though.', { doing: 'baking bread' }, Random.of(1))).toBe('Baking bread is fun. It is, though.');
  });

  it('are not usable while a slot is missing', () => {
    expect(fits('I love {thing}.', {})).toBe(false);
    expect(fits('I love {thing}.', { thing: 'tea' })).toBe(true);
  });

  it.each([
    ['a electrician and an plumber', 'An electrician and a plumber'],
    ['a hour in an university', 'An hour in a university'],
    ['an one-way street', 'A one-way street'],
    ['a unmarried uncle in an uniform', 'An unmarried uncle in a uniform'],
  ])('take the article that sounds right: %s', (broken, mended) => {
    expect(tidy(broken)).toBe(mended);
  });

  it('never double punctuation that slots bring along', () => {
    expect(tidy('So , there you go ., right?')).toBe('So, there you go. Right?');
  });
});
