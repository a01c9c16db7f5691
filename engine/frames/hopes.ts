import { activityOf } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

export const wants: Frame = {
  name: 'wants',
  match: /^(?:(When I grow up),? )?(?:I (?:(?:just|really|only|always|someday|one day) )*(?:want|hope|wish|would love|would like|dream|daydream|am hoping|aspire|fantasize)|My (?:current |main |biggest |big |life )?(?:dream|goal|hope|ambition|wish)(?: in life| for the future)? is) ((?:to|of|about|on) .+)$/i,
  read: ([, grown, phrase]) => {
    const activity = activityOf(phrase.replace(/^(?:of|about|on) /, ''));
    if (activity === undefined) return undefined;
    if (activity.do === undefined) return { parts: { doing: activity.doing }, mention: { you: `you dream of ${toYou(activity.doing)}` } };
    const be = /^(?:be|become) (an? .+)$/.exec(activity.do)?.[1];
    const when = grown === undefined ? '' : ' when I grow up';
    return { parts: { do: activity.do + when, doing: activity.doing + when, be: be === undefined ? undefined : be + when, act: be === undefined ? activity.do : undefined }, slots: {}, mention: { you: `you hope to ${toYou(activity.do)}` } };
  },
  phrases: [
    "(My dream is|My hope is|My goal is|The dream is|The plan is|The goal is|What I'm after is|What I'm aiming for is|My big wish is) to {do}.",
    "(One day|Someday), (if things go my way|with any luck|if all goes well|fingers crossed), I'll {act}.",
    "(I have my heart set on|I'm aiming at|I often picture myself|I see myself|I dream of|I keep dreaming of|I like the idea of) {doing}.",
    "(If I could have one wish|If I had a magic wand|If dreams come true|If you ask me about my dreams), it would be to {do}.",
    "(Ask me about my dreams|Ask me what I wish for|Ask me about my hopes) and I'll (talk about|tell you about|mention) {doing}.",
    "(It's a dream of mine|It's a goal of mine|It's a hope of mine|I'd give a lot|Nothing would please me more than) to {do}.",
    "{doing}, (that's the dream|that's the goal|that's what I'm hoping for|that's where I'd like to end up).",
    "(What do I want to be?|My dream job?|My dream for the future?|What I'd like to become?) {be}.",
    "(I picture myself as|I can see myself as|I dream of life as|I have my heart set on life as) {be}.",
  ],
};

export const can: Frame = {
  name: 'can',
  match: /^I (?:can|am able to|know how to) (?!not\b)(.+)$/i,
  read: ([, vp]) => {
    const activity = activityOf(`to ${vp}`);
    return activity?.do === undefined ? undefined : { parts: { do: activity.do, doing: activity.doing, favor: /\b(?:my|me|I|myself)\b/.test(vp) ? undefined : activity.do }, slots: {}, mention: { you: `you can ${toYou(vp)}` } };
  },
  phrases: [
    "I (know how to|am able to|happen to know how to|have the skills to|have a talent: I can|am perfectly able to) {do}.",
    "{doing} is (something I can do|one of my skills|no problem for me|in my bag of tricks|among my talents|a thing I know how to do|within my powers).",
    "(Need someone to|Want someone to|Looking for someone to) {favor}? (I'm your person|I can do that|That's me|Look no further).",
    "(One of my talents|A skill of mine|One of my skills|Something I can do|My party trick) is {doing}.",
    "(Believe it or not|You may not believe it|Ask me nicely and you'll see), I'm able to {do}.",
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
    "I'm (not able|unable|simply not able) to {do}.",
    "{doing} is (beyond me|out of reach for me|something I can't do|not among my talents|just not possible for me).",
    "(There's no way I can|Don't ask me to|It's impossible for me to) {do}.",
    "(I've never been able|I wish I were able|It's not given to me) to {do}.",
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
    "I'm (counting the days|itching|dying|so eager) to {do}.",
    "(I'm looking forward to|I'm so ready for|I keep thinking about|I'm impatient for) {doing}.",
    "{doing} (can't come soon enough|is all I think about).",
  ],
};

