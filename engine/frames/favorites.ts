import { uncapitalised } from '../english/names.ts';
import { agreement, isPlural, numberOf, pluralOf } from '../english/nouns.ts';
import { activityOf } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame, Reading } from './frame.ts';

function favorite(kind: string, it: string): Reading | undefined {
  if (/ (?:as a|of all time|ever)\b|^(?:because|since|when)\b/.test(kind) || /^(?:that|when|what|up\b)/.test(it)) return undefined;
  const activity = activityOf(it);
  const named = activity?.doing ?? it;
  const several = isPlural(kind.split(' ').at(-1) ?? '');
  const simple = / (?:to|of|for|in|at) /.test(` ${kind} `) ? undefined : kind;
  const mass = numberOf(kind) === 'mass';
  return {
    parts: {
      ...agreement(/^[A-Z]/.test(named) ? 'it' : named), it: named, kind, kinds: simple === undefined ? undefined : pluralOf(kind), beIs: several ? 'are' : agreement(/^[A-Z]/.test(named) ? 'it' : named).is,
      own: several ? undefined : kind, any: several ? undefined : simple, many: simple === undefined || mass ? undefined : pluralOf(kind), single: several || mass ? undefined : simple,
    },
    slots: activity === undefined ? (named.split(' ').length < 5 && !/^(?:my|the|a|an)\b/i.test(named) ? { thing: named } : {}) : { doing: activity.doing },
    mention: { you: `your favorite ${toYou(kind)} ${several ? 'are' : 'is'} ${toYou(named)}` },
  };
}

const PHRASES: readonly string[] = [
  'My favorite {kind} (would have to be|would be) {it}.',
  'My (number one|top) {single} (would have to be|would be|is) {it}.',
  '{it} {is} (my favorite|definitely my favorite|easily my favorite|still my favorite) {own}.',
  '{it} {is} the {own} I (like best|love most|like most|love best).',
  'I love {it}, (easily|definitely|hands down) my favorite {own}.',
  "I'd (pick|choose|take) {it} over any other {single}.",
  'No other {single} (beats|comes close to) {it} for me.',
  "If I had to pick (a|one) {single}, (it'd be|I'd say|I'd go with|I'd choose) {it}.",
  'For me, the best {any} is {it}.',
  'I like {it} (more|better) than any other {single}.',
  'Out of all (the |){many}, I (like|love) {it} (best|most|the most).',
  "I'd say {it} {beIs} my favorite {kind}.",
  "Ask me about {many} and (I'll say|I'd say|it's|you'll hear) {it}.",
  "(Of|Among) all {many}, (I'd take|I'd keep|give me) {it}.",
  "(I keep coming back to|I always end up with|I'd always take) {it}, my favorite {own}.",
  "{it} (win{s}|come{s} first|take{s} first place) (among|of) all {many}.",
  "(I like|I love|I adore|I'm fond of) {it}, (more than|over) (every|any) other {single}.",
  "(No contest, my|Hands down, my|My absolute|My all-time|No doubt, my) favorite {own} {beIs} {it}.",
  "(Hard to choose|Not easy to choose), but my favorite {kind} {beIs} {it}.",
  "Of all {many}(,|) {it} {is} (the one|my pick|my first choice).",
  "(I never tire of|I always go back to|I have a weakness for) {it}, (my|definitely my) favorite {own}.",
  "(You can't beat|I don't know a better {single} than) {it}.",
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
    '(Nothing beats|You can\'t beat) {it}(| for me| in my book).',
    'I (like|love|enjoy) {it} (best|most|the most|most of all|best of all).',
    '{it} {is} (what I like best|right at the top of my list|what I love most).',
    "I'd (pick|choose|take) {it} over (anything else|any other kind|any others).",
  ],
};
