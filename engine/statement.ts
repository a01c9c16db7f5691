type Mend = readonly [pattern: RegExp, replacement: string];

const EXPANSIONS: readonly Mend[] = [
  [/\b(I)'m\b/gi, '$1 am'],
  [/\b(I|we|they|you)'ve\b/gi, '$1 have'],
  [/\b(I|we|they|you)'re\b/gi, '$1 are'],
  [/\b(I|we|they|you|he|she|it)'ll\b/gi, '$1 will'],
  [/\bI'd (?=like|love|rather)/g, 'I would '],
  [/\b(it|he|she|that|what)'s (?=\w)/gi, '$1 is '],
  [/\bcan't\b|\bcannot\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(\w+)n't\b/gi, '$1 not'],
];
const FILLERS: readonly Mend[] = [
  [/^(?:currently|now|also|and|but|so|then|actually|honestly|personally|well|right now|these days),? (?=I\b|my\b)/i, ''],
  [/^(I (?:am|have|was|do|can)?) ?(?:also|currently|now|actually|definitely|presently|personally|already|really) /i, '$1 '],
  [/^(I) (?:also|currently|now|actually|definitely|personally|already|really) /i, '$1 '],
  [/ (?:now|currently|too|as well|right now|at the moment|also)$/i, ''],
];

/** A clean sentence as frames read it: no full stop, contractions spelled out, filler adverbs gone. */
export function statementOf(clean: string): string {
  let text = clean.replace(/[.!?]+$/, '');
  for (const [pattern, replacement] of [...EXPANSIONS, ...FILLERS]) text = text.replace(pattern, replacement).trim();
  return text.replace(/^my\b/, 'My').replace(/\s+/g, ' ');
}

const SECOND_VERB = 'am|have|had|own|love|like|enjoy|hate|hope|want|work|live|do|would|can|cannot|can not|will|was|used to|wish|prefer|need|play|study|dream';
const SPLITS: readonly RegExp[] = [
  new RegExp(`^(I .+?),? (and|but) (I .+)$`, 'i'),
  /^((?:I|My) .+?),? (and|but) (my .+ (?:is|are|was|were|has|have|\w+s) .+)$/i,
  /^(My .+?),? (and|but) (I .+)$/i,
  new RegExp(`^(I .+?),? (and|but) (?:also )?((?:${SECOND_VERB}) .+)$`, 'i'),
];

/** The two statements of a compound ("I love cats and have two cats."), or undefined. */
export function halvesOf(statement: string): { first: string; link: string; second: string } | undefined {
  for (const split of SPLITS) {
    const [, first, link, second] = split.exec(statement) ?? [];
    if (first === undefined || link === undefined || second === undefined) continue;
    const whole = /^(?:I|my)\b/i.test(second) ? second : `I ${second}`;
    if (first.split(' ').length < 2 || whole.split(' ').length < 3 || /\b(?:if|when|because|that|who|since) [^,]*$/i.test(first)) return undefined;
    return { first, link: link.toLowerCase(), second: whole.replace(/^my\b/, 'My') };
  }
  return undefined;
}
