import { uncapitalised } from '../english/names.ts';
import { agreement } from '../english/nouns.ts';
import { activityOf } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

const IN = /\b(?:kitchen|city|country|woods|forest|garden|mountains|countryside|house|water|room|car|studio|library|outdoors|nature)$/i;
const ON = /\b(?:stage|road|farm|ranch|internet|field|boat|water|couch|ice|dance floor|mat)$/i;

/** "The lake is where I feel at home." */
export const isWhere: Frame = {
  name: 'is-where',
  match: /^(.+?) (?:is|are) (where|what|something|the place where|how|why) (I .+)$/i,
  read: ([, it, what, clause]) => {
    const here = /where|place/i.test(what);
    const doing = /^I do (when|if|whenever|while|after|before|every|on|in) (.+)$/i.exec(clause);
    const activity = doing === null ? undefined : activityOf(uncapitalised(it));
    const feel = here ? /^I (.+)$/.exec(clause)?.[1] : undefined;
    const rest = activity?.do === undefined || doing === null ? undefined : `${doing[1]} ${doing[2]}`;
    const other = feel === undefined && rest === undefined ? `${what} ${clause}` : undefined;
    return { parts: { it: uncapitalised(it), feel, at: IN.test(it) ? 'in' : ON.test(it) ? 'on' : 'at', do: activity?.do, rest, moment: rest, whole: other, really: other }, mention: {} };
  },
  phrases: [
    'I {feel} {at} {it}.',
    '{it} is (really|just|pretty much|definitely) {whole}.',
    "I'd say {it} is {really}.",
    'I (really |do |always |just ){feel} {at} {it}.',
    'I {feel} when I am {at} {it}.',
    '{at} {it}(,|) I {feel}.',
    'I (tend to|usually|often) {do} {rest}.',
    'I {do} {rest}.',
    '{moment}, I (tend to|usually|often) {do}.',
  ],
};

/** "One of the songs I play is a waltz." */
export const oneOf: Frame = {
  name: 'one-of',
  match: /^One of (.+?) (?:is|was) (.+)$/i,
  read: ([, group, it]) => ({ parts: { group, it }, mention: { you: `${toYou(it)} is one of ${toYou(group)}` } }),
  phrases: [
    '{it} is (one of|among) {group}.',
    '{it} (happens to be|is actually) one of {group}.',
  ],
};

/** "Rain makes me happy." */
export const makesMe: Frame = {
  name: 'makes-me',
  match: /^((?!I\b|some\b|they\b|it\b).+?) (?:makes?|always makes?) me (.+)$/i,
  read: ([, it, how]) => ({ parts: { ...agreement(it), how, thing: uncapitalised(it) }, mention: { you: `${toYou(uncapitalised(it))} make${agreement(it).s} you ${toYou(how)}` } }),
  phrases: [
    'I (get|feel) {how} because of {thing}.',
    '{thing} (really|always|just) make{s} me {how}.',
    'I find {thing} make{s} me {how}.',
    'What makes me {how} is {thing}.',
    'I (always|usually|tend to) get {how} (because of|thanks to|with) {thing}.',
  ],
};

/** "I prefer tea to coffee." */
export const prefers: Frame = {
  name: 'prefers',
  match: /^I (?:would )?(?:much )?prefer (.+?)(?: (?:over|to|rather than|instead of) (?!be\b|have\b)(?!.*ing .*)(\S.*))?$/i,
  read: ([, it, other]) => {
    if (/^to$/i.test(it)) return undefined;
    const activity = activityOf(it);
    return { parts: { ...agreement(activity?.doing ?? it), do: activity?.do, solo: other === undefined ? ' ' : undefined, other, plain: other === undefined ? (activity?.doing ?? it) : undefined, thing: activity?.doing ?? it }, slots: activity === undefined ? {} : { doing: activity.doing }, mention: { you: `you prefer ${toYou(activity?.doing ?? it)}` } };
  },
  phrases: [
    "I'd (much |)rather {do}(| any day){solo}.",
    'I (like|enjoy) {plain} (better|more).',
    '{plain} suit{s} me (better|best).',
    "{plain} {is} what I'd (choose|pick|go for).",
    "If it's up to me, I'd rather {do}{solo}.",
    "If it's up to me, I'd (choose|pick|go for) {plain}.",
    "I'd (take|choose|pick) {thing} over {other}(| any day).",
    'I like {thing} (better|more) than {other}.',
    '{thing} beat{s} {other} for me.',
  ],
};

/** "If I am not working, then I am asleep." */
export const ifThen: Frame = {
  name: 'if-then',
  match: /^(?:If|When|Whenever) (.+?)(?:,| then) (.+)$/i,
  read: ([, when, then]) => ({ parts: { when, then: uncapitalised(then) }, mention: {} }),
  phrases: ['{then} (whenever|any time|when) {when}.', '(Any time|Whenever) {when}, {then}.'],
};
