const compiled = new Map<string, RegExp>();

/** A pattern that recognises what a phrase template can say, in folded text. */
export function patternOf(template: string): RegExp {
  const known = compiled.get(template) ?? patternFor(template);
  compiled.set(template, known);
  return known;
}

/** Like `patternOf`, but not remembered: for templates whose slots are already filled. */
export function patternFor(template: string): RegExp {
  const source = expanded(template.toLowerCase())
    .replace(/\{\w+\}/g, '§')
    .replace(/[^a-z0-9'()|§ ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('(', '(?:')
    .replace(/ ?§ ?/g, ' ?.{2,80}? ?')
    .replace(/ /g, ' ?')
    .replace(/\ba\b/g, 'an?');
  return new RegExp(`(?:^| )${source}(?: |$)`);
}

/** True when one of the folded texts contains something the template can say. */
export function hasSaid(template: string, folded: readonly string[]): boolean {
  const literal = literalOf(template);
  return folded.some((text) => text.includes(literal) && patternOf(template).test(text));
}

const literals = new Map<string, string>();

/** The longest word that is in everything a template can say; empty when there is none. */
function literalOf(template: string): string {
  const known = literals.get(template);
  if (known !== undefined) return known;
  let fixed = template.replace(/\{\w+\}/g, '|');
  while (/\([^()]*\)/.test(fixed)) fixed = fixed.replace(/\([^()]*\)/g, '|');
  const words = fixed.split('|').flatMap((part, place, all) => fold(whole(part, place > 0, place < all.length - 1)).split(' '));
  const literal = words.filter((word) => !/'|^(?:an?|am|have|not|will|can)$/.test(word)).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  literals.set(template, literal);
  return literal;
}

/** The part without words that go on in the group before or after it. */
function whole(part: string, follows: boolean, leads: boolean): string {
  const start = follows ? part.replace(/^[\w']+/, '') : part;
  return leads ? start.replace(/[\w']+$/, '') : start;
}

/** Lines sorted by a word each of them always contains. */
export type LineIndex = ReadonlyMap<string, readonly string[]>;

/** Sorts lines for `saysOneOf`. */
export function indexed(lines: readonly string[]): LineIndex {
  const index = new Map<string, string[]>();
  for (const line of lines) {
    const literal = literalOf(line);
    index.set(literal, [...(index.get(literal) ?? []), line]);
  }
  return index;
}

/** The first line of the index that the folded text contains. */
export function saysOneOf(folded: string, index: LineIndex): string | undefined {
  for (const word of ['', ...new Set(folded.split(' '))]) {
    const line = index.get(word)?.find((one) => patternOf(one).test(folded));
    if (line !== undefined) return line;
  }
  return undefined;
}

/** Lower case, contractions written out, punctuation as spaces: the form the patterns are matched against. */
export function fold(text: string): string {
  return expanded(text.toLowerCase()).replace(/[^a-z0-9' ]+/g, ' ').replace(/\s+/g, ' ').trim();
}

function expanded(text: string): string {
  return text.replace(/\bi'm\b/g, 'i am').replace(/\bi've\b/g, 'i have').replace(/\bwon't\b/g, 'will not').replace(/\bcan't\b/g, 'can not').replace(/n't\b/g, ' not');
}
