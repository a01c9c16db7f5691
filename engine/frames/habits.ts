import { tagsOf } from '../english/lexicon.ts';
import { inflect } from '../english/verbs.ts';
import { toThem, toYou } from '../english/pronouns.ts';
import type { Frame, Reading } from './frame.ts';

const STATES = /^(?:know|need|feel|think|believe|belong|own|have|want|suffer|speak|hate|love|like|prefer|make|wish|hope|remember|see|seem|understand|weigh|owe|dislike|live|hear|trust|care|wonder|consider|enjoy|was|am|is|are|can|could|will|would|must|may|used|never|should|got|find|keep|also|just|really|actually|then|now|still|already|even|did|do not|took|come|have)$/i;
const OFTEN = String.raw`(?:(often|usually|always|sometimes|rarely|regularly|mostly|frequently|generally|normally|constantly|occasionally|secretly|mainly|only) )?`;

export const habit: Frame = {
  name: 'habit',
  match: new RegExp(`^(?:(in my spare time|in my free time|on (?:the )?weekends|every \\w+|for fun|on \\w+days|during the \\w+|at night|for a living),? )?I ${OFTEN}([a-z]+)( .+)?$`, 'i'),
  read: ([, when, often = '', verb, rest = '']) => {
    if (STATES.test(verb) || !/^[a-z]+$/.test(verb) || (tagsOf(verb).includes('PastTense') && verb !== 'read') || (/(?:ed|ing|ly)$/.test(verb) && !/^(?:feed|need|breed|bring|sing|fly|speed|shed|apply|rely|embed)$/.test(verb))) return undefined;
    if (/\b(?:but|while|because)\b/.test(rest)) return undefined;
    const vp = `${verb}${rest}`;
    const lead = often === '' ? '' : `${often} `;
    const tail = when === undefined ? '' : ` ${when.toLowerCase()}`;
    const doing = inflect(vp, 'gerund');
    const only = /only|secretly/i.test(often);
    return {
      parts: { does: lead + vp + tail, them: toThem(lead + vp) + tail, often: lead, doing: only ? undefined : doing + tail, plain: often === '' && !/^(?:live|come)/.test(vp) ? doing + tail : undefined, routine: often === '' && /\b(?:every|once a|twice|times a|each|daily|regularly|weekends|mornings?|evenings?|on \w+days)\b/.test(vp + tail) ? doing + tail : undefined, free: often === '' && !/\b(?:every|once|twice|times|never|too|a lot|each|during|regularly|most)\b/.test(vp + tail) ? doing + tail : undefined, bring: when === undefined ? undefined : when },
      slots: often === '' && vp.split(' ').length < 7 ? { doing } : {},
      mention: { you: `you ${toYou(lead + vp)}${toYou(tail)}`, ...(vp.split(' ').length < 5 ? { topic: `all that ${toYou(doing)}` } : {}) },
    };
  },
  phrases: [
    "You'll {often} (find|see|catch|spot) me {doing}.",
    "{plain} is (part of my life|something I do|just part of who I am|one of the things I do|nothing unusual for me|an everyday sight with me|all me).",
    "{routine} is (one of my habits|part of my routine|a regular thing with me|a fixed part of my life|a habit of mine).",
    "(I'm one of those people who|I'm among those who|I belong to the people who) {them}.",
    "{plain}(? That's me|? That would be me|? Yes, that's something I do|? Yes, I do that).",
    "(Part of my routine|One of my habits|A habit of mine|Something I hold on to|A fixed point in my life) is {routine}.",
    "(A typical scene from my life|A snapshot of my life|A picture of me|A typical me moment)? Me, {plain}.",
    "(One of the things you should know about me|Something you should know about me|A thing to know about me) is that I {does}.",
    "(If you're looking for me|If you can't reach me|If I don't pick up the phone), I (may be|might be|could be) {free}.",
    "(My life includes|My days include|My life involves) {free}.",
    "(Ask anyone|Ask around|It's no secret|As it happens|Believe it or not|For what it's worth|Go ahead and laugh|Just so you know), I (really do |do |){does}.",
    "{bring}, (you'll find me|look for me) {free}.",
  ],
};

