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
  [/^(?:currently|now|also|and|but|so|then|actually|honestly|personally|well|right now|these days|sometimes),? (?=I\b|my\b)/i, ''],
  [/^(I (?:am|have|was|do|can)) (?:also|currently|now|actually|definitely|presently|personally|already|really) /i, '$1 '],
  [/^(I) (?:also|currently|now|actually|definitely|personally|already|really) /i, '$1 '],
  [/ (?:now|currently|too|as well|right now|at the moment|also)$/i, ''],
];
/** "On weekends I sing" is read as "I sing on weekends". */
const FRONTED = /^((?:in|on|for|during|at|since|after|before|when|once|every|as|while|whenever) (?!I grow up)[^,]{2,40}?),? (I (?!do not know).+)$/i;

/** A sentence with its contractions spelled out. */
export function expanded(text: string): string {
  return EXPANSIONS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** A clean sentence as frames read it: no full stop, contractions spelled out, filler adverbs gone, the subject first. */
export function statementOf(clean: string): string {
  let text = expanded(clean.replace(/[.!?]+$/, '')).trim();
  const [, adjunct, rest] = FRONTED.exec(text) ?? [];
  if (adjunct !== undefined && rest !== undefined && !/^(?:when|while|whenever|as|before|after|since|once)$/i.test(adjunct)) text = `${rest} ${adjunct.slice(0, 1).toLowerCase()}${adjunct.slice(1)}`;
  for (const [pattern, replacement] of FILLERS) text = text.replace(pattern, replacement).trim();
  return text.replace(/^my\b/, 'My').replace(/\s+/g, ' ');
}

const ANY_VERB = 'am|have|had|own|love|like|enjoy|hate|hope|want|work|live|would|can|cannot|can not|will|was|used to|wish|prefer|need|spend|do not';
const SURE_VERB = 'am|love|like|enjoy|hate|own';
const WISHING = /^I (?:just |really )?(?:want|hope|plan|dream|wish|can|could|will|would|used|am going|need|try)\b/i;
const SPLITS: readonly RegExp[] = [
  /^(I .+?),? ((?:and|but)(?: now)?) (I (?!are\b).+)$/i,
  /^((?:I|My) .+?),? (and|but) (my .+ (?:is|are|was|were|has|have|\w+s) .+)$/i,
  /^(My .+ .+?),? (and|but) (I (?!are\b).+)$/i,
  /^(I .+?),? (and|but) ((?:some of (?:them|it)|time|it|they|he|she|people) .+)$/i,
  /^(I .+?),? (but) (the .+ (?:is|are|was|were) .+)$/i,
];
const LONG = new RegExp(`^(I .+?),? (and|but) (?:also )?((?:${ANY_VERB}) .+)$`, 'i');
const CAREFUL = new RegExp(`^(I .+?),? (and|but) (?:also )?((?:${SURE_VERB}) .+)$`, 'i');

/** The two statements of a compound ("I love cats and have two cats."), or undefined. */
export function halvesOf(statement: string): { first: string; link: string; second: string } | undefined {
  const bareVerbs = WISHING.test(statement) ? [] : [/^I (?:love|like|enjoy) to /i.test(statement) ? CAREFUL : LONG];
  for (const split of [...SPLITS, ...bareVerbs]) {
    const [, first, link, second] = split.exec(statement) ?? [];
    if (first === undefined || link === undefined || second === undefined) continue;
    const whole = /^(?:I|my|the|some of|time|it|they|he|she|people)\b/i.test(second) ? second : `I ${second}`;
    // "and have since 1998" goes on with the verb before it.
    if (/^have (?:since|for|ever since)\b/i.test(second) || first.split(' ').length < 3 || whole.split(' ').length < 3 || /\b(?:if|when|because|that|who|since) [^,]*$/i.test(first)) return undefined;
    return { first, link: link.toLowerCase(), second: whole.replace(/^my\b/, 'My') };
  }
  return undefined;
}
