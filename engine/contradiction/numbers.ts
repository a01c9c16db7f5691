const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const OTHER: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ['no', 0], ['single', 1], ['only', 1], ['couple', 2], ['fourty', 40]]);

/** A whole number from digits or English words up to ninety-nine; undefined for anything else. */
export function numberIn(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  const small = SMALL.indexOf(words);
  if (small >= 0) return small;
  const [tens = '', ones = ''] = words.split(/[- ]/);
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, SMALL.indexOf(ones));
  return OTHER.get(words);
}

/** Matches what `numberIn` reads, articles left out. */
export const NUMBER = `(?:\\d{1,3}|(?:${TENS.join('|')}|fourty)(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.join('|')})`;
