import { articleFor } from '../phrase.ts';
import { irregularPlurals, tagsOf } from './lexicon.ts';

export type GrammaticalNumber = 'singular' | 'plural' | 'mass';

const PLURAL_FORMS = new Set([...irregularPlurals.values(), 'people', 'kids', 'children', 'twins', 'triplets', 'jeans', 'pants', 'leggings', 'shorts', 'glasses', 'parents', 'folks']);
const SINGULAR_S = /(?:ss|us|is|news|gas|lens|chess|tennis|series|species|yes|always|physics|politics|mathematics|gymnastics|athletics|economics|aerobics|texas|arkansas|kansas|illinois|christmas|chess|swiss|canvas|atlas|bus|alas|chaos|olympics|\d+s|mass|wales|paris|honduras|las vegas|vegas|netherlands|philippines)$/i;
const MASS = new Set(('music food water coffee tea wine beer milk soda pizza chocolate candy money hair skin art poetry fashion time fun work homework meat fish chicken beef pork rice pasta bread cheese fruit sushi seafood ' +
  'bacon salad ice cream cream cake country rock jazz rap pop metal punk blues hip-hop hop reggae soccer football basketball baseball hockey tennis golf softball volleyball rugby cricket chess poker yoga karate dance nature travel technology ' +
  'history math science english spanish french german chinese japanese gymnastics anime snow rain weather winter summer spring fall autumn school college church family tv television politics religion gardening makeup stuff alcohol ' +
  'literature psychology philosophy biology chemistry physics theater theatre drama comedy fiction romance horror meditation shopping exercise traffic violence cancer depression anxiety spirituality sports? clothing jewelry furniture attention').split(' '));
const BREAK = /\s(?:of|for|in|on|at|with|from|who|whom|that|which|named|called|to|about|by|near|over|under|since|because|when|while|like|such|as|where|I|so|if)\s.*$/i;

/** The word a noun phrase turns on: "three dogs from Spain" gives "dogs". */
export function headOf(phrase: string): string {
  return (` ${phrase} `.replace(BREAK, '').trim().split(' ').at(-1) ?? phrase).toLowerCase();
}

/** Whether a noun phrase counts as one, several or uncountable. */
export function numberOf(phrase: string): GrammaticalNumber {
  const core = ` ${phrase} `.replace(BREAK, '').trim();
  if (/\S (?:and|&) \S/.test(core)) return 'plural';
  const head = headOf(phrase);
  if (isPlural(head)) return 'plural';
  return MASS.has(head) || tagsOf(head).includes('Uncountable') || head.endsWith('ing') ? 'mass' : 'singular';
}

/** True for a plural noun form. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  return PLURAL_FORMS.has(lower) || (/[a-z]s$/.test(lower) && !SINGULAR_S.test(lower));
}

/** The plural of a singular noun phrase: "ice cream flavor" gives "ice cream flavors". */
export function pluralOf(phrase: string): string {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  if (isPlural(last) || MASS.has(last)) return phrase;
  const plural = irregularPlurals.get(last) ?? last.replace(/([^aeiou])y$/, '$1ie').replace(/(s|sh|ch|x|z)$/, '$1e') + 's';
  return [...words.slice(0, -1), plural].join(' ');
}

/** A noun phrase without its article or possessive: "a big library" gives "big library". */
export function bare(phrase: string): string {
  return phrase.replace(/^(?:a|an|the|my|our|some|any)\s+/i, '');
}

/** A singular noun phrase with its indefinite article; others as they are. */
export function withArticle(phrase: string): string {
  return /^(?:a|an|the|my|our)\s/i.test(phrase) || numberOf(phrase) !== 'singular' ? phrase : `${articleFor(phrase.split(' ')[0] ?? '')} ${phrase}`;
}

/** Parts that agree with a noun phrase: is/are, it/them, that/those, does/do, -s. */
export function agreement(phrase: string): { is: string; it: string; that: string; does: string; s: string } {
  return numberOf(phrase) === 'plural' ? { is: 'are', it: 'them', that: 'those', does: 'do', s: '' } : { is: 'is', it: 'it', that: 'that', does: 'does', s: 's' };
}
