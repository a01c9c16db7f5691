import { activityOf } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import { timed } from '../english/times.ts';
import { inflect } from '../english/verbs.ts';
import type { Frame } from './frame.ts';

export const wants: Frame = {
  name: 'wants',
  match: /^(?:(When I grow up),? )?(?:I (?:(?:just|really|only|always|someday|one day) )*(?:want|hope|wish|would love|would like|dream|daydream|am hoping|aspire|fantasize)|My (?:current |main |biggest |big |life )?(?:dream|goal|hope|ambition|wish)(?: in life| for the future)? is) ((?:to|of|about|on) .+)$/i,
  read: ([whole, grown, phrase]) => {
    const activity = activityOf(phrase.replace(/^(?:of|about|on) /, ''));
    if (activity === undefined) return undefined;
    if (activity.do === undefined) return { parts: { wish: activity.doing }, mention: { you: `you dream of ${toYou(activity.doing)}` } };
    const later = grown !== undefined || /when I grow up$/.test(activity.do);
    const plain = activity.do.replace(/ when I grow up$/, '');
    const far = /dream|fantasize|aspire|hope|ambition/i.test(whole) && !later && !/\bsome ?day\b|\bone day\b/.test(plain);
    return {
      parts: { do: later ? `${plain} when I grow up` : plain, grown: later ? plain : undefined, doing: inflect(plain, 'gerund') + (later ? ' when I grow up' : ''), far: far ? plain : undefined, wish: /dream|fantasize|wish/i.test(whole) ? inflect(plain, 'gerund') : undefined, goal: /goal/i.test(whole) ? plain : undefined, fun: far || later || /goal/i.test(whole) ? undefined : plain },
      slots: {},
      mention: { you: `you hope to ${toYou(plain)}` },
    };
  },
  phrases: [
    "I'd (love|really like|really love) to {do}.",
    'I (really |)(want|hope) to {do}.',
    "I'd love to {far} (one day|someday|some day).",
    "I'm (hoping|really hoping) to {far}(| one day| someday).",
    'My (dream|hope|big dream) is to {far}(| one day| someday).',
    'I (dream|keep dreaming) (of|about) {wish}.',
    'My dream is {wish}.',
    '{wish} is (my dream|what I dream of).',
    "It's (a dream of mine|my dream|my hope) to {far}.",
    "I've set myself the goal to {goal}.",
    'When I grow up, (I\'d like|I hope|I\'m going|I want|I\'d love) to {grown}.',
    'All I (really |)want is to {fun}.',
    "(What I want|What I'd like) is to {do}.",
  ],
};

export const can: Frame = {
  name: 'can',
  match: /^I (?:can|am able to|know how to) (?!not\b)(.+)$/i,
  read: ([, vp]) => {
    const activity = activityOf(`to ${vp}`);
    return activity?.do === undefined ? undefined : { parts: { do: activity.do, doing: activity.doing }, slots: {}, mention: { you: `you can ${toYou(vp)}` } };
  },
  phrases: [
    'I (actually |)know how to {do}.',
    "I'm (actually |)able to {do}.",
    'I can (actually|even|really) {do}.',
    'One (of the things|thing) I can do is {do}.',
    "I've learned (how to|to) {do}.",
    '{doing} is something I can do{tag}.',
    'I can {do}{tag}.',
    '{doing} is (no problem for me|one of my skills).',
  ],
};

export const cannot: Frame = {
  name: 'cannot',
  match: /^I (?:can not|could not|am not able to|am unable to) (?!wait\b|help\b)(.+)$/i,
  stance: 'denied',
  read: ([, vp]) => {
    const activity = activityOf(`to ${vp}`);
    return activity?.do === undefined ? undefined : { parts: { do: activity.do, doing: activity.doing }, mention: { you: `you can't ${toYou(vp)}` } };
  },
  phrases: [
    "I'm (not able|unable|just not able|really not able) to {do}.",
    "I (just|really|simply|actually) can't {do}.",
    "I can't {do}(, to be honest|, I'm afraid|, sadly| at all).",
    "There's no way I can {do}.",
    "{doing} (is beyond me|is something I can't do|is just not possible for me).",
  ],
};

