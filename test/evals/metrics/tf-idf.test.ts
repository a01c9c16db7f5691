import { describe, expect, it } from 'vitest';
import { likeness, tfIdf } from '../../../evals/metrics/tf-idf.ts';

describe('tf-idf', () => {
  const weigh = tfIdf(['bread rises', 'bread burns']);

  it('weighs a word by its rarity, and makes vectors of length 1', () => {
    // bread is in both (1 + ln 1 = 1), rises in one (1 + ln 2 = 1.6931): length 1.9664.
    const weights = weigh('bread rises');
    expect(weights.get('bread')).toBeCloseTo(0.509, 3);
    expect(weights.get('rises')).toBeCloseTo(0.861, 3);
  });

  it('leaves out words nobody said', () => {
    expect([...weigh('radios hum').keys()]).toEqual([]);
  });

  it('is 1 for a text and itself, 0 without a common word, and the same either way round', () => {
    expect(likeness(weigh('bread burns'), weigh('burns bread'))).toBeCloseTo(1);
    expect(likeness(weigh('rises'), weigh('burns'))).toBe(0);
    expect(likeness(weigh('bread'), weigh('bread rises'))).toBeCloseTo(likeness(weigh('bread rises'), weigh('bread')));
  });
});
