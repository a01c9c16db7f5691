import { ANY_GROUP as ANY, groupsNamedIn } from './belonging.ts';
import { GROUP } from './groups.ts';

/** A group and what all of it is supposed to be like, said as a rule without exceptions. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:all|most|typical(?:ly)?|every) (?:of )?(?:you |the |those )?${ANY} (?:people |folks? |men |women )?(?:are|is|love|loves|hate|hates|can't|cannot|can|never|always|just|only|know|have|has|do is|don't|drive|eat|drink)\\b`, 'i'),
  new RegExp(`\\b(?:you|your) (?:${ANY}|people) (?:people |folks? )?(?:are (?:all|always|just|so|never)|all|always|never|just can't|can't)\\b`, 'i'),
  new RegExp(`\\b(?:typical(?:ly)?|just like an?|like (?:all|every|any)|that's so) ${ANY}\\b`, 'i'),
  new RegExp(`\\b(?:pretty |very |really |so |quite |surprisingly )?(?:good|smart|well[- ]spoken|articulate|polite|clean|strong|pretty|brave|clever|well) for an? (?:\\w+ )?(?:${GROUP}|person like you)\\b`, 'i'),
  new RegExp(`\\b(?:as|being) an? (?:\\w+ )?(?:wom[ae]n|girl|m[ae]n|${ANY})(?: \\w+)?,? (?:of course|naturally|obviously)\\b|\\b(?:of course|naturally|obviously),? (?:i'm|i am|you're|you are|he's|she's) an? (?:\\w+ )?(?:wom[ae]n|girl|${ANY})\\b`, 'i'),
];
/** Speaking against a stereotype, or about one, repeats none. */
const TURNED_DOWN = /\b(?:not|n't|stereotypes?|myth|cliche|people (?:say|think|assume)|they (?:say|think)|everyone (?:thinks|assumes)|supposed to|why do|who says|equal|same|rights|welcome|respect)\b/i;
const NAMES_ANY = new RegExp(`\\b(?:${ANY}|you people)\\b`, 'i');

/** Whether a text names a group of people at all: those that are attacked for belonging to it, or a nation, or an age. */
export function namesAnyGroup(text: string): boolean {
  return NAMES_ANY.test(text);
}

/** The groups of whom a text says what they are all like; undefined where it says that of none. */
export function stereotypedIn(text: string): Set<string> | undefined {
  if (!NAMES_ANY.test(text)) return undefined;
  const sentences = (text.match(/[^.!?]+[.!?]*/g) ?? []).filter((sentence) => !sentence.includes('"') && !TURNED_DOWN.test(sentence) && PATTERNS.some((pattern) => pattern.test(sentence)));
  return sentences.length === 0 ? undefined : groupsNamedIn(sentences.join(' '));
}
