import nlp from 'compromise';
import { toYou } from './pronouns.ts';
import { tagsOf } from './lexicon.ts';
import { formsOf, inflect } from './verbs.ts';

/** A phrase that names an activity, in the forms that sentences need. */
export interface Activity {
  /** "baking cookies" */
  readonly doing: string;
  /** "bake cookies"; absent when the plain form is not certain. */
  readonly do?: string;
}

const lemmas = new Map<string, string>();
const NOT_GERUNDS = new Set('king spring string thing something anything everything nothing ring wing evening morning ceiling wedding building clothing sibling darling earring pudding sing bring'.split(' '));

/** True for a word such as "baking" (not "spring"). */
export function isGerund(word: string): boolean {
  const lower = word.toLowerCase();
  return /[aeiouy].*ing$/.test(lower) && !NOT_GERUNDS.has(lower);
}

/** The plain form of a gerund, undefined when conjugating it back does not give the gerund. */
export function lemmaOf(gerund: string): string | undefined {
  const known = lemmas.get(gerund);
  const lemma = known ?? nlp(`is ${gerund}`).verbs().toInfinitive().text().replace(/^is /, '').trim();
  lemmas.set(gerund, lemma);
  return lemma !== '' && formsOf(lemma).gerund === gerund ? lemma : undefined;
}

/** The plain form of a past tense, undefined when conjugating it back does not give that past. */
export function lemmaOfPast(past: string): string | undefined {
  const key = `past ${past}`;
  const lemma = lemmas.get(key) ?? nlp(`they ${past}`).verbs().toInfinitive().text().replace(/^they /, '').trim();
  lemmas.set(key, lemma);
  return lemma !== '' && lemma !== past && formsOf(lemma).past === past ? lemma : undefined;
}

/** Reads "to bake cookies" or "baking cookies"; undefined for anything else. */
export function activityOf(phrase: string): Activity | undefined {
  const [first = '', second = ''] = phrase.split(' ');
  if (first === 'to' && second !== '') {
    const plain = phrase.slice(3).replace(/^(?:just|also|really) /, '').replace(/(\band|\bor) to (?=\w)/g, '$1');
    return plain.startsWith('be able') ? undefined : { do: plain, doing: inflect(plain, 'gerund') };
  }
  if (isGerund(first)) return gerundActivity(phrase, first);
  const [head, tail = ''] = [`${first} ${second}`, phrase.split(' ').slice(2).join(' ')];
  return isGerund(second) && !tagsOf(first).includes('Adjective') && !/^(?:a|an|the|my|some|human|two|three|these|this|good|new|your|our)$/.test(first) ? { doing: [head, tail].join(' ').trim() } : undefined;
}

function gerundActivity(phrase: string, first: string): Activity {
  const rest = phrase.slice(first.length);
  const lemma = /\b(?:and|or|but)\b/.test(rest) ? undefined : lemmaOf(first.toLowerCase());
  return lemma === undefined ? { doing: phrase } : { doing: phrase, do: lemma + rest };
}

/** "all that baking": a short activity as something to call back; undefined when it would not be idiomatic. */
export function allThat(doing: string): string | undefined {
  const unclear = /\b(?:lot|much|every|each|once|twice|times|weekends?|as|with|being|having|going|the)\b/.test(doing);
  return unclear || doing.split(' ').length > 3 ? undefined : `all that ${toYou(doing)}`;
}
