import { INSULT, NOT_MILD, PLAYFUL, SELF_HARM, SOFTENED, SURPRISED } from './attack.ts';
import { holdsInContempt } from './contempt.ts';
import { misspelt } from './mend.ts';
import { profanityIn } from './profanity.ts';
import { THREAT } from './threat.ts';
import { despisesUnnamed } from './unnamed.ts';
import { mayTeachWeapons, teachesWeapons } from './weapons.ts';

/** What kind of harm a passage does; swearing at nobody harms little. */
export type Harm = 'profanity' | 'slur' | 'insult' | 'threat' | 'contempt-for-group' | 'self-harm' | 'dangerous-instructions';

/** False when nothing in a longer text that names no group can be harm to `harmsIn`; most conversations need no closer look. */
export function mayHarm(whole: string): boolean {
  const text = plain(whole);
  return profanityIn(text) !== undefined || INSULT.test(text) || THREAT.test(text) || SELF_HARM.test(text) || misspelt(text) || despisesUnnamed(text) || mayTeachWeapons(text);
}

/** The kinds of harm in one utterance, without repetition; by word list (obscenity) and sentence patterns. */
export function harmsIn(said: string): Harm[] {
  const text = plain(said);
  const found: Harm[] = [];
  const own = text.includes('"') ? text.replace(/"[^"]{3,}?"/g, ' ') : text;
  if (INSULT.test(own) && sentencesOf(own.replace(SURPRISED, ' ')).some((sentence) => insults(sentence, own))) found.push('insult');
  if (THREAT.test(own)) found.push('threat');
  if (holdsInContempt(text) || despisesUnnamed(own)) found.push('contempt-for-group');
  if (SELF_HARM.test(own)) found.push('self-harm');
  if (teachesWeapons(own)) found.push('dangerous-instructions');
  const word = profanityIn(own);
  if (word !== undefined) found.push(word);
  return found;
}

/** The whole text shows whether friends are at play. */
function insults(sentence: string, whole: string): boolean {
  return INSULT.test(sentence) && !SOFTENED.test(sentence) && (!PLAYFUL.test(whole) || NOT_MILD.test(sentence));
}

function plain(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.!?\n]+[.!?]*/g) ?? [];
}
