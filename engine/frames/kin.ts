import { isJob } from '../english/jobs.ts';
import { withArticle } from '../english/nouns.ts';
import { personOf } from '../english/people.ts';
import { isGerund } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame, Reading } from './frame.ts';

const KIN = String.raw`((?:(?:older|younger|little|big|oldest|youngest|only|best|twin|two|three|four|whole|entire|late|step|ex|baby|good|close|own) )*(?:father|dad|mother|mom|mum|brother|sister|son|daughter|husband|wife|boyfriend|girlfriend|grandfather|grandpa|grandmother|grandma|uncle|aunt|parents|folks|kids|children|sons|daughters|brothers|sisters|siblings|grandparents|friends?|family|cousins?|roommates?|boss|neighbors?|fianc[eé]e?|partner|spouse|stepdad|stepmom|ex-husband|ex-wife|twins?|uncles|aunts|ex|stepfather|stepmother|nephew|niece|nephews|nieces|girl|baby)(?: and I)?)`;

function ofKin(kin: string, rest: string, was: string): Reading | undefined {
  const person = personOf(kin);
  if (person === undefined || /\band I$/.test(kin)) return undefined;
  const past = /^was|^were/i.test(was);
  return { parts: { ...person, be: past ? person.was : person.is, beThey: person.he === 'they' ? (past ? 'were' : 'are') : past ? person.was : person.is, works: person.he === 'they' ? 'work' : 'works', light: ' ', present: past ? undefined : ' ', poss: person.is === 'are' || /(?:s|x|z|ch|sh)$/.test(person.kin) ? undefined : person.kin, rest, who: person.a === undefined ? undefined : kin }, slots: {}, mention: { you: `your ${kin} ${was} ${toYou(rest)}`, topic: topicOf(kin, rest) } };
}

/** Nobody wants to hear a lost or estranged relative called back lightly. */
function topicOf(kin: string, told: string): string | undefined {
  return /\b(?:passed|died|dead|death|left|killed|cancer|prison|jail|lost|abus\w+|cheated|never met)\b/i.test(told) ? undefined : `your ${kin}`;
}

export const kinJob: Frame = {
  name: 'kin-job',
  match: new RegExp(`^My ${KIN} (is|was|are|were|works as|worked as|used to be) (?:both |all )?((?:an? )?.+)$`, 'i'),
  read: ([, kin, verb, job]) => {
    const bareJob = job.replace(/^an? /, '');
    if (!isJob(bareJob) || / (?:who|that|and|but) /.test(bareJob)) return undefined;
    const isPastTense = /was|were|worked|used/.test(verb);
    const reading = ofKin(kin, withArticle(job), isPastTense ? 'was' : /are|were/.test(verb) ? 'are' : 'is');
    if (reading === undefined) return undefined;
    const parts = { ...reading.parts, job: withArticle(job) };
    return { ...reading, parts: isPastTense ? { ...parts, past: parts.job, single: reading.parts.is === 'is' ? ' ' : undefined, rest: undefined } : { ...parts, now: parts.job, now_is: reading.parts.is, rest: undefined } };
  },
  phrases: [
    'My {kin} (work{s} as|make{s} a living as|earn{s} a living as|{has} a job as) {now}.',
    'I have {a} {who} who (works as|has a job as) {now}.',
    'My {kin} {now_is} {now}{tag}.',
    'My {kin} (earn{s}|make{s}) {his} (money|living) as {now}.',
    'My {kin} (worked as|used to work as|used to be|made a living as|earned a living as) {past}.',
    'My {kin} had a job as {past}.',
    '(Back then|Back in the day|In those days)(,|) my {kin} (was|worked as) {past}{single}.',
    'I had {a} {who} who worked as {past}.',
    'My {kin} (earned|made) {his} living as {past}.',
    "(Workwise|On weekdays|By trade), my {kin} {now_is} {now}.",
    "My {kin} ({has} been working as|{has} found work as) {now}.",
    "(People pay|They pay|Somebody pays) my {who} to be {now}.",
    "My {kin} (put{s} food on the table as|{has} a career as) {now}.",
  ],
};

