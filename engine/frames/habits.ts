import { tagsOf } from '../english/lexicon.ts';
import { activityOf, allThat } from '../english/phrases.ts';
import { inflect } from '../english/verbs.ts';
import { toThem, toYou } from '../english/pronouns.ts';
import type { Frame, Reading } from './frame.ts';

const STATES = /^(?:know|need|feel|think|believe|belong|own|have|want|suffer|speak|hate|love|like|prefer|make|wish|hope|remember|see|seem|understand|weigh|owe|dislike|live|hear|trust|care|wonder|consider|enjoy|was|am|is|are|can|could|will|would|must|may|used|never|should|got|find|keep|also|just|really|actually|then|now|still|already|even|did|do not|took|come|have)$/i;
const LEISURE = /^(?:play|read|watch|volunteer|dance|coach|write|paint|collect|listen|cook|bake|garden|grow|hike|run|sing|practice|compete|travel|knit|draw|walk|swim|ride|surf|study|jog|camp|fish|hunt|sew|exercise|skate|ski|train|meditate|blog|craft|build|act|perform|teach)$/i;
const OFTEN = String.raw`(?:(often|usually|always|sometimes|rarely|regularly|mostly|frequently|generally|normally|constantly|occasionally|secretly|mainly|only) )?`;

export const habit: Frame = {
  name: 'habit',
  match: new RegExp(`^(?:(in my spare time|in my free time|on (?:the )?weekends|every \\w+|for fun|on \\w+days|during the \\w+|at night|for a living),? )?I ${OFTEN}([a-z]+)( .+)?$`, 'i'),
  read: ([, when, often = '', verb, rest = '']) => {
    if (STATES.test(verb) || !/^[a-z]+$/.test(verb) || (tagsOf(verb).includes('PastTense') && verb !== 'read') || (/(?:ed|ing|ly)$/.test(verb) && !/^(?:feed|need|breed|bring|sing|fly|speed|shed|apply|rely|embed)$/.test(verb))) return undefined;
    if (/\b(?:but|while|because)\b/.test(rest)) return undefined;
    const vp = `${verb}${rest}`;
    const lead = often === '' ? '' : `${often} `;
    const tail = when === undefined ? '' : ` ${when.toLowerCase()}`;
    const doing = inflect(vp, 'gerund');
    const helpless = /^(?:faint|forget|lose|sneeze|cry|snore|blush|worry|panic|fall|stutter|get|sleepwalk|procrastinate|stress|overthink|laugh|sweat|talk too|procrastinate)$/i.test(verb);
        return {
      parts: { does: lead + vp + tail, emphatic: verb.toLowerCase() === 'do' ? undefined : lead + vp + tail, active: often === '' && !helpless ? doing + tail : undefined, tends: helpless ? vp + tail : undefined, prone: helpless ? doing + tail : undefined, them: toThem(lead + vp) + tail, routine: often === '' && !helpless && /\b(?:every|once a|twice|times a|each|daily|regularly|weekends|mornings?|evenings?|on \w+days)\b/.test(vp + tail) ? doing + tail : undefined, free: often === '' && LEISURE.test(verb) && !/\b(?:every|once|twice|times|never|too|a lot|each|during|regularly|most|living|supplement)\b/.test(vp + tail) ? doing + tail : undefined },
      slots: often === '' && vp.split(' ').length < 7 ? { doing } : {},
      mention: { you: `you ${toYou(lead + vp)}${toYou(tail)}`, topic: often === '' ? allThat(doing) : undefined },
    };
  },
  phrases: [
    "You'll (find|see|catch|spot) me {active}.",
    "{active} is (part of my life|something I do|just part of who I am|one of the things I do|one of the things I get up to|nothing unusual for me).",
    "(I'm one of those people who|You're talking to one of those people who) {them}.",
    "{active}? (That's me|That would be me|Yes, that's something I do|Yes, I do that|I do|Guilty as charged).",
    "I (make time for|find time for|like to find the time for) {free}.",
    "I'm (in the habit of|a great one for) {routine}.",
    "(What do I get up to?|How do I pass the time?|What keeps me busy?) {free}, (among other things|for one thing|to name one thing).",
    "{routine} is (one of my habits|part of my routine|a regular thing with me|a fixed part of my life|a habit of mine).",
    "(Part of my routine|One of my habits|A habit of mine|A fixed point in my life) is {routine}.",
    "(One of the things|One thing) I (get up to|fill my time with|do with my time) is {free}.",
    "(Something you should know about me|A thing to know about me|One thing to know about me) is that I {does}.",
    "(If you're looking for me|If you can't reach me|If I don't pick up the phone), I (may be|might be|could be) {free}.",
    "(My life includes|My life involves|Part of my life is) {active}.",
    "(Ask anyone|Ask around|It's no secret|As it happens|Believe it or not|Just so you know), I (really do |do ){emphatic}.",
    "(I tend to {tends}|I'm prone to {prone}|I have a way of {prone}).",
    "(There's something you should know|A small confession|A warning): I tend to {tends}.",
  ],
};

function state(vp: string): Reading {
  return { parts: { does: vp, them: toThem(vp) }, slots: {}, mention: { you: `you ${toYou(vp)}` } };
}

