import { tagsOf } from '../english/lexicon.ts';
import { toThem, toYou } from '../english/pronouns.ts';
import { lemmaOfPast } from '../english/phrases.ts';
import { formsOf } from '../english/verbs.ts';
import type { Frame, Reading } from './frame.ts';

const TIMED = /\b(?:yesterday|ago|last|recently|in (?:19|20)\d\d|this|when|tomorrow|just|once|today|while)\b/i;
const PAST = new Set('met won went had got quit became made saw fell broke bought lost left taught grew moved ran found was were did came drove fought served wrote read sold built began started spent married'.split(' '));

function isPast(word: string): boolean {
  const lower = word.toLowerCase();
  return PAST.has(lower) || /ed$/.test(lower) || tagsOf(lower).includes('PastTense');
}

function told(vp: string): Reading | undefined {
  const [first = '', ...others] = vp.replace(/^(?:just|recently|finally|once|already|even|actually) /, '').split(' ');
  if (!isPast(first) || /^(?:need|read|used|put|cut|hit|set|let|shut)$/i.test(first) || others.length === 0) return undefined;
  const [, event = vp, when] = /^(.+?),? (when (?:I|my|he|she) .+)$/.exec(vp) ?? [];
  const [, rest, time] = /^(.+?) (yesterday|last \w+|(?:an?|one|two|three|four|five|six|ten|a few|\d+) \w+ ago|this (?:year|month|week|morning)|in (?:19|20)\d\d)$/.exec(vp.replace(/^just /, '')) ?? [];
  const base = lemmaOfPast(first);
  const gerund = base === undefined || /^(?:have|be|spend|get|need)$/.test(base) || TIMED.test(vp) || /\b(?:and|but|never)\b/.test(vp) ? undefined : `${formsOf(base).gerund} ${others.join(' ')}`;
  const mid = TIMED.test(vp) ? undefined : vp;
  return {
    parts: { did: vp, them: toThem(vp), rest, time, gerund, once: mid, event: when === undefined ? undefined : event, when, short: vp.split(' ').length < 9 ? vp : undefined },
    slots: {},
    mention: { you: `you ${toYou(vp)}` },
  };
}

export const past: Frame = {
  name: 'past',
  match: /^I ((?:never )?[a-z]+ .+)$/i,
  read: ([, vp]) => (/^never\b/.test(vp) ? undefined : told(vp)),
  phrases: [
    "(You're talking to|You've found|Meet|This is|Say hello to) someone who {them}.",
    "(Believe it or not|Would you believe it|As it happens|Funny how life goes|True story), I (actually |really |once ){once}.",
    "(Believe it or not|Would you believe it|As it happens|Funny how life goes|True story|The latest from my side), I {did}.",
    "(At one point|At some point|Somewhere along the way|In an earlier chapter of my life|Once upon a time), I {once}.",
    "(One chapter of my story:|A piece of my history:|Something from my past:|A bit about my past:|One for the biography:) I {once}.",
    "(When I look back|Looking back on my life), (there was the time|I remember the time) I {once}.",
    "{when}, I {event}(| already).",
    "{time}, I {rest}.",
    "{gerund} is (one of my stories|part of my story|something I've done|a chapter of my life|on the list of things I've done|one for my memoirs).",
    "(Something I've done|One thing I've done|A chapter of my story) is {gerund}.",
    "I know what {gerund} is like, (I've done it|been there, done that|from my own life).",
    "(What did I do?|My story?|My news?|What happened?) I {short}.",
    "I'm someone who {them}.",
    "(It's a fact|It really is true|I can say with my hand on my heart): I {short}.",
    "(In case I haven't mentioned it|I don't think I told you yet|I may not have told you), I {short}.",
  ],
};

export const wasDone: Frame = {
  name: 'was',
  match: /^I ((?:(?:just|recently) )?(?:was|got (?:\w+ed|laid off|hurt|lost)\b) ?(?!like\b).+)$/i,
  read: ([, vp]) => {
    const [, event = vp, when] = /^(.+?),? (when (?:I|my|he|she) .+)$/.exec(vp) ?? [];
    return { parts: { did: vp, one: toThem(vp), event: when === undefined ? undefined : event, when, state: /^was (.+)$/.exec(vp)?.[1] }, mention: { you: `you ${toYou(vp).replace(/^was/, 'were')}` } };
  },
  phrases: [
    "(You're talking to|You've found|This is) (someone|a person) who {one}.",
    "{when}, I {event}(| already).",
    "(Part of my story is|One thing in my past is|What shaped me is) that I {did}.",
    "(Believe it or not|As it happens|Life being what it is|True story), I {did}.",
    "Being {state} is (part of my story|a chapter of my life|something I went through|something I know from my own life).",
    "I know what it's like to be {state}, (it happened to me|it's my own story|I've been there).",
    "(Looking back|When I think back|If you ask about my past), I {did}.",
  ],
};

export const haveDone: Frame = {
  name: 'have-done',
  match: /^I have ((?:been|visited|seen|had|lived|worked|done|traveled|travelled|played|won|met|written|read|always|gone|taken|lost|become|made|tried|broken|run|\w+ed)\b.*)$/i,
  read: ([, rest]) => ({ parts: { done: rest, simple: /^been \w+ing\b/.test(rest) ? undefined : rest, them: toThem(rest), been: /^been (.+)$/.exec(rest)?.[1] }, mention: { you: `you've ${toYou(rest)}` } }),
  phrases: [
    "(You're talking to|This is|Meet|You've found) (someone|a person) who has {them}.",
    "(Believe it or not|As it happens|I can safely say|So far in life|In my time on this planet), I've {done}.",
    "Having {simple} is (part of my story|something I carry with me|something I can say of myself).",
    "(I can say|I can honestly say|I can claim|It's fair to say|I'm in the position to say) that I've {done}.",
    "(One thing about my life so far|A piece of my story): I've {done}.",
  ],
};

export const haveNever: Frame = {
  name: 'have-never',
  match: /^I (?:have (?:never|not)|did not|never) ((?:been|visited|seen|had|lived|broke|broken|met|done|learned|went|got|finished|\w+(?:ed|en)|graduate|finish|go|get|have|see|spoken|know|like|learn|attend|complete)\b.*?)(?: ever| ever in my life| in my life)*$/i,
  stance: 'denied',
  read: ([whole, rest]) => {
    if (/^I never (?:like|go|get|have|see|know|learn|attend)\b/i.test(whole)) return undefined;
    const did = /did not/i.test(whole) ? `didn't ${rest}` : /have/i.test(whole) ? `${/not/i.test(whole) ? "haven't" : 'have never'} ${rest}` : `never ${rest}`;
    const perfect = /have never/i.test(whole) ? rest : undefined;
    return { parts: { did, them: toThem(did), perfect, not: /have not/i.test(whole) ? rest : undefined, plain: /did not/i.test(whole) ? rest : undefined }, mention: { you: `you ${toYou(did)}` } };
  },
  phrases: [
    "(You're talking to|This is|You've found) someone who has (never|not once) {perfect}.",
    "(Never in my life|Not once in my life|Not a single time) have I {perfect}.",
    "{perfect}? (Not me, not once|Not once so far|Never, not me).",
    "I (never managed to|did not get to) {plain}.",
    "(To {plain}|To actually {plain}) is something I (never did|did not manage).",
    "Not (once|a single time) have I {not}.",
    "(You're talking to|This is|You've found) someone who hasn't {not}.",
    "(It's true|Believe it or not|Odd as it sounds|Strange but true|No word of a lie), I {did}.",
    "(In all my life|In my whole life|Up to this day), I {did}.",
  ],
};