export const kinIs: Frame = {
  name: 'kin-is',
  match: new RegExp(`^My ${KIN} (is|was|are|were) (?:both |all )?(?:also )?(.+)$`, 'i'),
  read: ([, kin, verb, rest]) => {
    const reading = ofKin(kin, rest, verb);
    const adjective = /^(?:an?|the|in|on|at|from|my|going) /.test(rest) || isGerund(rest.split(' ')[0] ?? '') ? undefined : rest;
    return reading === undefined ? undefined : { ...reading, parts: { ...reading.parts, call: adjective !== undefined && adjective.split(' ').length < 5 && !/ed$|ed /.test(adjective) && !/ than /.test(adjective) ? adjective : undefined, a: reading.parts.a === undefined ? undefined : 'a' } };
  },
  phrases: [
    "My {poss}'s {rest}{present}.",
    '(I have|I\'ve got) {a} {who} who {be} {rest}{present}.',
    "My {poss}'s {rest}{present}{tag}{light}.",
    'My {kin} {be} {rest}{tag}{light}.',
    'My {kin} {be} actually {rest}.',
    "My {kin}, {he} {beThey} {rest}{light}.",
  ],
};

export const kinDoes: Frame = {
  name: 'kin-does',
  match: new RegExp(`^My ${KIN} ((?:can |could |will |does not |do not |did not |used to |never |always |has |have )?[a-z]+ ?.*)$`, 'i'),
  read: ([, kin, vp]) => {
    const person = personOf(kin);
    if (person === undefined || /\band I$/.test(kin) || /^(?:is|was|are|were|and|of|who|that|name)\b/i.test(vp)) return undefined;
    const lost = /^(?:passed away|died|passed) ?(.*)$/i.exec(vp)?.[1];
    const own = lost === undefined ? vp : undefined;
    const bare = /^(?:can|could|will|does|did|used|never|always|has|have)\b/.test(vp) ? undefined : own;
    // "My friend, they lives": a pronoun that takes the plural does not fit the verb as it is.
    const agreeing = person.he === 'they' && person.is === 'is' ? undefined : person.he;
    return { parts: { ...person, agreeing, does: own, plain: bare, light: ' ', lost: lost === '' ? ' ' : lost, learned: /^taught me (.+)$/i.exec(vp)?.[1], be: person.is, doesOnce: bare !== undefined && person.is === 'is' && /^(?:taught|helped|raised|spends?|pays?|cooks?|drives?)\b/.test(vp) ? vp : undefined, who: person.a === undefined ? undefined : kin }, slots: {}, mention: { you: `your ${kin} ${toYou(vp)}`, topic: topicOf(kin, vp) } };
  },
  phrases: [
    'My {kin} {does}{tag}{light}.',
    'My {kin} actually {plain}.',
    'My {kin} {does}.',
    'I have {a} {who} who {does}.',
    'I lost my {kin} {lost}.',
    'My {kin} (died|passed away) {lost}.',
    'I learned {learned} from my {kin}.',
    'It was my {kin} who taught me {learned}.',
    'My {kin} {be} the one who {doesOnce}.',
    "(At our house|In our family), it's my {kin} who {doesOnce}.",
    "My {kin}, {agreeing} {does}{light}.",
  ],
};

export const kinNamed: Frame = {
  name: 'kin-name',
  match: /^My ((?:\w+ )?(?:dog|cat|pet|horse|son|daughter|wife|husband|boyfriend|girlfriend|brother|sister|best friend|mom|dad|mother|father|turtle|fish|bird|puppy|kitten|rabbit|hamster))'s name is (.+)$/i,
  read: ([, kin, name]) => ({ parts: { who: kin, name }, mention: { you: `your ${kin} is called ${name}`, topic: name } }),
  phrases: [
    'My {who} (is called|goes by|is named) {name}.',
    "(I call my {who} {name}|{name} is what I call my {who}|{name} is my {who}'s name).",
    'I have a {who} (called|named) {name}.',
    'The name of my {who} is {name}.',
    'My {who} answers to {name}.',
  ],
};

export const kinAndI: Frame = {
  name: 'kin-and-i',
  match: new RegExp(`^My ${KIN} (are|were|have|both|love|like|enjoy|live|go|do|[a-z]+) (.+)$`, 'i'),
  read: ([, kin, verb, rest]) => {
    if (!/ and I$/.test(kin)) return undefined;
    const who = kin.replace(/ and I$/, '');
    return { parts: { who, we: `${verb} ${rest}` }, mention: { you: `you and your ${who} ${verb} ${toYou(rest)}`, topic: `your ${who}` } };
  },
  phrases: [
    'We {we}, my {who} and I.',
    'Me and my {who} {we}.',
    'My {who} and me, we {we}.',
    'We {we}, both my {who} and I.',
  ],
};
