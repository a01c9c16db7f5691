import { agreement, bare, numberOf } from '../english/nouns.ts';
import { activityOf, allThat } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import { timed } from '../english/times.ts';
import { possessed } from './possessed.ts';
import type { Frame, Reading } from './frame.ts';

const LIKING = String.raw`(?:(?:do|really|absolutely|always|truly|just) )*(?:love|like|enjoy|adore|am (?:really |very )?(?:into|fond of|passionate about|interested in|keen on))`;

/** What the phrases on a liked or disliked activity need. */
export function activityReading(phrase: string, verb: string): Reading | undefined {
  const activity = activityOf(phrase);
  if (activity === undefined) return undefined;
  const doing = toYou(activity.doing);
  const time = timed(activity.doing);
  const brief = activity.do !== undefined && time === undefined && activity.do.split(' ').length < 6 && !/\b(?:and|when|while|with|such)\b/.test(activity.do) ? activity.do : undefined;
  return {
    parts: { ...activity, active: /^being /.test(activity.doing) ? undefined : activity.doing, brief, untimed: time === undefined ? activity.doing : undefined, when: time?.time, then: time?.rest },
    slots: { doing: activity.doing },
    mention: { you: `you ${verb} ${doing}`, topic: allThat(activity.doing) },
  };
}

/** What the phrases on a liked or disliked thing need. */
export function thingReading(phrase: string, verb: string): Reading | undefined {
  if (/^(?:to|that|how|when|what|it|the way|i|for|being)\b/i.test(phrase)) return undefined;
  return {
    parts: { thing: phrase, one: numberOf(phrase) === 'plural' ? undefined : phrase, plain: /^(?:an?|the|my)\b/i.test(phrase) || timed(phrase) !== undefined ? undefined : phrase, ...agreement(phrase) },
    slots: phrase.split(' ').length < 6 && !/^(?:my|the|a|an)\b/i.test(phrase) ? { thing: phrase } : /^my\b/i.test(phrase) ? possessed(phrase) : {},
    mention: { you: `you ${verb} ${toYou(phrase)}`, topic: /^my\b/i.test(phrase) ? toYou(phrase) : undefined },
  };
}

export const likesToDo: Frame = {
  name: 'likes-to-do',
  match: new RegExp(`^I ${LIKING} (.+)$`, 'i'),
  read: ([, phrase]) => activityReading(phrase, 'enjoy'),
  phrases: [
    'I (really enjoy|really love|really like|just love|absolutely love|do enjoy|do love) {doing}.',
    'I (really love|just love|like|love) to {do}.',
    "I'm (really into|a big fan of|pretty keen on|very fond of|big on|very much into) {doing}.",
    '{doing} is (something I really enjoy|something I love|one of my favorite things to do|one of the things I love|always fun for me|a lot of fun for me|a real joy for me|right up my alley|my kind of thing|my idea of a good time|my idea of fun).',
    '{untimed} (makes me happy|always makes me happy|always puts me in a good mood|always cheers me up|never gets old for me).',
    'I (could happily|could) {brief} all day.',
    "I'm always (happy|glad|in the mood) to {brief}.",
    "I (can't get|never get) enough of {untimed}.",
    'I never get (tired|bored) of {untimed}.',
    "(For me, |)(there's nothing like|it's hard to beat|there's not much that beats) {doing}.",
    '(One thing|Something) I (really |)(love|enjoy|like) is {doing}.',
    'I (really |)(enjoy|love|like) {then} {when}.',
    '{when} I (really |)(enjoy|love|like) {then}.',
    'I like {doing}(, it makes me happy|, I really do| a lot| very much).',
    "{untimed} (relaxes me|keeps me going|does me good|is how I unwind|is my idea of a break|never feels like work).",
    "(Nothing|Hardly anything) relaxes me (like|as much as) {untimed}.",
    "I (could|would) {brief} (every day|from morning to night|for hours|forever) if (you let me|I had the time|nobody stopped me).",
    "(Whenever|If) I (have|find|get) (time|a free hour|an afternoon off), I {brief}.",
    "I (look forward to|live for|always make time for|can't imagine life without|would miss) {untimed}.",
    "{untimed} (beats|wins over) (a night on the couch|anything on TV|sitting around).",
    "(You|You'd) never have to ask me twice to {brief}.",
    "(I've got|I have) a (thing|weakness|real love) for {untimed}.",
    "(As a rule|Mostly), I'm happiest {active}.",
    "{untimed} (clears my head|keeps me sane|puts a smile on my face|makes my day).",
    "(I'm fond of|I'm keen on|I'm hooked on|I'm mad about|I've fallen for) {doing}.",
    "(It's {untimed} that I like|What I like is {untimed}|What I enjoy is {untimed}|What I love is {untimed}), more than anything.",
    "I (wouldn't give up|could never give up|can recommend|swear by) {doing}.",
    "{doing} is (good for the soul|the best medicine|pure pleasure).",
    "(Hand me|Give me) (an hour|a day) and I'll {brief}.",
    "I (really ought to|should really) get paid to {brief}, that's how much I (like|love) it.",
    "(I'm a sucker for|I'm all for) {untimed}.",
    "(Nobody|Nothing|No weather) (keeps|stops) me from {doing}.",
    "I'd (happily|gladly) {brief} (any day|every evening|until dark|with anyone).",
  ],
};

