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
    "I'm (really |very |)passionate about {it}.",
    'I (live for|pour my heart into) {it}.',
    "{it} is (what I live for|what I'm passionate about|my big passion|what I love most|one of my great loves).",
    "I'm (crazy|mad) about {it}.",
    "I (really|absolutely|just) love {it}, it's (my passion|what I'm passionate about).",
    "What I'm (really |most |)passionate about is {it}.",
    "(My heart is in|I spend my energy on|I get excited about) {it}.",
  ],
};

export const mine: Frame = {
  name: 'mine',
  match: /^My ((?!favorite)[^,]+?) (is|are|was|were) (?!that\b)(.+)$/i,
  read: ([, what, verb, rest]) => {
    const last = what.split(' ').at(-1) ?? '';
    const several = isPlural(last) || /and/.test(what);
    if (/ (?:who|that|when|before|after|until|while|because) /.test(` ${what} `)) return undefined;
    const past = /was|were/.test(verb);
    const being = past ? (several ? 'were' : 'was') : several ? 'are' : 'is';
    const activity = activityOf(rest);
    const noun = !several && /^(?:an?|the (?!best|most|worst)|my|to)\b/.test(rest) || activity !== undefined || /^[A-Z]/.test(rest);
    return { parts: { what, light: ' ', being, they: several ? 'they' : 'it', rest: activity?.doing ?? rest, equal: noun && !past ? (activity?.doing ?? rest) : undefined, adjective: noun ? undefined : rest, verb }, mention: { you: `your ${toYou(what)} ${verb} ${toYou(rest)}`, topic: several || !/^(?:name|age)$/.test(last) ? `your ${toYou(what)}` : undefined } };
  },
  phrases: [
    '{equal} is my {what}{tag}.',
    'My {what} {being} actually {rest}.',
    "My {what} {being} {rest}{tag}{light}.",
    "My {what}, {they} {being} {adjective}{light}.",
    "(I'd say|I think) my {what} {being} {rest}{light}.",
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
    "I've got {who} (called|named|by the name of|that goes by) {name}.",
    'My {thing} (is called|goes by|is named) {name}.',
    "My {thing}'s name is {name}.",
    'I (live with|share my home with|come home to) {who} (called|named) {name}.',
    "{name} is my {thing}(|'s name).",
    'I named my {thing} {name}.',
  ],
};

export const othersDo: Frame = {
  name: 'others-do',
  match: /^((?:two|three|four|five|six|\d+|many|several|some|a few) (?!.*\band I\b).+?) ((?:live|lives|stay|sleep|work) .+)$/i,
  read: ([, who, vp]) => ({ parts: { who: uncapitalised(who), vp, mates: /^lives? with me$/.test(vp) ? uncapitalised(who) : undefined, other: /^lives? with me$/.test(vp) ? undefined : vp }, slots: { thing: uncapitalised(who), mine: `my ${uncapitalised(who)}`, yours: `your ${uncapitalised(who)}` }, mention: { you: `${uncapitalised(who)} ${toYou(vp)}` } }),
  phrases: [
    'I (live|share my home|share my place) with {mates}.',
    "I've got {mates} living with me.",
    'There are {mates} living with me.',
    '{mates} share my (home|place).',
    'I (have|have got) {who} who {other}.',
    'There are {who} who {other}.',
    '{who} {vp}{tag}.',
    '{mates} keep me company at home.',
    'I have {mates} (at home with me|living at my place|at my place).',
  ],
};

const AFTER_PRONOUN = '(actually|honestly|somehow)';
const AFTER_AUXILIARY = "(actually|honestly|somehow|, in fact,|, as it happens,|, to be fair,|, I admit,|, oddly enough,|, I'm afraid,|, for better or worse,|, truth be told,|, you could say,|, as people know,|, I suppose,)";

/** The sentence with a light aside after its first auxiliary or pronoun; undefined where it would not stand well. */
function nudged(whole: string): string | undefined {
  const [, before, auxiliary, after] = /^(.{0,40}?\b(am|is|are|was|were|can|will|could|would)|I|we|they|you) (?!really|actually|not\b|\w+n't)(\S.*)$/i.exec(whole) ?? [];
  if (before === undefined || after === undefined) return undefined;
  return `${uncapitalised(before)} ${auxiliary === undefined ? AFTER_PRONOUN : AFTER_AUXILIARY} ${after}`;
}

/** What may come before a statement that is told as it is. */
const LEAD = "(You'll laugh, but|Don't laugh, but|It may sound odd, but|Here's a thing,|One thing about me,|Few people know this, but|I should warn you,|What can I tell you,|It's a small thing, but|You wouldn't guess it, but|To give you an idea,|Let me put it this way,|If you must know,|Fun fact,|For the record,|Just so you can picture it,|It's no secret that|Believe me,|Anybody who knows me knows that)";

export const fallback: Frame = {
  name: 'any',
  match: /^(.+)$/,
  read: ([, whole]) => ({ parts: { whole: uncapitalised(whole), nudged: nudged(whole), flat: nudged(whole) === undefined ? uncapitalised(whole) : undefined, light: ' ' } }),
  phrases: [
    '{nudged}.',
    '{nudged}.',
    "(I have to say|I'd say) {whole}.",
    `${LEAD} {flat}{light}.`,
    '{whole}{tag}{light}.',
  ],
};