export const usedTo: Frame = {
  name: 'used-to',
  match: /^I used (to .+)$/i,
  read: ([, phrase]) => {
    const activity = activityOf(phrase);
    if (activity?.do === undefined) return undefined;
    const be = /^be (.+)$/.exec(activity.do)?.[1];
    return { parts: { be, do: be === undefined ? activity.do : undefined, doing: be === undefined ? activity.doing : undefined }, mention: { you: `you used ${toYou(phrase)}` } };
  },
  phrases: [
    "(There was a time when|Once upon a time|Back in the day|In the past|In earlier days) I (would {do}|was {be}).",
    "{doing} (used to be part of my life|was once part of my life|is something I did in the past|belongs to my past|was my thing once).",
    "(I was once|At one time I was|In the old days I was|You should have known me when I was) {be}.",
    "(I'm no longer|These days I'm not) {be}, (but I was once|though I once was).",
    "I (no longer {do}|don't {do} anymore), (but I did|though I did) (in the past|once|at one time).",
  ],
};

export const plans: Frame = {
  name: 'plans',
  match: /^I (?:(?:am )?plan(?:ning)?|intend|am going|will|am about) (?!probably|never|not|always|be able)((?:to|on) )?(.+)$/i,
  read: ([whole, link = '', rest]) => {
    if (link === '' && !/^I will\b/i.test(whole)) return undefined;
    const activity = activityOf(/^on /i.test(link) ? rest : `to ${rest}`);
    if (activity?.do === undefined) return undefined;
    const time = /^(.+?) ((?:in|next|this) (?:about )?(?:a|an|the|one|two|three|four|five|a few|\d+|year|month|week|summer|spring|fall|winter)\b.*)$/.exec(activity.do);
    return { parts: { do: activity.do, doing: activity.doing, then: time?.[1], when: time?.[2] }, mention: { you: `you'll ${toYou(activity.do)}` } };
  },
  phrases: [
    "(The plan is|My plan is|I'm set|I'm all set|It's my plan|I'm on course|I've made plans) to {do}.",
    "{doing}, (that's the plan|that's what's ahead of me|that's what's coming|that's next for me|that's on my horizon).",
    "(What's ahead for me?|What's next for me?|What does the future hold?|My plans?) {doing}.",
    "(If all goes to plan|Unless something changes|As things stand|The way things look), I'll {do}.",
    "{when}, (if all goes to plan|as things stand|all being well), I'll {then}.",
    "(There's a plan in my head|I've got a plan): {doing}.",
  ],
};

export const thinks: Frame = {
  name: 'thinks',
  match: /^I (think|believe|feel like|guess|feel that) (?:that )?((?:I|my|we|it|people|the|everyone|life) .+)$/i,
  read: ([, , clause]) => ({ parts: { clause }, mention: {} }),
  phrases: [
    "(My guess is|My hunch is|I'd say|I've come to the conclusion|The way I see it is|My feeling is|Something tells me) that {clause}.",
    "(If you ask me|The way I see it|In my view|As far as I can tell|If I had to guess), {clause}.",
    "I have (a feeling|this feeling|a hunch|a sense) that {clause}.",
    "{clause}, (at least that's my feeling|or so I believe|at least I believe so|that's my hunch).",
  ],
};

export const remembers: Frame = {
  name: 'remembers',
  match: /^I (?:can )?(?:still )?remember (when .+)$/i,
  read: ([, when]) => ({ parts: { when, days: when }, mention: {} }),
  phrases: [
    "(I'm old enough to remember|I can still recall|My memory goes back to|I go back to|I have clear memories of) (the days|the time) {when}.",
    "(There was a time|I lived in a time) {when}, (and I remember it|and I can still recall it).",
  ],
};

export const feels: Frame = {
  name: 'feels',
  match: /^I (?:often |always |sometimes )?feel ((?!like|that)(?:[a-z]+ )?[a-z]+)$/i,
  read: ([, how]) => ({ parts: { how }, mention: { you: `you feel ${how}` } }),
  phrases: [
    "(How do I feel?|How am I feeling?|My mood?) {how}(|, to be honest|, frankly).",
    "{how} is (how I feel|the word for how I feel|what I feel).",
    "(I can't shake the feeling of being|It's hard not to feel|I'd describe myself as feeling) {how}.",
  ],
};