export const likesThing: Frame = {
  name: 'likes-thing',
  match: new RegExp(`^I (?:${LIKING}|(?:only )?(?:have a (?:weakness|soft spot|passion) for)|am a (?:huge|big|massive|great) fan of) (.+)$`, 'i'),
  read: ([, phrase]) => thingReading(phrase, 'love'),
  phrases: [
    "I'm a (big|huge|real) fan of {thing}.",
    'I (really love|just love|absolutely love|really enjoy) {thing}.',
    'I (do |really )like {thing}.',
    "I'm (really into|crazy about|very fond of|big on|mad about|all about) {plain}.",
    "I (can't get|never get|just can't get) enough of {plain}.",
    "I've got a (real |)(soft spot|weakness|thing) for {thing}.",
    'I have a (real soft spot|soft spot|bit of a weakness|real weakness) for {thing}.',
    '{plain} (always |really |)make{s} me happy.',
    "{thing} {is} (right up my alley|hard to beat|one of my favorite things|one of the things I love|something I really enjoy|just my thing).",
    "(For me, |)there's nothing (quite |)like {thing}.",
    "I love {thing}(, I really do| a lot| very much| so much).",
    '(One thing|Something) I (really |)(love|enjoy|like) is {one}.',
    'I never get (tired|bored) of {plain}.',
    "I'd be (sad|lost) without {plain}, I love {it} (so much|that much).",
    "(Give me|I'd pick|I'd choose) {plain} (any day|any time|over most things).",
    "(I've always had|I have) a (thing|love) for {thing}.",
    "(I'm fond of|I'm keen on|I'm partial to|I'm hooked on|I go for) {plain}.",
    "{thing} (never let{s} me down|always work{s} for me|cheer{s} me up).",
    "(I'd miss|I can't say no to|I always come back to) {plain}.",
  ],
};

/** Liking a person or animal of one's own: "I love my dog". */
export const likesMine: Frame = {
  name: 'likes-mine',
  match: new RegExp(`^I ${LIKING} (my .+)$`, 'i'),
  read: ([, phrase]) => ({ parts: { thing: phrase, ...agreement(phrase) }, slots: possessed(bare(phrase)), mention: { you: `you love ${toYou(phrase)}`, topic: toYou(phrase) } }),
  phrases: [
    '{thing} mean{s} (the world|so much|everything|a great deal|a lot) to me.',
    "I (couldn't|wouldn't want to) be without {thing}, I love {it} (so much|that much).",
    '{thing} {is} (so dear to me|very dear to me|very close to my heart|one of the joys of my life).',
    "I'm (so|very|really) (attached to|fond of) {thing}.",
    "I (really|absolutely|just) (adore|love) {thing}.",
    "I'm crazy about {thing}.",
    'I love {thing} (so much|very much|to bits|a lot).',
  ],
};
