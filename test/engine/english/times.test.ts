import { describe, expect, it } from 'vitest';
import { timed } from '../../../engine/english/times.ts';

describe('the time of a phrase', () => {
  it.each([
    ['walk the dog every day', { rest: 'walk the dog', time: 'every day' }],
    ['bake bread and cake on Sundays', { rest: 'bake bread and cake', time: 'on Sundays' }],
    ['moved here in 1998 with my aunt', { rest: 'moved here with my aunt', time: 'in 1998' }],
  ])('comes first: %s', (phrase, found) => expect(timed(phrase)).toEqual(found));

  it.each(['shoot weddings on Saturdays and clouds on Sundays', 'swim every morning and read at night', 'canvass for the local elections every time', 'walk'])('stays where it is when it is not that of the whole: %s', (phrase) => expect(timed(phrase)).toBeUndefined());
});
