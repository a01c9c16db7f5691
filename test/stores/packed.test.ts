import { expect, it } from 'vitest';
import { z } from 'zod';
import { PackedMap } from '../../stores/packed.ts';

const Line = z.object({ text: z.string() }).nullable();

it('gives back what it was given, and null apart from nothing', () => {
  const lines = new PackedMap(Line);
  lines.set(1, { text: 'Grüß dich 👋' });
  lines.set(0, null);
  expect([lines.get(1), lines.get(0), lines.get(2)]).toEqual([{ text: 'Grüß dich 👋' }, null, undefined]);
  expect([[...lines.keys()], [...lines.values()], lines.size]).toEqual([[1, 0], [{ text: 'Grüß dich 👋' }, null], 2]);
});

it('is not changed by what a copy of it is given', () => {
  const before = new PackedMap(Line);
  before.set(0, { text: 'first' });
  const after = new PackedMap(Line, before);
  after.set(0, { text: 'second' });
  after.set(1, null);
  expect([before.get(0), before.size, after.get(0)]).toEqual([{ text: 'first' }, 1, { text: 'second' }]);
});
