import type { Frame } from './frame.ts';
import { activityReading, thingReading } from './likes.ts';

const DISLIKING = String.raw`(?:(?:really|absolutely|just|truly) )*(?:hate|dislike|detest|despise|loathe|can not stand|do not (?:really )?(?:like|enjoy|love|care (?:about|for))|am not (?:really )?(?:into|fond of|interested in|a (?:big |huge )?fan of))`;

export const dislikesToDo: Frame = {
  name: 'dislikes-to-do',
  match: new RegExp(`^I ${DISLIKING} (.+)$`, 'i'),
  stance: 'denied',
  read: ([, phrase]) => activityReading(phrase, 'dislike'),
  phrases: [
    "{doing} is (not for me|no fun at all for me|nothing I enjoy|my least favorite thing|a pain, if you ask me|really not my thing).",
    "I'm (not one for|no fan of|not at all fond of|not cut out for) {doing}.",
    "(You won't|You'd never) (catch|find|see) me {doing} (and smiling|with a smile|for pleasure).",
    "I'd rather do (anything|almost anything) than {do}.",
    "(Please don't|Don't) make me {do}, I (can't bear it|don't enjoy it one bit|really dislike it).",
    '{doing} (drives me up the wall|puts me in a bad mood|gets on my nerves|makes me miserable).',
    "I take no pleasure in {doing}.",
    "If I never had to {do} again, I'd be (a happy person|glad|delighted).",
  ],
};

export const dislikesThing: Frame = {
  name: 'dislikes-thing',
  match: new RegExp(`^I ${DISLIKING} (.+)$`, 'i'),
  stance: 'denied',
  read: ([, phrase]) => thingReading(phrase, 'dislike'),
  phrases: [
    "I'm (no fan of|not a fan of|not one for|not at all fond of|really not into) {thing}.",
    "{thing} (just {is}n't|{is} really not|{is} simply not) (for me|my thing|my cup of tea|my idea of a good time).",
    "{thing}? (No thanks|No thank you|Not for me|Hard pass|Count me out|You can keep {it}|Not my thing at all).",
    "(You can keep|I could happily do without|I'd gladly live without|The world could do without) {thing}(| if you ask me| as far as I'm concerned).",
    "I (can't bear|have no love for|have no time for|can't warm to|could never warm to|can't get excited about) {thing}.",
    "{thing} (leave{s} me cold|{is} not something I enjoy).",
    "When it comes to {thing}, I'm (out|not a fan|the wrong person to ask|hard to please|full of complaints).",
    "I'd (rather|sooner) (skip|avoid|do without) {thing}(| altogether| entirely).",
    "(Keep|Please keep) {thing} away from me, I'm (no|not a) fan.",
  ],
};

const FEAR = String.raw`(?:deathly|really|very|extremely|terribly|so|a little|always)?\s*(?:terrified|scared|afraid|frightened|petrified|fearful) of`;

export const fears: Frame = {
  name: 'fears',
  match: new RegExp(`^I (?:am|have always been) ${FEAR} (.+?)( (?:due to|because|since) .+)?$`, 'i'),
  read: ([, phrase, reason = '']) => {
    const reading = thingReading(phrase, 'fear') ?? activityReading(phrase, 'fear');
    if (reading === undefined) return undefined;
    return { ...reading, parts: { ...reading.parts, thing: phrase, reason: reason.trim() === '' ? undefined : reason.trim(), calm: reason === '' ? phrase : undefined }, slots: {} };
  },
  phrases: [
    '{calm}? (Absolutely terrifying|My worst nightmare|The stuff of my nightmares), (no kidding|to be honest|in my book|I admit it).',
    "I'm (scared stiff|frightened to death|properly frightened|scared out of my wits) (of|by) {thing}(| {reason}).",
    "(Nothing|Hardly anything) (scares|frightens|terrifies) me (more than|like|quite like) {calm}.",
    "I have a (real|serious|proper|deep) fear of {thing} {reason}.",
    "I have a (real|serious|proper|deep|terrible) fear of {calm}.",
    "(The very thought|The mere thought|Just the thought) of {calm} (makes my knees weak|gives me the shivers|gives me the creeps|makes me panic|scares me).",
    "I (can't handle|panic at|shudder at) the (thought|idea) of {calm}.",
    "{thing} (scare{s}|frighten{s}) me {reason}.",
    "When it comes to {calm}, I'm a (total|complete|proper) (coward|scaredy-cat|chicken).",
  ],
};