function state(vp: string): Reading {
  return { parts: { does: vp, them: toThem(vp) }, slots: {}, mention: { you: `you ${toYou(vp)}` } };
}

export const stateOfMine: Frame = {
  name: 'state',
  match: /^I ((?:only |always |still |never |sometimes |often |usually )?(?:know|need|feel|think|believe|belong|have|want|suffer|make|wish|hope|remember|see|understand|weigh|trust|find|keep|prefer|will|speak|consider|like|love|enjoy|hate|wear) .+)$/i,
  read: ([, vp]) => state(vp),
  phrases: [
    "(I'm one of those people who|I'm among those who|You're talking to one of those people who) {them}.",
    "(It's true|It's no secret|As it happens|Believe it or not|Truth be told|What can I say|Just so you know|For what it's worth|Make of it what you will), I {does}.",
    "(One thing about me|Something about me|A thing to know about me|Here's something about me): I {does}.",
    "(I'd be lying if I said otherwise|I won't deny it|Let me be honest|I admit it): I {does}.",
    "(You may find it odd|You may not guess it|It may surprise you), but I {does}.",
  ],
};

export const speaks: Frame = {
  name: 'speaks',
  match: /^I (?:can )?(?:speak|am fluent in) ([A-Z].+?)(?: fluently)?$/,
  read: ([whole, tongue]) => ({ parts: { tongue, fluent: /fluent/.test(whole) ? undefined : tongue }, mention: { you: `you speak ${tongue}` } }),
  phrases: [
    "You can (talk|chat) to me in {tongue}(|, no problem|, no trouble at all|, if you like).",
    "(I can hold a conversation|I can express myself|I get by|I can get around) in {fluent}.",
    "{tongue} (comes out of my mouth with ease|rolls off my tongue|is no trouble for me to speak).",
    "(When it comes to languages|As for languages), I (can offer|have|bring) {tongue}.",
    "(Need someone who speaks|Looking for someone who speaks) {tongue}? (Here I am|That's me|I do).",
  ],
};

export const doNot: Frame = {
  name: 'do-not',
  match: /^I (?:do not|never|rarely|hardly ever) ((?!have\b|like\b|want to\b)[a-z]+ ?.*)$/i,
  stance: 'denied',
  read: ([whole, vp]) => {
    if (/^(?:been|seen|had|\w+ed)\b/.test(vp) && !/^(?:need|feed)\b/.test(vp)) return undefined;
    const rarely = /rarely|hardly/i.test(whole);
    const state = STATES.test(vp.split(' ')[0] ?? '');
    const doing = inflect(vp.replace(/ or anything$/, ''), 'gerund');
    const not = rarely ? `rarely ${vp}` : `don't ${vp}`;
    return { parts: { not, them: toThem(not), nope: rarely ? undefined : toThem(vp), doing: rarely || state ? undefined : doing }, slots: {}, mention: { you: `you ${toYou(not)}` } };
  },
  phrases: [
    "{doing} (is not for me|isn't something I do|is not my style|is off the table for me|is out of the question for me|isn't my thing|is not part of my life).",
    "(You won't|You'll never|Don't expect to) (catch|find|see) me {doing}.",
    "I'm not (one|the type|somebody|the kind of person) for {doing}.",
    "(I'm one of those people who|I'm among those who|You're talking to one of those people who) {them}.",
    "(It's true|It's no secret|As it happens|Believe it or not|Just so you know), I (really |simply |){not}.",
    "{doing}? (Not me|Not my style|I pass|I steer clear of that|No, that's not me|You've got the wrong person).",
    "I (stay away from|keep away from|steer clear of|stay clear of) {doing}.",
  ],
};
