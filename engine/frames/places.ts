import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

export const lives: Frame = {
  name: 'lives',
  match: /^(?:Now )?I (?:(?:now|still) )*(?:live|am living|reside|stay) ((?:in|on|at|near|by|out|outside|next|across|close|around|about|between|alone|down|up|above|off) ?.*)$/i,
  read: ([, where]) => {
    const place = /^in ([^,]+?)$/.exec(where)?.[1];
    const named = place !== undefined && /^[A-Z]/.test(place) ? place : undefined;
    const dwelling = /^in ((?:an?|the|my) .*(?:house|apartment|home|cabin|trailer|condo|mansion|flat|rv|van|farm|ranch|cottage|basement|castle))$/.exec(where)?.[1];
    return { parts: { city: named === undefined ? undefined : ' ', where: dwelling === undefined ? where : undefined, named, dwelling, place: place !== undefined && dwelling === undefined ? place : undefined }, mention: { you: `you live ${toYou(where)}`, ...(named === undefined ? {} : { topic: `life in ${named}` }) } };
  },
  phrases: [
    "I'm living {where}(| these days| at the moment| right now).",
    'My (home|place|house) is {where}.',
    "I've (made my home|settled down|got my home) {where}.",
    "{named} is (where I live|home for me|my home|where I'm living).",
    "I'm based {where}{city}.",
    'I call {place} home.',
    'I live {where}{tag}.',
    'I live in {dwelling}{tag}.',
    "(These days|At the moment|Right now)(,|) I'm living {where}.",
    "(I've got a place|I'm at home|You'd find me) {where}.",
    "My (place|front door) is {where}.",
    "I've (found a place|found a home) {where}.",
    "{named}, that's (home|where I live|where you'd find me).",
    "(I've made myself at home|I'm at home|I'm living) in {dwelling}.",
  ],
};

export const livesWith: Frame = {
  name: 'lives-with',
  match: /^I (?:still )?live (with .+)$/i,
  read: ([, who]) => ({ parts: { who, whom: who.slice(5) }, mention: { you: `you live ${toYou(who)}` } }),
  phrases: [
    'I share a (home|place|house) {who}.',
    "I'm living {who}(| these days| at the moment| right now).",
    '{whom} and I live together.',
    'I live {who}{tag}.',
    'I share my (home|place) {who}.',
  ],
};

export const origin: Frame = {
  name: 'origin',
  match: /^I (?:am originally from|am from|come from|was born in|was born and raised in|grew up in|was raised in|grew up on|was raised on|was raised by|was brought up in|was brought up on|was brought up by|was born on(?= an? | the | my )) (.+)$/i,
  read: ([whole, place]) => {
    if (/ and raised /.test(place)) return undefined;
    const from = /from|born|raised in|grew up in/i.test(whole);
    const born = /born/i.test(whole) ? /born (.+)$/i.exec(whole)?.[1].replace(/^and raised /, '') : undefined;
    const and = /born and raised/i.test(whole);
    const grew = /grew|raised|brought/i.test(whole) && !/born/.test(whole) ? /(?:grew up|raised|brought up) (.+)$/i.exec(whole)?.[1] : undefined;
    const year = /^(?:the )?(?:early|late|mid|\d|summer|winter|spring|fall|January|February|March|April|May|June|July|August|September|October|November|December)/i.test(place);
    return {
      parts: { year: born !== undefined && year ? place : undefined, raisersBare: /^by (.+)$/.exec(grew ?? '')?.[1], single: /single[- ]parent (?:household|home|family)/i.test(place) ? ' ' : undefined, born: and ? undefined : born, both: and ? place : undefined, grew, place: from && !year && !and && born === undefined && grew === undefined ? place : undefined, named: /^[A-Z]/.test(place) && !year && born === undefined && grew === undefined ? place : undefined, birthplace: born?.startsWith('in ') === true && !year && !and ? place : undefined, in: grew !== undefined && !grew.startsWith('by') ? grew : undefined, childhood: grew },
      mention: { you: toYou(whole) },
    };
  },
  phrases: [
    'I (come|hail) from {place}(| originally).',
    "I'm (originally |)from {place}{tag}.",
    "{named} is where I'm from.",
    '{birthplace} is where I was born.',
    'I was born {born}{tag}.',
    'I (come from {birthplace} originally|was born over in {birthplace}).',
    'I (spent my childhood|grew up) {in}.',
    '(As a kid|As a child)(,|) I lived {in}.',
    'I was (raised|brought up) {childhood}.',
    "I was born in {both}, and that's where I grew up.",
    'I grew up with (just |)(one|a single) parent{single}.',
    '(Just one|A single) parent raised me{single}.',
    '{raisersBare} raised me.',
    "I'm a child of {year}.",
  ],
};

export const moved: Frame = {
  name: 'moved',
  match: /^I (?:(?:just|recently) )+moved ((?:to|into|here|from|out|back|in) ?.*)$/i,
  read: ([, where]) => ({ parts: { where, to: /^(?:to|into) /.test(where) ? where.replace(/^(?:to|into) /, '') : undefined, country: /^to (this country|this town|this city)$/.exec(where)?.[1], from: /^here from /.test(where) ? where.slice(10) : undefined }, mention: { you: `you moved ${toYou(where)}` } }),
  phrases: [
    'I moved {where} (not long ago|a little while ago|pretty recently|only recently|just recently).',
    "It (hasn't been long since|wasn't long ago that) I moved {where}.",
    '(Not long ago|A little while ago|Just recently)(,|) I moved {where}.',
    "I've (just|only just|recently) moved {where}.",
    "I'm new here, I (just moved|recently moved|only just moved) from {from}.",
    "I'm (pretty |)new (here|around here), I moved from {from} not long ago.",
    "I'm new to {country}, I just moved here.",
    'I only just moved {where}.',
  ],
};
