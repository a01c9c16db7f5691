import { uncapitalised } from '../english/names.ts';
import { agreement, isPlural, numberOf, pluralOf } from '../english/nouns.ts';
import { activityOf } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame, Reading } from './frame.ts';

function favorite(kind: string, it: string): Reading | undefined {
  if (/ (?:as a|of all time|ever)\b/.test(kind) || /^(?:that|when|what|up\b)/.test(it)) return undefined;
  const activity = activityOf(it);
  const named = activity?.doing ?? it;
  const one = isPlural(kind.split(' ')[0] ?? '') && !kind.includes(' ') ? undefined : kind;
  const several = isPlural(kind.split(' ').at(-1) ?? '');
  const simple = / (?:to|of|for|in|at) /.test(` ${kind} `) ? undefined : kind;
  return {
    parts: { ...agreement(/^[A-Z]/.test(named) ? 'it' : named), it: named, own: simple === undefined || several ? undefined : one, kinds: simple === undefined ? undefined : pluralOf(kind), any: several ? undefined : simple, long: kind, kindIs: several ? 'are' : 'is', many: simple === undefined || numberOf(kind) === 'mass' ? undefined : pluralOf(kind), mass: numberOf(kind) === 'mass' ? kind : undefined, single: !several && numberOf(kind) !== 'mass' ? simple : undefined },
    slots: activity === undefined ? (named.split(' ').length < 5 && !/^(?:my|the|a|an)\b/i.test(named) ? { thing: named } : {}) : { doing: activity.doing },
    mention: { you: `your favorite ${toYou(kind)} ${several ? 'are' : 'is'} ${toYou(named)}` },
  };
}

const PHRASES: readonly string[] = [
  "(If I had to|If you made me|If you asked me to|If I must|If I could only) (pick|choose|name) one {single}, (it would be|I'd say|I'd go for|I'd go with) {it}.",
  "(Of all the {many}|Out of all {many}|Among {many}), {it} (win{s}|come{s} first|come{s} out on top|beat{s} the rest|take{s} the prize).",
  "(When it comes to|As for|Talking of|Speaking of) {kinds}, (I'd pick {it} every time|it has to be {it}|it's {it} for me, no contest|you can't beat {it}|I'd choose {it} any day|my heart belongs to {it}|{it} {is} my pick, hands down).",
  "(No other|No) {single} (beats|comes close to|holds a candle to|can compete with|measures up to) {it}(| for me| in my eyes| in my book| if you ask me).",
  "(Ask me for|Ask me to name|Ask me to pick) a {single} and I'll (say|answer|go for|go with) {it} (every time|without blinking|straight away|right away).",
  "{it} {is} (the {own} I love most|the {own} I like best|the {own} for me|my {own} of choice|my number one {own}|my go-to {own}|my top {own}).",
  "(The {any} I like best|The {any} I love most|My number one {any}|My {any} of choice) (has to be|would be) {it}.",
  "(I'm partial to|You can't beat|Give me|It has to be|There's nothing like) {it}, (easily the best {any} there is|the best {any} in my book|the {any} I like best|my pick over any other {any}).",
  "(The {long} I like best|The {long} I love most) {kindIs} {it}.",
  "My {any} of choice? (It has to be|That would be|Definitely|Easily|Without a doubt|No question,) {it}.",
];

export const favoriteIs: Frame = {
  name: 'favorite-is',
  match: /^My (?:absolute |all time |all-time )?(?:favorite|preferred|best loved) (.+?) (?:is|are|has to be|would be) (.+)$/i,
  read: ([, kind, it]) => favorite(kind, it),
  phrases: PHRASES,
};

export const isFavorite: Frame = {
  name: 'is-favorite',
  match: /^(.+?) (?:is|are) (?:definitely |by far )?my (?:absolute |all time )?(?:favorite|preferred) (.+)$/i,
  read: ([, it, kind]) => favorite(kind, uncapitalised(it)),
  phrases: PHRASES,
};

export const favorites: Frame = {
  name: 'favorites',
  match: /^(.+?) (?:is|are) (?:definitely |by far )?(?:my|one of my|among my) (?:absolute |all time )?favorites?$/i,
  read: ([, it]) => ({ parts: { it: uncapitalised(it), is: agreement(it).is }, slots: { thing: uncapitalised(it) }, mention: { you: `you love ${toYou(uncapitalised(it))}` } }),
  phrases: [
    '(Nothing beats|You can\'t beat|Give me|I would pick) {it} (any day|over anything else|every time|above all others).',
    "I (like|love|enjoy) {it} (best of all|above all others|most of all).",
    '{it} {is} (what I like best|right at the top of my list|what I love most|number one with me).',
    "(I'm at my happiest|I'm happiest) with {it}, (more than with|above) any other (kind|sort).",
  ],
};
