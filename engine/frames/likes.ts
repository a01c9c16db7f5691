import { agreement, bare, numberOf } from '../english/nouns.ts';
import { activityOf, allThat } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import { possessed } from './possessed.ts';
import type { Frame, Reading } from './frame.ts';

const LIKING = String.raw`(?:(?:do|really|absolutely|always|truly|just) )*(?:love|like|enjoy|adore|am (?:really |very )?(?:into|fond of|passionate about|interested in|keen on))`;

/** What the phrases on a liked or disliked activity need. */
export function activityReading(phrase: string, verb: string): Reading | undefined {
  const activity = activityOf(phrase);
  if (activity === undefined) return undefined;
  const doing = toYou(activity.doing);
  return {
    parts: { ...activity },
    slots: { doing: activity.doing },
    mention: { you: `you ${verb} ${doing}`, topic: allThat(activity.doing) },
  };
}

/** What the phrases on a liked or disliked thing need. */
export function thingReading(phrase: string, verb: string): Reading | undefined {
  if (/^(?:to|that|how|when|what|it|the way|i|for|being)\b/i.test(phrase)) return undefined;
  return {
    parts: { thing: phrase, one: numberOf(phrase) === 'plural' ? undefined : phrase, ...agreement(phrase) },
    slots: phrase.split(' ').length < 6 && !/^(?:my|the|a|an)\b/i.test(phrase) ? { thing: phrase } : /^my\b/i.test(phrase) ? possessed(phrase) : {},
    mention: { you: `you ${verb} ${toYou(phrase)}`, topic: /^my\b/i.test(phrase) ? toYou(phrase) : undefined },
  };
}

export const likesToDo: Frame = {
  name: 'likes-to-do',
  match: new RegExp(`^I ${LIKING} (.+)$`, 'i'),
  read: ([, phrase]) => activityReading(phrase, 'enjoy'),
  phrases: [
    "(I'm happiest|I'm at my happiest|I'm in my element|Life is good|All is right with the world|I'm a happy person|I feel most like myself) (when I'm|while I'm|whenever I'm) {doing}.",
    '{doing} is (my idea of a good time|time well spent for me|my idea of fun|my kind of thing|right up my alley|such a joy for me|one of my great pleasures|a real pleasure for me|something I really look forward to).',
    "I (can't get|could never get|never seem to get) enough of {doing}.",
    "(Few|Not many|Very few) things (make me as happy as|cheer me up like|please me more than|beat) {doing}.",
    "(There's nothing quite like|You can't beat|It's hard to beat) {doing}(| if you ask me| as far as I'm concerned).",
    "I get (a real kick|so much joy|a lot of joy|a lot of pleasure) out of {doing}.",
    "I'm (a big fan of|very fond of|really into|all for|pretty keen on) {doing}.",
    "{doing} (always puts me in a good mood|makes me happy|never fails to cheer me up|does me a world of good|brings me a lot of joy|makes my day).",
    "(Give me a chance|Give me an excuse|Give me half a chance) to {do} and (I'm happy|I'm a happy camper|I'll be all smiles|you won't hear me complain).",
    "I'm (always up for|always in the mood for|never one to say no to|the type to say yes to) {doing}.",
    "(Want to make me happy?|The way to make me happy?|How to cheer me up?) (Let|Just let) me {do}.",
    "It (makes me happy|gives me real joy|does me good|never gets old for me) to {do}.",
    "(What I really enjoy|What makes me happy|Something I really enjoy|One thing I love|What I look forward to) is {doing}.",
    "I have a (real |)soft spot for {doing}.",
    "I (really look forward to|take real pleasure in|find a lot of joy in|take great delight in) {doing}.",
    "(If I get|Whenever I get|When I get) (the chance|a chance|half a chance) to {do}, I'm (delighted|thrilled|all smiles|there|happy).",
    "{doing}? (Count me in|That's me all over|Yes please|Sign me up|I'm all for it|I could not be happier).",
  ],
};

export const likesThing: Frame = {
  name: 'likes-thing',
  match: new RegExp(`^I (?:${LIKING}|(?:only )?(?:have a (?:weakness|soft spot|passion) for)|am a (?:huge|big|massive|great) fan of) (.+)$`, 'i'),
  read: ([, phrase]) => thingReading(phrase, 'love'),
  phrases: [
    "I'm a (big|huge|real|great|true|devoted) fan of {thing}.",
    "I (can't get|could never get|just can't get) enough of {thing}.",
    "I have a (real|bit of a|serious|big) (weakness|soft spot|thing) for {thing}.",
    "{thing}? (Count me in|Yes please|I'm a fan|I'm sold|Absolutely my thing|I adore {it}|Big fan over here).",
    "(Few|Not many|Very few) things (make me as happy as|cheer me up like|please me more than) {thing}.",
    "(I'm really into|I'm crazy about|I'm mad about|I'm all about|I'm so fond of|I'm very partial to) {thing}.",
    "I've got (a lot of love|a lot of affection|a real fondness|plenty of love) for {thing}.",
    "{thing} (make{s}|never fail{s} to make) me (happy|smile|a happy person).",
    "{thing} (always put{s} me in a good mood|{is} right up my alley|{is} one of my great joys|{is} close to my heart|{is} very much my thing).",
    "When it comes to {thing}, (I'm a fan|I'm sold|I'm a lost cause|I can't say no|I'm all in).",
    "(There's nothing quite like|You can't beat|It's hard to beat) {thing}(| if you ask me| as far as I'm concerned).",
    "(You can win me over|It's easy to win me over|I'm easily won over) with {thing}.",
    "(Something|One thing) I really enjoy is {one}.",
    "I get (a real kick|so much joy|a lot of pleasure) out of {thing}.",
    "My heart (beats a little faster|does a little jump|lights up) for {thing}.",
    "I'd be (lost|miserable) without {thing}, (I'm such a fan|I enjoy {it} that much|that's how fond of {it} I am).",
  ],
};

/** Liking a person or animal of one's own: "I love my dog". */
export const likesMine: Frame = {
  name: 'likes-mine',
  match: new RegExp(`^I ${LIKING} (my .+)$`, 'i'),
  read: ([, phrase]) => ({ parts: { thing: phrase, ...agreement(phrase) }, slots: possessed(bare(phrase)), mention: { you: `you love ${toYou(phrase)}`, topic: toYou(phrase) } }),
  phrases: [
    '{thing} mean{s} (the world|so much|everything|a great deal) to me.',
    "I (couldn't|wouldn't want to) (be|live|imagine life) without {thing}, (I love {it} that much|I'm so fond of {it}).",
    '{thing} {is} (so dear to me|very close to my heart|one of the great joys of my life|the apple of my eye).',
    "I'm (so|very|really) (attached to|fond of|devoted to) {thing}.",
    'My heart (belongs|goes out) to {thing}.',
  ],
};