export const cannotWait: Frame = {
  name: 'cannot-wait',
  match: /^I can not wait (to .+)$/i,
  read: ([, phrase]) => {
    const activity = activityOf(phrase);
    return activity === undefined ? undefined : { parts: { ...activity }, mention: { you: `you can't wait ${toYou(phrase)}` } };
  },
  phrases: [
    "I'm (counting the days until I|so ready to|itching to|so eager to|dying to) {do}.",
    "I'm (really looking forward to|so looking forward to|so ready for|excited about) {doing}.",
    "{doing} can't come soon enough(| for me).",
  ],
};

export const usedTo: Frame = {
  name: 'used-to',
  match: /^I used (to .+)$/i,
  read: ([, phrase]) => {
    const activity = activityOf(phrase);
    if (activity?.do === undefined) return undefined;
    const be = /^be (.+)$/.exec(activity.do)?.[1];
    return { parts: { be, do: be === undefined ? activity.do : undefined, did: be === undefined ? inflect(activity.do, 'past') : undefined, doing: be === undefined ? activity.doing : undefined }, mention: { you: `you used ${toYou(phrase)}` } };
  },
  phrases: [
    '(Back in the day|In the past|Years ago), I (was {be}|{did}).',
    '{doing} used to be part of my life.',
    'I was {be} (once|back in the day|at one time|at some point).',
    "I don't {do} anymore, but I used to.",
    'I {did} (in the past|back in the day|at one time), (but not anymore|not anymore).',
  ],
};

export const plans: Frame = {
  name: 'plans',
  match: /^I (?:(?:am )?plan(?:ning)?|intend|am going|will|am about) (?!probably|never|not|always|be able)((?:to|on) )?(.+)$/i,
  read: ([whole, link = '', rest]) => {
    if (link === '' && !/^I will\b/i.test(whole)) return undefined;
    const activity = activityOf(/^on /i.test(link) ? rest : `to ${rest}`);
    if (activity?.do === undefined) return undefined;
    const time = timed(activity.do);
    const chosen = /^be \w+ed\b/.test(activity.do) ? undefined : activity.do;
    return { parts: { do: activity.do, doing: chosen === undefined ? undefined : activity.doing, chosen, then: time?.rest, when: time?.time }, mention: { you: `you'll ${toYou(activity.do)}` } };
  },
  phrases: [
    '(The plan is|My plan is) to {chosen}.',
    "I'm going to {do}.",
    "I'm planning to {chosen}.",
    "I'm planning on {doing}.",
    "I'll be {doing}.",
    "{when}(,|) (I'll|I'm going to) {then}.",
    "{when}(,|) I'll {then}.",
    "I've (decided|made up my mind) to {chosen}.",
  ],
};

export const thinks: Frame = {
  name: 'thinks',
  match: /^I (think|believe|feel like|guess|feel that) (?:that )?((?:I|my|we|it|people|the|everyone|life) .+)$/i,
  read: ([, verb, clause]) => ({ parts: { clause, felt: verb === 'feel like' ? clause : undefined, thought: verb === 'feel like' ? undefined : clause, likely: /^I will (.+)$/.exec(clause)?.[1] }, mention: {} }),
  phrases: [
    "I really (do |)feel like {felt}.",
    'It (really |)(feels|seems) (to me |)like {felt}.',
    'I (have|get) (a feeling|this feeling|the feeling) (that |){clause}.',
    "{thought}, (I think|at least I think so|I believe|if you ask me).",
    "I'd say {thought}.",
    "I'll probably {likely}.",
  ],
};

export const remembers: Frame = {
  name: 'remembers',
  match: /^I (?:can )?(?:still )?remember (when .+)$/i,
  read: ([, when]) => ({ parts: { when }, mention: {} }),
  phrases: [
    "(I'm old enough to remember|I can still remember|I still remember) (the days |the time |){when}.",
    'I (can remember|remember|can still recall) (a time|the days|the time) {when}.',
    '(My memory goes back to|I go back to) (the days|the time) {when}.',
    'There was a time {when}, and I (remember it well|remember it|can still remember it).',
  ],
};

export const feels: Frame = {
  name: 'feels',
  match: /^I (?:often |always |sometimes )?feel ((?!like|that)(?:[a-z]+ )?[a-z]+)$/i,
  read: ([, how]) => ({ parts: { how }, mention: { you: `you feel ${how}` } }),
  phrases: [
    "I (really|just|do) feel {how}(|, to be honest).",
    'I feel (so|pretty|really) {how}(|, to be honest).',
    "I'm feeling (so|pretty|really|kind of) {how}.",
    "I feel {how}, (to be honest|I have to admit|if I'm honest).",
  ],
};
