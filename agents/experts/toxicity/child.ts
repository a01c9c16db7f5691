import { numberIn } from '../../../engine/contradiction/numbers.ts';
import type { Turn } from '../../../domain/conversation.ts';

const AGE = /\b(?:i am|i'm) (?:only |just |still |almost |nearly )*([a-z]+|\d{1,2})\b(?! (?:minutes?|hours?|days?|weeks?|miles?|km|feet|foot|of|percent|times))/gi;
/** Below the age at which people may agree to what is asked. */
const OF_AGE = 18;
const YOUNGEST = 5;
const WANTS = /\b(?:send|show|give) me (?:[\w'-]+ ){0,3}?(?:nudes?|naked|sexy|dirty|underwear|body|breasts?|tits)\b|\b(?:undress|strip|touch yourself|take off your (?:clothes|shirt|top|pants|dress)|(?:have sex|sleep) with (?:me|you)|sit on my lap)\b/i;

/** Turns in which somebody who says to be a child is asked for something sexual by the other, with the turn that says the age. */
export function wantedOfChild(turns: readonly Turn[]): number[] {
  const wanting = turns.flatMap(({ text }, at) => (WANTS.test(text) ? [at] : []));
  if (wanting.length === 0) return [];
  const young = turns.flatMap(({ text }, at) => (isYoung(text) ? [at] : []));
  const found = wanting.filter((at) => young.some((other) => turns[other].speaker !== turns[at].speaker));
  return found.length === 0 ? [] : [...new Set([...young, ...found])].sort((a, b) => a - b);
}

function isYoung(text: string): boolean {
  return [...text.matchAll(AGE)].some(([, said]) => {
    const age = numberIn(said.toLowerCase());
    return age !== undefined && age >= YOUNGEST && age < OF_AGE;
  });
}
