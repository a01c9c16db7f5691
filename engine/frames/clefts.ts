import { uncapitalised } from '../english/names.ts';
import { agreement } from '../english/nouns.ts';
import { activityOf } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

/** "The lake is where I feel at home." */
export const isWhere: Frame = {
  name: 'is-where',
  match: /^(.+?) (?:is|are) (where|what|something|the place where|how|why) (I .+)$/i,
  read: ([, it, what, clause]) => ({ parts: { it: uncapitalised(it), what: `${what} ${clause}`, place: /something/i.test(what) ? undefined : `${what} ${clause}`, habit: /something/i.test(what) ? clause : undefined }, mention: {} }),
  phrases: [
    '{what}? {it}(|, of course|, every time|, if you ask me).',
    "(You know what|Guess what) {habit}? {it}.",
    "(If you wonder about|Speaking of|Talking of) {place}, (I'd say|it's|that would be) {it}.",
    "(When people ask|If you were to ask) {place}, (my answer is|I answer with|I can only say) {it}.",
  ],
};

/** "One of the songs I play is a waltz." */
export const oneOf: Frame = {
  name: 'one-of',
  match: /^One of (.+?) (?:is|was) (.+)$/i,
  read: ([, group, it]) => ({ parts: { group, it }, mention: { you: `${toYou(it)} is one of ${toYou(group)}` } }),
  phrases: ['{it} is (one of|among) {group}.', "(Among|Of) {group}, (there's|I should mention|one is) {it}."],
};

/** "Rain makes me happy." */
export const makesMe: Frame = {
  name: 'makes-me',
  match: /^((?!I\b|some\b|they\b|it\b).+?) (?:makes?|always makes?) me (.+)$/i,
  read: ([, it, how]) => ({ parts: { ...agreement(it), how, thing: uncapitalised(it) }, mention: { you: `${toYou(uncapitalised(it))} make${agreement(it).s} you ${toYou(how)}` } }),
  phrases: [
    "If there's (one thing|anything) that makes me {how}, it's {thing}.",
    "(Something|One thing) that makes me {how}: {thing}.",
    '(What makes me|Want to know what makes me) {how}? {thing}.',
    "I (get|end up) {how} because of {thing}.",
    "(It's|Blame) {thing}: (that's what makes|there's the thing that makes) me {how}.",
  ],
};

/** "I prefer tea to coffee." */
export const prefers: Frame = {
  name: 'prefers',
  match: /^I (?:would )?(?:much )?prefer (.+?)(?: (?:over|to|rather than|instead of) (?!be\b|have\b)(?!.*ing .*)(\S.*))?$/i,
  read: ([, it, other]) => {
    if (/^to$/i.test(it)) return undefined;
    const activity = activityOf(it);
    return { parts: { ...agreement(activity?.doing ?? it), do: activity?.do, other, plain: other === undefined ? (activity?.doing ?? it) : undefined, thing: activity?.doing ?? it }, slots: activity === undefined ? {} : { doing: activity.doing }, mention: { you: `you prefer ${toYou(activity?.doing ?? it)}` } };
  },
  phrases: [
    "(Given the choice|If it's up to me|Left to myself), (I'd go for|I'd choose|I'd pick|it's) {plain}(| every time| any day).",
    "(Given the choice|If it's up to me), I'd rather {do}.",
    "{plain} (suit{s} me better|{is} more my style|{is} what I'd choose|win{s} with me every time).",
    "(Given the choice between the two|If it's up to me), I'd (take|choose|pick) {thing} over {other}.",
    "{thing} (beat{s}|win{s} over|come{s} before) {other} (in my book|for me|any day|if you ask me).",
  ],
};

/** "If I am not working, then I am asleep." */
export const ifThen: Frame = {
  name: 'if-then',
  match: /^(?:If|When|Whenever) (.+?)(?:,| then) (.+)$/i,
  read: ([, when, then]) => ({ parts: { when, then: uncapitalised(then) }, mention: {} }),
  phrases: ['{then} (whenever|any time|when) {when}.', '(Any time|Whenever) {when}, {then}.'],
};
