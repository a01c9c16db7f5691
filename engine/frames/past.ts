import { tagsOf } from '../english/lexicon.ts';
import { toThem, toYou } from '../english/pronouns.ts';
import { lemmaOfPast } from '../english/phrases.ts';
import { timed } from '../english/times.ts';
import { formsOf, inflect } from '../english/verbs.ts';
import type { Frame, Reading } from './frame.ts';

const TIMED = /\b(?:yesterday|ago|last|recently|in (?:19|20)\d\d|this|when|tomorrow|just|once|today|while|until|till)\b/i;
const PAST = new Set('met won went had got quit became made saw fell broke bought lost left taught grew moved ran found was were did came drove fought served wrote read sold built began started spent married'.split(' '));

function isPast(word: string): boolean {
  const lower = word.toLowerCase();
  return PAST.has(lower) || /[^e]ed$/.test(lower) || tagsOf(lower).includes('PastTense');
}

function told(vp: string): Reading | undefined {
  const [first = '', ...others] = vp.replace(/^(?:just|recently|finally|once|already|even|actually) /, '').split(' ');
  if (!isPast(first) || /^(?:need|read|used|put|cut|hit|set|let|shut)$/i.test(first) || others.length === 0) return undefined;
  const [, event = vp, when] = /^(.+?),? (when (?:I|my|he|she) .+)$/.exec(vp) ?? [];
  const [, rest, time] = /^(.+?) (yesterday|last \w+|(?:an?|one|two|three|four|five|six|ten|a few|\d+) \w+ ago|this (?:year|month|week|morning)|in (?:19|20)\d\d)$/.exec(vp.replace(/^just /, '')) ?? [];
  const early = timed(vp.replace(/^(?:just|recently) /, ''));
  const lately = /^(?:just|recently) /.test(vp) && !/\b(?:yesterday|ago)\b/.test(vp) ? vp.replace(/^(?:just|recently) /, '') : undefined;
  const [, school, degree = ''] = /^graduated from (\w+(?: University| College)?)( .+)?$/i.exec(vp) ?? [];
  const base = lemmaOfPast(first);
  const gerund = base === undefined || /^(?:have|be|spend|get|need)$/.test(base) || TIMED.test(vp) || /\b(?:and|but|never)\b/.test(vp) ? undefined : `${formsOf(base).gerund} ${others.join(' ')}`;
  const mid = TIMED.test(vp) ? undefined : vp;
  return {
    parts: { did: lately === undefined ? vp : undefined, light: ' ', rest: rest ?? early?.rest, time: time ?? early?.time, gerund, once: mid, single: mid === undefined || first === 'had' ? undefined : mid, lately, school, degree: school === undefined ? undefined : degree === '' ? ' ' : degree, perfect: gerund === undefined || base === undefined || when !== undefined ? undefined : `${formsOf(base).participle} ${others.join(' ')}`, got: gerund !== undefined && base !== undefined && /^(?:meet|see|visit|help|play|perform|win|travel|swim|work)$/.test(base) ? `${base} ${others.join(' ')}` : undefined, event: when === undefined ? undefined : event, when, spouse: /^married (.+)$/.exec(vp)?.[1] },
    slots: {},
    mention: { you: `you ${toYou(vp)}` },
  };
}

export const past: Frame = {
  name: 'past',
  match: /^I ((?:never )?[a-z]+ .+)$/i,
  read: ([, vp]) => (/^never\b/.test(vp) ? undefined : told(vp)),
  phrases: [
    'I {did}{tag}{light}.',
    "I've (actually |){perfect}.",
    '(At one point|At some point|A while back|Some time ago)(,|) I {once}.',
    'I once {single}.',
    '{when}, I {event}.',
    '{time}(,|) I {rest}.',
    'I {rest} {time}.',
    'I got to {got}.',
    'I ended up {gerund}.',
    'I (recently|only recently) {lately}.',
    '(Not long ago|A little while ago|Just recently)(,|) I {lately}.',
    'I {lately} (recently|not long ago).',
    'I went to {school} and graduated{degree}.',
    "I'm married to {spouse}.",
    "(Some time back|At one time|Once in my life|Earlier on), I {once}.",
    "(Somehow|In the end|One way or another), I {once}.",
    "(It's true that|Some years back|A few years back) I {once}.",
    "(I had the chance|I got the chance|I was lucky enough|I managed|It was my luck) to {got}.",
  ],
};

