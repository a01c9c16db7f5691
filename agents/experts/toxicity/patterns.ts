import { INSULT, LESS_THAN_PEOPLE, SELF_HARM, SOFTENED, THREAT, WEAPON } from './attack.ts';
import { holdsInContempt } from './contempt.ts';
import { misspelt } from './mend.ts';
import { profanityIn } from './profanity.ts';

/** What kind of harm a passage does; swearing at nobody harms little. */
export type Harm = 'profanity' | 'slur' | 'insult' | 'threat' | 'contempt-for-group' | 'self-harm' | 'weapon';

/** False when nothing in a longer text that names no group can be harm to `harmsIn`; most conversations need no closer look. */
export function mayHarm(text: string): boolean {
  return profanityIn(text) !== undefined || INSULT.test(text) || THREAT.test(text) || SELF_HARM.test(text) || WEAPON.test(text) || LESS_THAN_PEOPLE.test(text) || misspelt(text);
}

/** The kinds of harm in one utterance, without repetition; by word list (obscenity) and sentence patterns. */
export function harmsIn(text: string): Harm[] {
  const found: Harm[] = [];
  const own = text.includes('"') ? text.replace(/"[^"]{3,}?"/g, ' ') : text;
  if (INSULT.test(own) && sentencesOf(own).some((sentence) => INSULT.test(sentence) && !SOFTENED.test(sentence))) found.push('insult');
  if (THREAT.test(own)) found.push('threat');
  if (holdsInContempt(text) || LESS_THAN_PEOPLE.test(own)) found.push('contempt-for-group');
  if (SELF_HARM.test(own)) found.push('self-harm');
  if (WEAPON.test(own)) found.push('weapon');
  const word = profanityIn(own);
  if (word !== undefined) found.push(word);
  return found;
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.!?\n]+[.!?]*/g) ?? [];
}
