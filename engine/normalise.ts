import { isPlural } from './english/nouns.ts';
import { capitaliseNames, titleCase } from './english/names.ts';

type Mend = readonly [pattern: RegExp, replacement: string];

/** Slips of crowd-written attributes, in the order in which they are mended. */
const MENDS: readonly Mend[] = [
  [/[(){}|[\]<>]/g, ' '],
  [/[’`´]/g, "'"],
  [/^(?:hello|hi|hey|hey there|hi there|hello there|whats up|what's up|well|yes|so)[,!.]? (?=(?:i|i'm|my|we|im|the)\b)/i, ''],
  [/^[al] (?=(?:also|already|really|am|have|love|like|just|had|was)\b)/i, 'I '],
  [/\b(i|you|we|they|he|she|it|that|what) (m|ve|re|ll|d)\b(?! [a-z]+ing\b.*\bd\b)/gi, "$1'$2"],
  [/\b(i|you|we|they)(m|ve|ll)\b(?<!\bwell|\bill|\bwe ll)(?<=\bim|\bive|\byouve|\bweve|\btheyve|\byoull|\btheyll)/gi, "$1'$2"],
  [/\b(do|does|did|ca|wo|is|are|was|were|have|has|had|could|would|should)n t\b/gi, "$1n't"],
  [/\b(don|doesn|didn|can|won|isn|aren|wasn|weren|haven|hasn|hadn|couldn|wouldn|shouldn) t\b/gi, "$1't"],
  [/\b(do|does|did|ca|wo|is|are|was|were|have|has|had|could|would|should)nt\b/gi, "$1n't"],
  [/\bit s\b/gi, "it's"],
  [/\bits (?=(?:a|an|the|not|so|gone|my|been|very|really|too|just|all|red|blue|hard|fun|great|good|like)\b)/gi, "it's "],
  [/\bmy (pet|dog|cat|mom|dad|mother|father|brother|sister|wife|husband|son|daughter|boyfriend|girlfriend|friend)s (?=name|job|house|place|farm)/gi, "my $1's "],
  [/\bmy parents (?=(?:farm|farms|house|basement|home|place|business|restaurant)\b)/gi, "my parents' "],
  [/\b(\d{1,4})(?!(?:st|nd|rd|th|am|pm|ft|lb|lbs|kg|km|mph)\b)([a-z]{3,})\b/gi, '$1 $2'],
  [/\b(\d0) s\b/g, '$1s'],
  [/\bfavourite/gi, 'favorite'],
  [/\bcolour/gi, 'color'],
  [/\bcan not\b/gi, 'cannot'],
  [/\blive is\b/gi, 'live in'],
  [/\b(live|living|lives) in country\b/gi, '$1 in the country'],
  [/\bin spare time\b/gi, 'in my spare time'],
  [/\bwith (boyfriend|girlfriend|husband|wife|family|friends)\b/gi, 'with my $1'],
  [/,? when i was (?:a|an|of)$/i, ''],
  [/\bwith (red|blue|green|white|black|yellow|orange|pink|purple|gold|silver) stripe\b/gi, 'with a $1 stripe'],
  [/\bso it shiny\b/gi, "so it's shiny"],
  [/\bstraight as\b/gi, 'straight As'],
  [/\bon an? (\w+ing) (?=an?\b)/gi, 'on $1 '],
  [/\bout \d+ my\b/gi, 'out of my'],
  [/\bwork took,? i\b/gi, 'work too, I'],
  [/\bsocial medial\b/gi, 'social media'],
  [/\bas a (child|kid) as my\b/gi, 'as a $1 was my'],
  [/\bworld war a\b/gi, 'a world war'],
  [/\ba times\b/gi, 'a few times'],
  [/\ba a few\b/gi, 'a few'],
  [/\b(just|recently) (.+) recently$/gi, '$1 $2'],
  [/\bfulltime\b|\bfull time\b/gi, 'full-time'],
  [/\bpart time\b/gi, 'part-time'],
  [/\b(to|I|and) workout\b/gi, '$1 work out'],
  [/\bthe us\b(?= |$)/gi, 'the US'],
  [/\bwork in it\b/gi, 'work in IT'],
  [/\bex (?=(?:military|marine|cop|soldier|husband|wife|boyfriend|girlfriend)\b)/gi, 'ex-'],
  [/\b(\d+|[a-z]+) year old (?=\S)/gi, '$1-year-old '],
  [/\bstay at home (?=mom|dad|mother|father|parent|wife)/gi, 'stay-at-home '],
  [/\bdoor to door (?=sales)/gi, 'door-to-door '],
  [/\b(\w+) year old$/gi, '$1 years old'],
];
const TITLED = /\b(name is|name's|named|called|favorite (?:band|bands|singer|artist|movie|film|show|tv show|book|author|actor|actress|skater|player|team|game|video game|rapper|musician|group|writer|series|superhero) (?:is|are|was)) ((?!(?:one|any|anything|some|something|those|the ones?) )[a-z][^,.]*?)(?= and (?:I|i|my|he|she)\b| but\b|$)/g;

/** Turns a crowd-written attribute ("i've 5cats", "I have a dogs.") into clean English ("I've 5 cats.", "I have dogs."). */
export function normalise(text: string): string {
  let body = text.replace(/\s+/g, ' ').trim().replace(/[.!?,;\s]+$/, '');
  for (const [pattern, replacement] of MENDS) body = body.replace(pattern, replacement).replace(/\s+/g, ' ').trim();
  body = capitaliseNames(body.replace(/\bi\b/g, 'I'))
    .replace(TITLED, (_whole, before: string, name: string) => `${before} ${titleCase(name)}`)
    .replace(/\ban? (\S+ )?(\S+)(?= (?:and|or|in|at|on|who|that|with|for|from|so|but|to)\b|$)/gi, withoutStrayArticle);
  return `${body.slice(0, 1).toUpperCase()}${body.slice(1)}.`;
}

const PLURAL_ADJECTIVES = /^(?:step|grown|little|small|young|older|younger|pet|beautiful|big|few|great|lovely)$/i;

function withoutStrayArticle(whole: string, between: string | undefined, noun: string): string {
  const stray = isPlural(noun) && /^[a-z]+$/.test(noun) && !/ness$/.test(noun);
  if (!stray) return whole;
  const adjective = between?.trim();
  if (adjective === undefined) return noun;
  return PLURAL_ADJECTIVES.test(adjective) && adjective !== 'few' ? `${adjective} ${noun}` : whole;
}