export const wasDone: Frame = {
  name: 'was',
  match: /^I ((?:(?:just|recently) )?(?:was|got (?:\w+ed|laid off|hurt|lost)\b) ?(?!like\b).+)$/i,
  read: ([, vp]) => {
    const [, event = vp, when] = /^(.+?),? (when (?:I|my|he|she) .+)$/.exec(vp) ?? [];
    const [, organ, place] = /^was born with my (\w+) ((?:outside|on|in|under|inside) .+)$/.exec(vp) ?? [];
    const time = timed(vp);
    const plain = vp.replace(/^(?:just|recently) /, '');
    const fired = /^(?:was|got) (fired|laid off|let go)$/.exec(plain)?.[1];
    return { parts: { light: ' ', organ, place, fired: /^(?:just|recently) /.test(vp) ? fired : undefined, sacked: fired === 'fired' ? ' ' : undefined, pressed: /^was forced to (.+)$/.exec(event)?.[1], grew: /^was (\w+) growing up$/.exec(vp)?.[1], time: time?.time, rest: time?.rest, did: vp, one: toThem(vp), event: when === undefined ? undefined : event, when, state: / growing up$/.test(vp) ? undefined : /^was (.+)$/.exec(vp)?.[1] }, mention: { you: `you ${toYou(vp).replace(/^was/, 'were')}` } };
  },
  phrases: [
    '{when}, I {event}.',
    'I {did}{tag}{light}.',
    'I was actually {state}.',
    'I grew up {grew}.',
    'As a kid I was {grew}.',
    '{time}(,|) I {rest}.',
    'I (got|was) {fired}(| recently| not long ago).',
    'They (let me go|fired me){sacked}.',
    'When I was born, my {organ} was {place}.',
    'My {organ} was {place} when I was born.',
    'I came into the world with my {organ} {place}.',
    'I had no choice but to {pressed}.',
  ],
};

/** What may follow "I have", and "always" before it. */
function isParticiple(word: string): boolean {
  return /^(?:always|read|run|lost|become|won|met|made|worn)$/i.test(word) || isPast(word) || tagsOf(word.toLowerCase()).includes('Participle');
}

export const haveDone: Frame = {
  name: 'have-done',
  match: /^I have ([a-z]+)\b(.*)$/i,
  read: ([, word, after]) => {
    const rest = word + after;
    return isParticiple(word) ? { parts: { done: rest, light: ' ', visited: /^visited (.+)$/.exec(rest)?.[1] }, mention: { you: `you've ${toYou(rest)}` } } : undefined;
  },
  phrases: [
    "I've actually {done}.",
    "I've {done}{tag}{light}.",
    "I've been to {visited}.",
    "I can say I've {done}.",
  ],
};

export const haveNever: Frame = {
  name: 'have-never',
  match: /^I (?:have (?:never|not)|did not|never) ((?:been|visited|seen|had|lived|broke|broken|met|done|learned|went|got|finished|\w+(?:ed|en)|graduate|finish|go|get|have|see|spoken|know|like|learn|attend|complete)\b.*?)(?: ever| ever in my life| in my life)*$/i,
  stance: 'denied',
  read: ([whole, rest]) => {
    if (/^I never (?:like|go|get|have|see|know|learn|attend)\b/i.test(whole)) return undefined;
    const did = /did not/i.test(whole) ? `didn't ${rest}` : /have/i.test(whole) ? `${/not/i.test(whole) ? "haven't" : 'have never'} ${rest}` : `never ${rest}`;
    const lemma = /^I never/i.test(whole) ? lemmaOfPast(rest.split(' ')[0] ?? '') : undefined;
    const perfect = /have never/i.test(whole) ? rest : undefined;
    return { parts: { did, them: toThem(did), perfect, not: /have not/i.test(whole) ? rest : undefined, plain: /did not/i.test(whole) ? rest : undefined, pasts: /did not/i.test(whole) ? inflect(rest, 'past') : undefined, done: lemma === undefined ? undefined : rest.replace(/^\S+/, formsOf(lemma).participle), neverDid: /^I never/i.test(whole) ? ' ' : undefined }, mention: { you: `you ${toYou(did)}` } };
  },
  phrases: [
    "I've never (once|actually) {perfect}.",
    "I've never {perfect}(, actually|, to be honest|, not once|, not even once|, believe it or not|, I have to admit| in my life| so far).",
    'I never (actually |){pasts}.',
    "I (never managed to|didn't get to|never got to) {plain}.",
    "I haven't actually {not}.",
    "I haven't {not}{tag}.",
    'I {did}{tag}{neverDid}.',
    "I've never {done}(, not once| in my life|, believe it or not|, to be honest|).",
  ],
};
