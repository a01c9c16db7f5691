import { numberOf, pluralOf, withArticle } from '../english/nouns.ts';
import { isGerund, lemmaOf } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import { timed } from '../english/times.ts';
import type { Frame } from './frame.ts';

/** A coffee lover loves coffee, a dog person dogs. */
function lovedBy(noun: string): string | undefined {
  const it = /^an? (?:(?:huge|big|massive|real|great|true|avid) )?(.+) (?:lover|fan|enthusiast|fanatic|nut)$/i.exec(noun)?.[1];
  return it === undefined || / (?:and|of) /.test(it) ? undefined : /[A-Z]/.test(it) ? it : pluralOf(it);
}

export const role: Frame = {
  name: 'role',
  match: /^I am ((?:an?|the|one of|part of|only an?) .+|(?:[a-z]+ )?(?:vegan|vegetarian|omnivore|pescatarian|christian|catholic|buddhist|muslim|atheist)) ?$/i,
  read: ([, phrase]) => {
    const noun = withArticle(phrase);
    if (/ as my (?:second|side|day|main|other) job$/.test(phrase)) return undefined;
    const word = /^(?:an? )?(vegan|vegetarian|christian|catholic|buddhist|muslim|jewish|pescatarian)$/i.exec(noun)?.[1];
    const told = (kind: RegExp): string | undefined => (word !== undefined && kind.test(word) ? ' ' : undefined);
    return { parts: { noun, loved: lovedBy(noun), light: ' ', brief: noun.split(' ').length < 5 ? ' ' : undefined, diet: word, vegan: told(/^vegan$/i), vegetarian: told(/^vegetarian$/i) }, mention: { you: `you're ${toYou(phrase)}` } };
  },
  phrases: [
    "I'm {noun}{tag}{light}.",
    "I'm (definitely|actually) {noun}.",
    "I'd (call|consider) myself {noun}.",
    'I happen to be {noun}.',
    'I (really |absolutely |just )love {loved}.',
    "I'm crazy about {loved}.",
    "I can't get enough of {loved}.",
    "I'm {diet}, so (no animal products for me|I don't eat anything that comes from animals){vegan}.",
    "I'm {diet}, so (I don't eat meat|no meat for me){vegetarian}.",
    "I don't eat meat, I'm {diet}{vegetarian}.",
    "I'm {diet}{tag}.",
    "I'm {noun}{tag}{light}.",
    "(Friends|People) (know me as|would tell you I'm) {noun}.",
    "(Most people|My friends) (think of me as|know that I'm) {noun}.",
    "I'm {noun} (through and through|and happy about it|to the core){brief}.",
    "(I suppose I'm|Yes, I'm|Oh, I'm) {noun}{brief}.",
    "(If there's|If ever there was) {noun}, it's me{brief}.",
    "(I love|I'm fond of|I'm big on|I can't say no to) {loved}.",
    "(I try to live|I go through life) as {noun}{brief}.",
    "(I count|I see|I think of) myself as {noun}.",
    "(At heart|By nature|Deep down), I'm {noun}.",
    "I'm {noun}, (like it or not|happily so|and I like it that way){brief}.",
    "(Call me|Just call me) {noun}{brief}.",
    "(Everybody|Everyone at home) (calls me|says I'm) {noun}{brief}.",
  ],
};

const RELATION = '(?:happily )?(?:married|single|divorced|engaged|widowed|separated|unmarried)';

export const relation: Frame = {
  name: 'relation',
  match: new RegExp(`^I (?:am|got|have been|was) (${RELATION})( .+)?$`, 'i'),
  read: ([whole, state, rest = '']) => (/was/i.test(whole) ? undefined : {
    parts: { state: state.toLowerCase(), rest: rest === '' ? ' ' : rest, married: state.toLowerCase() === 'married' && rest === '' ? ' ' : undefined, kids: / with ((?:[a-z0-9]+ )?(?:kids?|children|sons?|daughters?|twins))$/.exec(rest)?.[1], spouse: / to (an? .+)$/.exec(rest)?.[1], lone: rest === '' ? ' ' : undefined, honest: rest === '' ? undefined : 'to be honest', dogs: state.toLowerCase() === 'single' ? /^ (?:and )?with (.+)$/.exec(rest)?.[1] : undefined, single: state.toLowerCase() === 'single' && rest === '' ? ' ' : undefined },
    mention: { you: `you're ${state.toLowerCase()}` },
  }),
  phrases: [
    "I'm {state}{rest}{tag}{lone}.",
    "I'm {state} (these days|at the moment|right now|by now){lone}.",
    "I've (tied the knot|got a ring on my finger){married}.",
    "I'm not single, I'm married{married}.",
    "(I'm not seeing anyone|I'm not with anyone|There's nobody in my life), (I'm single|I'm single at the moment|so I'm single){single}.",
    "I'm on my own at the moment, single{single}.",
    "I'm {state}, and (I have|I've got|there are) {kids}.",
    "I'm {state} and have {kids}.",
    "I have {kids}, and I'm {state}.",
    "(I married|I got married to|I'm the spouse of) {spouse}.",
    "I'm single, (but I have|but I've got|it's just me and) {dogs}.",
  ],
};

