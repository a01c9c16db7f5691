const compiled = new Map<string, RegExp>();

/** A pattern that recognises what a phrase template can say, in folded text (lower case, punctuation as spaces). */
export function patternOf(template: string): RegExp {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const source = template
    .toLowerCase()
    .replace(/\{\w+\}/g, '§')
    .replace(/[^a-z0-9'()|§ ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('(', '(?:')
    .replace(/ ?§ ?/g, ' ?.{2,80}? ?')
    .replace(/ /g, ' ?')
    .replace(/\ba\b(?!\.)/g, 'an?');
  const pattern = new RegExp(`(?:^| )${source}(?: |$)`);
  compiled.set(template, pattern);
  return pattern;
}

/** True when one of the folded texts contains something the template can say. */
export function hasSaid(template: string, folded: readonly string[]): boolean {
  if (folded.length === 0) return false;
  const pattern = patternOf(template);
  return folded.some((text) => pattern.test(text));
}

/** Lower case, punctuation as spaces: the form the patterns are matched against. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9' ]+/g, ' ').replace(/\s+/g, ' ').trim();
}