export const stateOfMine: Frame = {
  name: 'state',
  match: /^I ((?:only |always |still |never |sometimes |often |usually )?(?:know|need|feel|think|believe|belong|have|want|suffer|make|wish|hope|remember|see|understand|weigh|trust|find|keep|prefer|will|speak|consider|like|love|enjoy|hate|wear) .+)$/i,
  read: ([, vp]) => state(vp),
  phrases: [
    "(I'm one of those people who|You're talking to one of those people who) {them}.",
    "(It's true|It's no secret|As it happens|Believe it or not|Truth be told|What can I say|Just so you know|For what it's worth|Make of it what you will), I {does}.",
    "(One thing about me|Something about me|A thing to know about me|Here's something about me): I {does}.",
    "(I'd be lying if I said otherwise|I won't deny it|Let me be honest|I admit it): I {does}.",
    "(You may find it odd|You may not guess it|It may surprise you), but I {does}.",
  ],
};

export const speaks: Frame = {
  name: 'speaks',
  match: /^I (?:can )?(?:speak|am fluent in) ([A-Z].+?)(?: fluently)?$/,
  read: ([whole, tongue]) => ({ parts: { tongue, fluent: /fluent/.test(whole) ? undefined : tongue }, mention: { you: `you speak ${tongue}` } }),
  phrases: [
    "You can (talk|chat) to me in {tongue}(|, no problem|, no trouble at all|, if you like).",
    "(I can hold a conversation|I can express myself|I get by|I can get around) in {fluent}.",
    "{tongue} (comes out of my mouth with ease|rolls off my tongue|is no trouble for me to speak).",
    "(When it comes to languages|As for languages), I have {tongue}.",
    "(Need someone who speaks|Looking for someone who speaks) {tongue}? (Here I am|That's me|I do).",
  ],
};

export const doNot: Frame = {
  name: 'do-not',
  match: /^I (?:do not|never|rarely|hardly ever) ((?!have\b|like\b|want to\b)[a-z]+ ?.*)$/i,
  stance: 'denied',
  read: ([whole, vp]) => {
    if (/^(?:been|seen|had|\w+ed)\b/.test(vp) && !/^(?:need|feed)\b/.test(vp)) return undefined;
    const rarely = /rarely|hardly/i.test(whole);
    const state = STATES.test(vp.split(' ')[0] ?? '');
    const doing = inflect(vp.replace(/ or anything$/, ''), 'gerund');
    const not = rarely ? `rarely ${vp}` : `don't ${vp}`;
    return { parts: { not, them: toThem(not), nope: rarely ? undefined : toThem(vp), doing: rarely || state ? undefined : doing }, slots: {}, mention: { you: `you ${toYou(not)}` } };
  },
  phrases: [
    "{doing} (is not for me|isn't something I do|is not my style|is off the table for me|is out of the question for me|isn't my thing|is not part of my life).",
    "(You won't|You'll never|Don't expect to) (catch|find|see) me {doing}.",
    "I'm not (one|the type|somebody|the kind of person) for {doing}.",
    "(I'm one of those people who|You're talking to one of those people who) {them}.",
    "(It's true|It's no secret|As it happens|Believe it or not|Just so you know), I (really |simply |){not}.",
    "{doing}? (Not me|Not my style|I pass|I steer clear of that|No, that's not me|You've got the wrong person).",
    "I (stay away from|keep away from|steer clear of|stay clear of) {doing}.",
  ],
};

/** "I only listen to jazz", "I buy only local food". */
export const onlyDoes: Frame = {
  name: 'only',
  match: /^I (?:only ([a-z]+)|([a-z]+) only)( to| for| on| at| with)? (.+)$/i,
  read: ([, before, after, link = '', it]) => {
    const verb = `${before ?? after ?? ''}${link}`;
    return /^(?:have|am|want|was)\b/.test(verb) || it.split(' ').length > 5 ? undefined : { parts: { verb, it }, mention: { you: `you only ${verb} ${toYou(it)}` } };
  },
  phrases: [
    "I (don't|won't) {verb} anything (but|other than|except) {it}.",
    "{it}, that's (all|the only thing) I {verb}(|, nothing else).",
    "{it} (and nothing else|and nothing but), that's what I {verb}.",
  ],
};

/** "I spend a lot of time browsing the internet." */
export const spends: Frame = {
  name: 'spends',
  match: /^I (?:usually |often |always )?spend (my time|(?:(?:a lot|lots|most|much|too much|all|some|half) of )?(?:my |the )?(?:free |spare )?(?:time|days?|nights?|evenings?|mornings?|weekends?|summers?|winters?|life)) (.+)$/i,
  read: ([, amount, what]) => {
    const doing = activityOf(what)?.doing ?? what;
    return { parts: { amount, theirs: toThem(`${amount} ${what}`), what: doing, activity: activityOf(what) === undefined ? undefined : doing }, slots: activityOf(what) === undefined ? {} : { doing }, mention: { you: `you spend ${toYou(amount)} ${toYou(what)}` } };
  },
  phrases: [
    "{activity} (takes up|eats up|fills|claims|swallows) {amount}.",
    "(Where does the time go?|Where do the hours go?) I spend {amount} {what}.",
    "I'm one of those people who spend {theirs}.",
    "(If you're looking for me|If you can't reach me), I'm probably {what}, that's how I spend {amount}.",
    "{activity}, that's (how I spend|what I do with|where I put) {amount}.",
  ],
};
