import { uncapitalised } from '../english/names.ts';
import { isPlural } from '../english/nouns.ts';
import { activityOf, allThat } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

export const passion: Frame = {
  name: 'passion',
  match: /^(?:My (?:biggest |main |greatest |one true |true |favorite )?(?:passion|hobby|hobbies|pastime|love|interests?|weakness) (?:is|are|include) (.+)|(.+) is my (?:biggest |main |greatest |true )?(?:passion|hobby|life|thing|pastime|weakness))$/i,
  read: ([, after, before]) => {
    const it = after ?? uncapitalised(before ?? '');
    const named = activityOf(it)?.doing ?? it;
    return { parts: { it: named }, slots: activityOf(it) === undefined ? { thing: it } : { doing: named }, mention: { you: `you love ${toYou(named)}`, topic: activityOf(it) === undefined ? undefined : allThat(named) } };
  },
  phrases: [
    "(I'm passionate about|I live for|I'm crazy about|I pour my heart into|My heart belongs to|I'm devoted to|I couldn't live without|What drives me is|What lights me up is|What gets me going is) {it}.",
    "(Nothing|Hardly anything) (grips me|excites me|moves me) (like|as much as) {it}.",
    "{it} (is what I live for|gets me out of bed|means the world to me|is where my heart lies|makes my heart sing).",
    "(My great love|The love of my life|My big love|The thing I burn for)? {it}(|, without a doubt|, no question).",
  ],
};

export const mine: Frame = {
  name: 'mine',
  match: /^My ((?!favorite)[^,]+?) (is|are|was|were) (?!that\b)(.+)$/i,
  read: ([, what, verb, rest]) => {
    const last = what.split(' ').at(-1) ?? '';
    const several = isPlural(last) || /and/.test(what);
    if (/ (?:who|that|when) /.test(` ${what} `)) return undefined;
    const past = /was|were/.test(verb);
    const being = past ? (several ? 'were' : 'was') : several ? 'are' : 'is';
    const activity = activityOf(rest);
    const noun = !several && /^(?:an?|the (?!best|most|worst)|my|to)\b/.test(rest) || activity !== undefined || /^[A-Z]/.test(rest);
    return { parts: { what, being, they: several ? 'they' : 'it', rest: activity?.doing ?? rest, equal: noun && !past ? (activity?.doing ?? rest) : undefined, adjective: noun ? undefined : rest, verb }, mention: { you: `your ${toYou(what)} ${verb} ${toYou(rest)}`, topic: several || !/^(?:name|age)$/.test(last) ? `your ${toYou(what)}` : undefined } };
  },
  phrases: [
    "(As for|When it comes to|Speaking of|Talking of|About) my {what}, {they} {being} {adjective}.",
    "My {what}? {adjective}(|, that's what {they} {being}| all the way|, I'd say|, no question).",
    "(If you ask about|If we get to talking about) my {what}, I'll (tell you|say) {they} {being} {adjective}.",
    "(I'd describe|You could describe) my {what} as {adjective}.",
    "(As for|When it comes to|Speaking of) my {what}, (that would be|that's|it has to be) {equal}.",
    "My {what}? (That would be|That's|It has to be) {equal}.",
    "{equal}, that's my {what}(| for you| in a nutshell).",
    "Ask me about my {what} and (you'll hear about|I'll answer with|I'll say) {equal}.",
  ],
};

export const namedPet: Frame = {
  name: 'named-pet',
  match: /^I have (an? [^,]+?) (?:named|called) (.+)$/i,
  read: ([, who, name]) => {
    const thing = who.replace(/^an? /, '');
    return { parts: { who, name, thing }, slots: { thing, mine: `my ${thing}`, yours: `your ${thing}` }, mention: { you: `you have ${who} called ${name}`, topic: name } };
  },
  phrases: [
    "(There's|I live with|I share my life with|I come home to) {who} (called|by the name of|that goes by|that answers to|whose name is) {name}.",
    "{name} is (the name of my {thing}|what I call my {thing}|my {thing}|my {thing}'s name).",
    "My {thing} (is called|goes by|answers to|responds to) {name}.",
    "(Have I introduced|Have I mentioned|Did I tell you about) {name}? (That's my {thing}|My {thing}, that is).",
  ],
};

export const othersDo: Frame = {
  name: 'others-do',
  match: /^((?:two|three|four|five|six|\d+|many|several|some|a few) .+?) ((?:live|lives|stay|sleep|work) .+)$/i,
  read: ([, who, vp]) => ({ parts: { who: uncapitalised(who), vp }, slots: { thing: uncapitalised(who), mine: `my ${uncapitalised(who)}`, yours: `your ${uncapitalised(who)}` }, mention: { you: `${uncapitalised(who)} ${toYou(vp)}` } }),
  phrases: [
    "There are {who} who {vp}.",
    "(Guess what|Believe it or not|As it happens), {who} {vp}.",
    "(I have|I've got) {who} who {vp}.",
  ],
};

export const fallback: Frame = {
  name: 'any',
  match: /^(.+)$/,
  read: ([, whole]) => ({ parts: { whole: uncapitalised(whole) } }),
  phrases: [
    '(The thing is|Truth be told|One thing about me|To be honest|As it happens|Believe it or not|Just so you know|For what it is worth|Here is something), {whole}.',
    '(It so happens|The truth is|The fact is|You should know|I may as well tell you|Let me mention|I can tell you|I have to say) that {whole}.',
    "(You may not know it, but|It may surprise you, but|I'll tell you something:|Fun fact:|One thing you should know:) {whole}.",
  ],
};
