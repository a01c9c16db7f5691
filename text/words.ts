/** Words too common to show what a statement is about. */
const STOP_WORDS = new Set(
  `a about after all also am an and any are aren't as at be because been being but by can can't cannot could did didn't do does doesn't doing don't down
  for from get got had has have haven't having he he's her hers him his how i i'd i'll i'm i've if in into is isn't it it's its itself just let's like lot lots
  me more most my myself no nor not of off on once one only or other our ours out over own really s same she she's should so some such t than that that's the
  their theirs them then there these they they're this those through to too under until up us very was wasn't we we're were what when where which while who
  whom why will with won't would you you're your yours`.split(/\s+/),
);

/** Lower-case word tokens; apostrophes stay inside a word. */
export function words(text: string): string[] {
  return text.toLowerCase().replace(/[’`]/g, "'").match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];
}

/** The words of a text that carry meaning, without repetitions. */
export function contentWords(text: string): string[] {
  return [...new Set(words(text).filter((word) => !STOP_WORDS.has(word)))];
}
