import type { Random } from '../domain/random.ts';

/** Fillers for `{slot}` places; an absent slot makes a template unusable. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** True when every `{slot}` of the template has a filler. */
export function fits(template: string, slots: Slots): boolean {
  return [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => slots[name] !== undefined && slots[name] !== '');
}

/**
 * Says a phrase template: `(a|b|)` picks one alternative (they nest, and may be empty), `{slot}` is filled.
 * The result is tidied: single spaces, `a`/`an` before vowels, a capital after each sentence end.
 */
export function say(template: string, slots: Slots, random: Random): string {
  return tidy(choose(template, random).replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole));
}

function choose(template: string, random: Random): string {
  let text = template;
  for (let group = innermost(text); group !== null; group = innermost(text)) {
    text = text.slice(0, group.index) + random.pick(group[1].split('|')) + text.slice(group.index + group[0].length);
  }
  return text;
}

function innermost(text: string): RegExpExecArray | null {
  return /\(([^()]*)\)/.exec(text);
}

const SOUNDS_LIKE_CONSONANT = /^(?:one\b|once\b|uni(?!n|m)|us(?:e|a|u)|eu|ubiq|u-|ukulele)/i;
const SOUNDS_LIKE_VOWEL = /^(?:[aeiou]|hour|honest|heir|honor|8|11\b|18\b|(?:FBI|HR|MBA|NBA|NFL|NHL|SUV|RV|MRI|LGBT)\b)/;

/** Mends spacing, punctuation, articles and capitals of text put together from pieces. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.!?;:])/g, '$1')
    .replace(/([,;:]),+/g, '$1')
    .replace(/([.!?])[,.]+/g, '$1')
    .replace(/\b(a)n? (?=([\w-]+))/gi, (_whole, a: string, next: string) => (soundsLikeVowel(next) ? `${a}n ` : `${a} `))
    .replace(/(^'?|[.!?]\s+)([a-z])/g, (_whole, before: string, letter: string) => before + letter.toUpperCase())
    .trim();
}

/** The indefinite article before a word: a plumber, an hour. */
export function articleFor(word: string): 'a' | 'an' {
  return soundsLikeVowel(word) ? 'an' : 'a';
}

function soundsLikeVowel(word: string): boolean {
  return SOUNDS_LIKE_VOWEL.test(word.charAt(0) === word.charAt(0).toUpperCase() ? word.charAt(0).toLowerCase() + word.slice(1) : word) && !SOUNDS_LIKE_CONSONANT.test(word) || /^(?:FBI|HR|MBA|NBA|NFL|NHL|SUV|RV|MRI|LGBT)\b/.test(word);
}
