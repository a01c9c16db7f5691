import { tagsOf } from '../english/lexicon.ts';
import { activityOf, allThat } from '../english/phrases.ts';
import { inflect } from '../english/verbs.ts';
import { toThem, toYou } from '../english/pronouns.ts';
import { timed } from '../english/times.ts';
import type { Slots } from '../phrase.ts';
import type { Frame, Reading } from './frame.ts';

const STATES = /^(?:know|need|feel|think|believe|belong|own|have|want|suffer|speak|hate|love|like|prefer|make|wish|hope|remember|see|seem|understand|weigh|owe|dislike|live|hear|trust|care|wonder|consider|enjoy|was|am|is|are|can|could|will|would|must|may|used|never|should|got|find|keep|also|just|really|actually|then|now|still|already|even|did|do not|took|come|have)$/i;
const LEISURE = /^(?:play|read|watch|volunteer|dance|coach|write|paint|collect|listen|cook|bake|garden|grow|hike|run|sing|practice|compete|travel|knit|draw|walk|swim|ride|surf|study|jog|camp|fish|hunt|sew|exercise|skate|ski|train|meditate|blog|craft|build|act|perform|teach)$/i;
/** Words of an activity that can be the subject of a sentence, or stand in the middle of one. */
const BRIEF = 7;
const OFTEN = String.raw`(?:(often|usually|always|sometimes|rarely|regularly|mostly|frequently|generally|normally|constantly|occasionally|secretly|mainly|only) )?`;

/** Giving something away: what is given and to whom. */
function given(vp: string): Slots {
  const [, gift, to] = /^(?:donate|give) (.+) to (.+)$/i.exec(vp) ?? [];
  return { gift, to };
}

/** An activity of at least three words and when or how it is done, where that cannot belong to a noun in it. */
function circumstance(vp: string): Slots {
  const [, core, how] = /^(\S+ \S+ \S.*?) ((?:without|before|after|until|during|every|each|whenever|when|while|on my own|by myself|alone|for fun|for free|for the thrill|at night|at dawn|at dusk|at high speed|in silence|in secret|on \w+days|even though|even if|just to)\b.*)$/i.exec(vp) ?? [];
  return { core, how };
}

function emphatic(verb: string): boolean {
  return verb.toLowerCase() !== 'do';
}

export const habit: Frame = {
  name: 'habit',
  match: new RegExp(`^(?:(in my spare time|in my free time|on (?:the )?weekends|every \\w+|for fun|on \\w+days|during the \\w+|at night|for a living),? )?I ${OFTEN}([a-z]+)( .+)?$`, 'i'),
  read: ([, when, often = '', verb, rest = '']) => {
    if (STATES.test(verb) || !/^[a-z]+$/.test(verb) || (tagsOf(verb).includes('PastTense') && verb !== 'read') || (/(?:ed|ing|ly)$/.test(verb) && !/^(?:feed|need|breed|bring|sing|fly|speed|shed|apply|rely|embed)$/.test(verb))) return undefined;
    if (/\b(?:but|while|because)\b|, I\b/.test(rest)) return undefined;
    const vp = `${verb}${rest}`;
    const lead = often === '' ? '' : `${often} `;
    const tail = when === undefined ? '' : ` ${when.toLowerCase()}`;
    const doing = inflect(vp, 'gerund');
    // A long activity is told, not talked about.
    const brief = vp.split(' ').length <= BRIEF && !vp.includes(',');
    const helpless = /^(?:faint|forget|lose|sneeze|cry|snore|blush|worry|panic|fall|stutter|get|sleepwalk|procrastinate|stress|overthink|laugh|sweat|talk too|procrastinate)$/i.test(verb);
    const after = often === '' ? timed(vp + tail) : undefined;
    const time = after === undefined ? {} : { when: after.time, then: after.rest };
    const [, means, purpose] = /^(.+?) ((?:just )?to (?:protect|supplement|help|pay|earn|save|stay|keep|make|relax|socialize|support) .+|(?:just )?to (?:relax|socialize))$/i.exec(vp) ?? [];
    const faint = /^(faint|panic|blush|cry|laugh|sneeze) (?:at|because of|from) (.+)$/i.exec(vp);
    return {
      parts: { ...time, ...given(vp), ...(often === '' ? circumstance(vp + tail) : {}), steady: after === undefined && often === '' && tail === '' && !helpless && !/\b(?:year|week|month|day|most)\b/.test(vp) ? vp : undefined, means: often === '' ? means : undefined, purpose, light: ' ', plain: emphatic(verb) ? lead + vp + tail : undefined, act: often === '' && !helpless ? vp + tail : undefined, sight: faint?.[2], faint: faint?.[1], doing: doing + tail, does: lead + vp + tail, active: often === '' && !helpless && brief ? doing + tail : undefined, tends: helpless ? vp + tail : undefined, prone: helpless ? doing + tail : undefined, thirds: often === '' && !/\b(?:and|or|I|me|my|myself)\b/.test(vp) ? inflect(vp, 'third') + tail : undefined, them: toThem(lead + vp) + tail, routine: often === '' && !helpless && brief && /\b(?:every|once a|twice|times a|each|daily|regularly|weekends|mornings?|evenings?|on \w+days)\b/.test(vp + tail) ? doing + tail : undefined, free: often === '' && brief && LEISURE.test(verb) && !/\b(?:every|once|twice|times|never|too|a lot|each|during|regularly|most|living|supplement|my time|bus|train|a (?:year|week|day|month)|just)\b/.test(vp + tail) ? doing + tail : undefined },
      slots: often === '' && vp.split(' ').length < 7 ? { doing } : {},
      mention: { you: `you ${toYou(lead + vp)}${toYou(tail)}`, topic: often === '' ? allThat(doing) : undefined },
    };
  },
  phrases: [
    "I'm into {free}.",
    '(These days|Nowadays)(,|) I {steady}.',
    'I {steady} these days.',
    '{purpose}, I {means}.',
    "I {plain}{tag}{light}.",
    '{when}(,|) I {then}.',
    '{free} is (one of my hobbies|a hobby of mine).',
    '{routine} is (part of my routine|a habit of mine).',
    'I (tend to {tends}|have a tendency to {tends}).',
    '{sight} makes me {faint}.',
    '{gift} goes to {to}.',
    "(On the side|Among other things|Besides other things|Next to everything else), I {plain}.",
    'I see to it that {gift} goes to {to}.',
    "I (make a point of|have taken to) {active}.",
    "(One|Another) thing I do is {act}.",
    'I generally {act}.',
    "(You'd|You'll) (often|usually) find me {active}.",
    "I've been {active} for (years|a good while|longer than I'd admit).",
    "(Most|Plenty) of my (free time|spare time|time off) goes into {free}.",
    "(My hobby|My pastime|A hobby of mine) is {free}.",
    "(On a day off|When there's time|Given the time), I {steady}.",
    "(I make|I take) time for {free}.",
    "(As a rule|In general|Normally|Mostly), I {steady}.",
    "{free} (fills|takes up) (a good part|much|a fair share) of my time.",
    "(I still|I also) {act}.",
    "I {core}, (and I do it|and I do that|and that) {how}.",
  ],
};

