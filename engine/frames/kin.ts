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
  return { parts: { ...person, be: past ? person.was : person.is, beThey: person.he === 'they' ? (past ? 'were' : 'are') : past ? person.was : person.is, works: person.he === 'they' ? 'work' : 'works', poss: person.kin.endsWith('s)') ? undefined : person.kin, rest, who: person.a === undefined ? undefined : kin }, slots: {}, mention: { you: `your ${kin} ${was} ${toYou(rest)}`, topic: topicOf(kin, rest) } };
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
    return { ...reading, parts: isPastTense ? { ...parts, past: parts.job, rest: undefined } : { ...parts, now: parts.job, title: bareJob, rest: undefined } };
  },
  phrases: [
    "My {kin} (earn{s} a living as|make{s} a living as|work{s} as|pay{s} the bills as|earn{s} {his} money as|{has} a job as) {now}.",
    "(Working|Earning a living) as {now} is what my {kin} {do}.",
    "(As for|Speaking of) my {kin}, {he} {works} as {now}.",
    "(If you need|If you ever need|Should you need) {now}, (talk to|I'd send you to|ask|I can point you to) my {kin}.",
    "My {poss}'s (job|line of work|profession)? {title}.",
    "(There's {now} in my family|We have {now} in the family): my {kin}.",
    "I have {a} {who} who works as {now}.",
    "My {kin} (earned a living as|made a living as|worked as|paid the bills as|used to work as|spent working days as) {past}.",
    "(As for|Speaking of) my {kin}, {he} worked as {past}.",
    "(There was {past} in my family|We had {past} in the family): my {kin}.",
    "(Back then|In those days|In the past), my {kin} worked as {past}.",
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
    "(As for|Speaking of|When it comes to|Talking of) my {kin}, {he} {beThey} {rest}.",
    "My {kin}? (Well, {he}|{he}|{he}, you should know,) {beThey} {rest}.",
    "I have {a} {who} who {be} {rest}.",
    "(You'd|Anyone would|I'd) call my {kin} {call}.",
    "(If you met|If you ever meet|Once you meet) my {kin}, (you'd see|you'd notice|you'd know|you'd hear) that {he} {beThey} {rest}.",
    "(Among the people close to me|In my little circle), it's my {kin} who {be} {rest}.",
    "{call}, that's (my {kin}|my {kin} for you).",
  ],
};

export const kinDoes: Frame = {
  name: 'kin-does',
  match: new RegExp(`^My ${KIN} ((?:can |could |will |does not |do not |did not |used to |never |always |has |have )?[a-z]+ ?.*)$`, 'i'),
  read: ([, kin, vp]) => {
    const person = personOf(kin);
    if (person === undefined || /\band I$/.test(kin) || /^(?:is|was|are|were|and|of|who|that|name)\b/i.test(vp)) return undefined;
    const same = person.he !== 'they' || person.is === 'are' ? vp : undefined;
    return { parts: { ...person, does: vp, same, who: person.a === undefined ? undefined : kin }, slots: {}, mention: { you: `your ${kin} ${toYou(vp)}`, topic: topicOf(kin, vp) } };
  },
  phrases: [
    "(As for|Speaking of|When it comes to|Talking of) my {kin}, {he} {same}.",
    "My {kin}? (Well, {he}|{he}) {same}.",
    "My {kin} (really |actually |){does}(|, you know|, believe it or not|, as it happens).",
    "I have {a} {who} who {does}.",
    "It's my {kin} who {does}.",
    "It so happens that my {kin} {does}.",
    "(Let me tell you about|A word about|About) my {kin}: {he} {same}.",
  ],
};

export const kinNamed: Frame = {
  name: 'kin-name',
  match: /^My ((?:\w+ )?(?:dog|cat|pet|horse|son|daughter|wife|husband|boyfriend|girlfriend|brother|sister|best friend|mom|dad|mother|father|turtle|fish|bird|puppy|kitten|rabbit|hamster))'s name is (.+)$/i,
  read: ([, kin, name]) => ({ parts: { who: kin, name }, mention: { you: `your ${kin} is called ${name}`, topic: name } }),
  phrases: [
    'My {who} (is called|goes by|answers to|bears the name|is named|responds to) {name}.',
    "(I call my {who} {name}|{name} is what I call my {who}|{name} is my {who}'s name).",
    "(There's someone called {name} in my life|You should meet {name}): (that's |)my {who}.",
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
    '(Together with my {who}|As for my {who} and me): we {we}.',
    "(Me and my {who}|My {who} and me)? We {we}.",
  ],
};
