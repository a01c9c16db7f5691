import { isGerund } from '../english/phrases.ts';
import type { Frame, Reading } from './frame.ts';
import { activityReading, thingReading } from './likes.ts';

const DISLIKING = String.raw`(?:(?:really|absolutely|just|truly) )*(?:hate|dislike|detest|despise|loathe|can not stand|do not (?:really )?(?:like|enjoy|love|care (?:about|for))|am not (?:really )?(?:into|fond of|interested in|a (?:big |huge )?fan of))`;
const HATING = /^I (?:\w+ )*(?:hate|detest|despise|loathe|can not stand)\b/i;
const UNMOVED = /^I (?:\w+ )*(?:care about|interested in)\b/i;

/** Hate, dislike and want of interest are not said with the same words. */
function graded(reading: Reading | undefined, it: string, statement: string): Reading | undefined {
  if (reading === undefined) return undefined;
  const hated = HATING.test(statement) ? it : undefined;
  const dull = UNMOVED.test(statement) ? it : undefined;
  return { ...reading, parts: { ...reading.parts, hated, dull, disliked: dull === undefined ? it : undefined } };
}

export const dislikesToDo: Frame = {
  name: 'dislikes-to-do',
  match: new RegExp(`^I ${DISLIKING} (.+)$`, 'i'),
  stance: 'denied',
  read: ([, phrase], statement) => {
    const reading = activityReading(phrase, 'dislike');
    return graded(reading, reading?.parts.doing ?? phrase, statement);
  },
  phrases: [
    "{disliked} (is not for me|is no fun for me|really isn't my thing|isn't my thing|is something I don't enjoy).",
    "I'm (not one for|not a fan of|not big on|not fond of|not into) {disliked}.",
    "I (don't enjoy|don't like|really don't enjoy|don't really like) {disliked}.",
    "I'd rather do (almost anything|something else|anything else) than {do}.",
    'I (really |just |)(hate|dislike) {hated}.',
    "I (really |just |)can't stand {hated}.",
    '{hated} (gets on my nerves|puts me in a bad mood|drives me crazy).',
    "I'd be (glad|happy) if I never had to {do} again.",
    "I (don't really care|couldn't care less) about {dull}.",
    "{dull} (doesn't interest me|isn't something I care about).",
  ],
};

export const dislikesThing: Frame = {
  name: 'dislikes-thing',
  match: new RegExp(`^I ${DISLIKING} (.+)$`, 'i'),
  stance: 'denied',
  read: ([, phrase], statement) => graded(thingReading(phrase, 'dislike'), phrase, statement),
  phrases: [
    "I'm (not a fan of|no fan of|not big on|not fond of|really not into|not at all into) {disliked}.",
    "{disliked} (really {is}n't|just {is}n't|{is}n't) (for me|my thing|my cup of tea).",
    "I (really don't|don't really|just don't) like {disliked}.",
    "I could (easily |happily |)do without {disliked}.",
    "I've never (liked|been a fan of|been fond of) {disliked}.",
    "I (really |just |)can't stand {hated}.",
    'I (really|absolutely|honestly) hate {hated}.',
    '{hated} (get{s} on my nerves|drive{s} me crazy|{is} the worst|really annoy{s} me).',
    "I (don't really care|couldn't care less|don't care much) about {dull}.",
    "{dull} ({does}n't interest me|{is}n't something I care about|{is}n't important to me).",
    "I'm not interested in {dull}(| at all).",
  ],
};

const FEAR = String.raw`(?:deathly|really|very|extremely|terribly|so|a little|always)?\s*(?:terrified|scared|afraid|frightened|petrified|fearful) of`;

export const fears: Frame = {
  name: 'fears',
  match: new RegExp(`^I (?:am|have always been) ${FEAR} (.+?)( (?:due to|because|since) .+)?$`, 'i'),
  read: ([, phrase, reason = '']) => {
    const reading = thingReading(phrase, 'fear') ?? activityReading(phrase, 'fear');
    if (reading === undefined) return undefined;
    return { ...reading, parts: { s: 's', it: 'it', is: 'is', ...reading.parts, thing: phrase, reason: reason.trim() === '' ? undefined : reason.trim(), calm: reason === '' ? phrase : undefined, creature: reason === '' && !isGerund(phrase.split(' ')[0] ?? '') ? phrase : undefined }, slots: {} };
  },
  phrases: [
    '{calm} (really |)(scare{s}|frighten{s}) me.',
    '{calm} scare{s} me (to death|so much|a lot|half to death).',
    "I'm (scared to death|really afraid|so scared|seriously afraid|really scared|terrified) of {calm}.",
    'I have a (real|serious|terrible) fear of {calm}.',
    '{calm} {is} one of my biggest fears.',
    "I (just can't|can't) handle {creature}, I'm (so scared|terrified|really afraid) of {it}.",
    "I'm (really|so) (scared|afraid|frightened) of {thing} {reason}.",
    'I have a (real|serious|terrible) fear of {thing} {reason}.',
    '{thing} (really |)(scare{s}|frighten{s}) me {reason}.',
  ],
};