function state(vp: string): Reading {
  const time = timed(vp);
  return { parts: { does: vp, light: ' ', them: toThem(vp), when: time?.time, then: time?.rest }, slots: {}, mention: { you: `you ${toYou(vp)}` } };
}

export const stateOfMine: Frame = {
  name: 'state',
  match: /^I ((?:only |always |still |never |sometimes |often |usually )?(?:know|need|feel|think|believe|belong|have|want|suffer|make|wish|hope|remember|see|understand|weigh|trust|find|keep|prefer|will|speak|consider|like|love|enjoy|hate|wear) .+)$/i,
  read: ([, vp]) => state(vp),
  phrases: [
    'I {does}{tag}{light}.',
    '{when}(,|) I {then}.',
    'I actually {does}.',
    "I'm one of those people who {them}.",
    'I have to (say|admit) I {does}.',
  ],
};

export const speaks: Frame = {
  name: 'speaks',
  match: /^I (?:can )?(?:speak|am fluent in) ([A-Z].+?)(?: fluently)?$/,
  read: ([whole, tongue]) => ({ parts: { tongue, alone: tongue.includes(' ') ? undefined : ' ', fluent: /fluent/.test(whole) ? undefined : tongue }, mention: { you: `you speak ${tongue}` } }),
  phrases: [
    'I (can speak|know how to speak) {tongue}.',
    "I'm able to speak {tongue}.",
    'I (can (hold|have) a conversation|can talk to people|can chat) in {tongue}.',
    'I (know|speak and understand) {fluent}.',
    '{tongue} is (a language|one of the languages) I speak{alone}.',
    'I speak {fluent}{tag}.',
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
    return { parts: { not, light: ' ', short: rarely || vp.split(' ').length > 3 ? undefined : ' ', avoided: rarely || state ? undefined : /^(?:drink|eat|smoke|use|play) (?!or\b)(?!.*\bor do\b)(.+)$/.exec(vp)?.[1] ?? doing, nope: rarely ? undefined : vp.replace(/ or anything$/, ''), thirds: rarely || state || /\b(?:and|or|my|me|I)\b/.test(vp) ? undefined : inflect(vp, 'third'), doing: rarely || state || vp.includes(',') ? undefined : doing }, slots: {}, mention: { you: `you ${toYou(not)}` } };
  },
  phrases: [
    "{doing} (isn't for me|isn't something I do|isn't my thing|isn't part of my life|is not for me).",
    'I (stay away from|keep away from|steer clear of|avoid) {avoided}.',
    'I (really|actually|just|simply) {not}.',
    'I {not}{tag}{light}.',
    'I never {nope}.',
    "I'm not (someone|a person) who {thirds}.",
    "You won't (see|catch) me {doing}.",
    'I {not} (at all|ever){short}.',
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
    'I {verb} nothing (but|except) {it}.',
    'The only thing I {verb} is {it}.',
    'I {verb} {it} and nothing else.',
    'I stick to {it}.',
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
    '{activity} (takes up|fills|eats up) {amount}.',
    '{amount} (goes into|gets spent) {activity}.',
    'I (actually|really) spend {amount} {what}.',
    'I spend {amount} {what}{tag}.',
  ],
};