export const doing: Frame = {
  name: 'doing',
  match: /^I am (?:(?:always|constantly|usually|often|busy) )?(?:(?:working|planning|looking|trying|studying|hoping|going|learning|saving|training|writing|building|living|expecting|getting|moving|taking|dating|\w+ing) ?.*)$/i,
  read: ([whole]) => {
    const [, always = '', verb = '', rest = ''] = /^I am (?:(always|constantly|usually|often|busy) )?(\w+ing)\b(.*)$/i.exec(whole) ?? [];
    if (!isGerund(verb) || /^(?:loving|caring|boring|outgoing|hardworking|charming|demanding|interesting|annoying|amazing|going)$/i.test(verb)) return undefined;
    const doing = `${verb}${rest}`;
    const future = /^(?:planning|expecting|getting|moving|hoping|thinking)$/i.test(verb) || /tomorrow|next|in (?:two|three|a few) /.test(rest);
    const time = timed(doing);
    const due = /^expecting (.+)$/.exec(doing)?.[1];
    const lemma = lemmaOf(verb.toLowerCase());
    const coming = { coming: /^(?:expecting|planning|hoping|thinking)/.test(doing) ? undefined : doing, due, dueBare: /^expecting (twins|triplets)/.exec(doing)?.[1], when: time?.time, then: time?.rest, sure: doing };
    return {
      parts: always !== '' && always !== 'busy' ? { always, habit: doing, does: lemma === undefined ? undefined : lemma + rest } : future ? coming : { now: doing, nowShort: doing.split(' ').length < 8 ? doing : undefined },
      slots: {},
      mention: { you: `you're ${always === '' ? '' : `${always} `}${toYou(doing)}` },
    };
  },
  phrases: [
    "I'm {nowShort} (these days|at the moment|right now|just now).",
    "(Right now|At the moment|These days|Just now)(,|) I'm {now}.",
    "I've been {now}(| lately| recently).",
    "I'm (busy|currently) {now}.",
    "I'm actually {now}.",
    "{when}(,|) I'm {then}.",
    "I'll be {coming}.",
    "I'm {sure}{tag}.",
    "I'm actually {sure}.",
    "I'm having {due}.",
    'My {dueBare} are due {when}.',
    "I'm {always} {habit}{tag}.",
    'I {always} {does}.',
    "I'm (pretty much|really|just) {always} {habit}.",
    "You'll {always} see me {habit}.",
  ],
};

export const beingAt: Frame = {
  name: 'being-at',
  match: /^I am ((?:in|on|at|with|into|under|out of|here|part of|near|off|over) .+)$/i,
  read: ([, where]) => ({ parts: { where, light: ' ', now: /^(?:part|here)\b/.test(where) ? undefined : ' ', team: /^(?:on|part of) (?:the|my|our|a) (.*team)$/.exec(where)?.[1], forces: /^in the (army|navy|air force|marines|military|national guard)$/.exec(where)?.[1], reason: /^here (?:for|because of) (.+)$/.exec(where)?.[1], school: /^in ((?:high school|college|middle school|law school|medical school|grad school|nursing school|kindergarten|elementary school)\b.*)$/.exec(where)?.[1] }, mention: { you: `you're ${toYou(where)}` } }),
  phrases: [
    "I'm {where} (right now|at the moment|these days|at present){now}.",
    "(Right now|At the moment|These days|At present)(,|) I'm {where}{now}.",
    "I'm {where}{tag}{light}.",
    "I'm actually {where}.",
    'I (play|am) on the {team}.',
    "I'm part of the {team}.",
    'I (serve|am serving) in the {forces}.',
    "{reason} is (why I'm here|what got me here|the reason I'm here|what I'm here for).",
    "The reason I'm here is {reason}.",
    'I (go to|attend) {school}.',
  ],
};

export const trait: Frame = {
  name: 'trait',
  match: /^I am (?!not\b|never\b)((?:(?:always|usually|often|generally|sometimes) )?(?:(?:very|really|so|quite|pretty|too|extremely|rather|a bit|a little|super|partly|fairly|somewhat|incredibly|kind of) )?)(.+)$/i,
  read: ([, degree, adjective]) => {
    if (/^(?:like|that|to)\b/.test(adjective) || numberOf(adjective) === 'plural' && !/ and /.test(adjective) && !/ /.test(adjective)) return undefined;
    const short = adjective.split(' ').length < 3 && !/ (?:as|when|because|to) /.test(adjective);
    const how = `${degree}${adjective}`;
    const service = /^ex-(military|army|navy|marine)$/i.exec(adjective)?.[1].replace(/^marine$/i, 'Marines');
    if (service !== undefined) return { parts: { service }, mention: { you: `you're ${toYou(how)}` } };
    const mine = /\b(?:I|my|me)\b/.test(how);
    return { parts: { light: ' ', mine: how, how: mine ? undefined : how, adjective: short ? how : undefined, just: short && degree === '' && !adjective.includes('-') ? adjective : undefined }, mention: { you: `you're ${toYou(how)}` } };
  },
  phrases: [
    "I'm {mine}{tag}{light}.",
    "I'd say I'm {mine}.",
    "I'd call myself {mine}.",
    "I (really am|do think I'm|know I'm|have to say I'm) {mine}.",
    "I'm (definitely|actually|really) {just}.",
    "I'm someone who's {how}.",
    'I used to be (in|with) the {service}.',
    'I (served in|was in) the {service}(| before| once| in the past).',
  ],
};

export const notBeing: Frame = {
  name: 'not-being',
  match: /^I am (?:not|never) (.+?)(?: at all)?$/i,
  stance: 'denied',
  read: ([, how]) => ({ parts: { how, noun: /^an? /.test(how) ? how : undefined, adjective: /^an? |ing\b/.test(how) ? undefined : how.replace(/^very |^really /, '') }, mention: { you: `you're not ${toYou(how)}` } }),
  phrases: [
    "I (wouldn't|can't|could never) call myself {noun}.",
    "I wouldn't (say I'm|call myself|describe myself as) {adjective}.",
    "I'm (really|definitely|certainly|just) not {how}.",
    "I'm not {how}(, to be honest|, I have to admit|, I'm afraid| at all|, actually).",
    "You (couldn't|can't) call me {noun}.",
    "I'm (far from being|anything but) {noun}.",
  ],
};
