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
  if (folded.length === 0) return false;
  const pattern = patternOf(template);
  return folded.some((text) => pattern.test(text));
}

/** Lower case, contractions written out, punctuation as spaces: the form the patterns are matched against. */
export function fold(text: string): string {
  return expanded(text.toLowerCase()).replace(/[^a-z0-9' ]+/g, ' ').replace(/\s+/g, ' ').trim();
}

function expanded(text: string): string {
  return text.replace(/\bi'm\b/g, 'i am').replace(/\bi've\b/g, 'i have').replace(/\bwon't\b/g, 'will not').replace(/\bcan't\b/g, 'can not').replace(/n't\b/g, ' not');
}
