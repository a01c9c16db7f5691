import { GROUP } from './groups.ts';

const NATIONS = 'americans?|germans?|french|italians?|irish|russians?|japanese|koreans?|brits?|british|scots?|scottish|dutch|swedes?|greeks?|poles?|polish|spaniards?|nigerians?|brazilians?|texans?|southerners?|vegans?|millennials?|boomers?|blondes?|old (?:men|women|ladies)|teenagers?|housewives';
const ANY = `(?:${GROUP}|${NATIONS})`;
/** A group and what all of it is supposed to be like, said as a rule without exceptions. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:all|most|typical(?:ly)?|every) (?:of )?(?:you |the |those )?${ANY} (?:people |folks? |men |women )?(?:are|is|love|loves|hate|hates|can't|cannot|can|never|always|just|only|know|have|has|do|don't|drive|eat|drink)\\b`, 'i'),
  new RegExp(`\\b(?:you|your) (?:${ANY}|people) (?:people |folks? )?(?:are (?:all|always|just|so|never)|all|always|never|just can't|can't)\\b`, 'i'),
  new RegExp(`\\b(?:typical(?:ly)?|just like an?|like (?:all|every|any)|that's so) ${ANY}\\b`, 'i'),
  new RegExp(`\\b(?:pretty |very |really |so |quite |surprisingly )?(?:good|smart|well[- ]spoken|articulate|polite|clean|strong|pretty|brave|clever|well) for an? (?:\\w+ )?(?:${GROUP}|person like you)\\b`, 'i'),
  new RegExp(`\\b(?:as|being) an? (?:\\w+ )?(?:wom[ae]n|girl|m[ae]n|${NATIONS})(?: \\w+)?,? (?:of course|naturally|obviously)\\b|\\b(?:of course|naturally|obviously),? (?:i'm|i am|you're|you are|he's|she's) an? (?:\\w+ )?(?:wom[ae]n|girl|${ANY})\\b`, 'i'),
];
/** Speaking against a stereotype, or about one, repeats none. */
const TURNED_DOWN = /\b(?:not|n't|stereotypes?|myth|cliche|people (?:say|think|assume)|they (?:say|think)|everyone (?:thinks|assumes)|supposed to|why do|who says|equal|same|rights|welcome|respect)\b/i;
const NAMES_ANY = new RegExp(`\\b(?:${ANY}|you people)\\b`, 'i');
const EVERY_ANY = new RegExp(`\\b${ANY}\\b`, 'gi');
/** What somebody says to be, up to the next clause. */
const OF_ONESELF = /\bI(?:'m| am| was born) (?:an? |the )?([^,.;]{1,40})/i;

/** Whether a text names a group of people at all: those that are attacked for belonging to it, or a nation, or an age. */
export function namesAnyGroup(text: string): boolean {
  return NAMES_ANY.test(text);
}

/** The groups of which a text says what they are all like, each by one name; empty when it says so of none. */
export function stereotypesIn(text: string): string[] {
  if (!NAMES_ANY.test(text)) return [];
  const sentences = (text.match(/[^.!?]+[.!?]*/g) ?? []).filter((sentence) => !sentence.includes('"') && !TURNED_DOWN.test(sentence) && PATTERNS.some((pattern) => pattern.test(sentence)));
  return sentences.flatMap((sentence) => (sentence.match(EVERY_ANY) ?? []).map(oneName));
}

/** Whether somebody with such an attribute belongs to one of the groups: said in the first person, of just that group. */
export function belongsTo(groups: readonly string[], attribute: string): boolean {
  const [, said = ''] = OF_ONESELF.exec(attribute) ?? [];
  return (said.match(EVERY_ANY) ?? []).map(oneName).some((name) => groups.includes(name));
}

/** Singular and plural, and what may follow an adjective, are one group. */
function oneName(name: string): string {
  return name.toLowerCase().replace(/wom[ae]n/g, 'woman').replace(/\bm[ae]n\b/g, 'man').replace(/ (?:people|persons?|folks?|lives)$/, '').replace(/s$/, '');
}

