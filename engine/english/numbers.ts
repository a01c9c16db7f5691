const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 100 in words ("forty-two"); undefined for others. */
export function inWords(digits: string): string | undefined {
  const count = Number(digits);
  if (!/^\d{1,3}$/.test(digits) || count > 100) return undefined;
  if (count === 100) return 'a hundred';
  if (count < 20) return SMALL[count];
  const rest = count % 10;
  return `${TENS[Math.floor(count / 10)]}${rest === 0 ? '' : `-${SMALL[rest]}`}`;
}
