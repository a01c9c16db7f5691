import { numberOf, withArticle } from '../english/nouns.ts';
import { isGerund } from '../english/phrases.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

export const role: Frame = {
  name: 'role',
  match: /^I am ((?:an?|the|one of|part of|only an?) .+|(?:[a-z]+ )?(?:vegan|vegetarian|omnivore|pescatarian|christian|catholic|buddhist|muslim|atheist)) ?$/i,
  read: ([, phrase]) => {
    const noun = withArticle(phrase);
    if (/ as my (?:second|side|day|main|other) job$/.test(phrase)) return undefined;
    const kind = /^an? (?!.*(?:\b(?:who|that|my|the|and|or|of|in|at|at|on|to|for|from|with)\b|(?:ly|long)$))(.+)$/.exec(noun)?.[1];
    return { parts: { noun, kind, little: /^an? (?:bit|little|lot)\b/.test(noun) ? undefined : noun }, mention: { you: `you're ${toYou(phrase)}` } };
  },
  phrases: [
    "(I'd call myself|I'd describe myself as|I think of myself as|I see myself as|I consider myself|I count myself as) {noun}.",
    "(You're talking to|You've found|You've run into|Say hello to) {noun}(| here| on this end).",
    "(Being {noun}|Life as {noun}) (is part of who I am|suits me|is a big part of me|is how I go through life|says a lot about me).",
    "(What am I?|Who am I?|Me in a few words?|What should you know about me?|The short version of me?) {noun}(| through and through|, no doubt about it|, first and foremost|, I'd say).",
    "{noun}, that's (me|what I am|how you can think of me|yours truly|me in a nutshell).",
    "(If anyone is|If anybody is) {noun}, it's me.",
    "(People know me as|I'm known as|My friends know me as|You can think of me as|You can put me down as) {noun}.",
    "(Yes, there's|There's) {noun} (on this end of|at this end of) the conversation.",
    "I (don't mind|have no trouble) (being called|calling myself) {noun}.",
    "(Yes|It's true|Sure|No secret), I (would call myself|count myself|see myself as|consider myself) {noun}.",
    "(Put me down as|Think of me as|Just call me) {noun}.",
    "(If I had to introduce myself|If I had to sum myself up|In a few words), (I'd say|I'd go with|it would be): {noun}.",
    "'{kind}' (describes me well|is the word for me|sums me up|fits me nicely|is a fair label for me|would be on my name tag).",
  ],
};

const RELATION = '(?:happily )?(?:married|single|divorced|engaged|widowed|separated|unmarried)';

export const relation: Frame = {
  name: 'relation',
  match: new RegExp(`^I (?:am|got|have been|was) (${RELATION})( .+)?$`, 'i'),
  read: ([whole, state, rest = '']) => (/was/i.test(whole) ? undefined : {
    parts: { state: state.toLowerCase(), rest: rest === '' ? ' ' : rest, married: state.toLowerCase() === 'married' && rest === '' ? ' ' : undefined, kids: / with ((?:[a-z0-9]+ )?(?:kids?|children|sons?|daughters?|twins))$/.exec(rest)?.[1], spouse: / to (an? .+)$/.exec(rest)?.[1], dogs: state.toLowerCase() === 'single' ? /^ (?:and )?with (.+)$/.exec(rest)?.[1] : undefined, single: state.toLowerCase() === 'single' && rest === '' ? ' ' : undefined },
    mention: { you: `you're ${state.toLowerCase()}` },
  }),
  phrases: [
    "(My relationship status?|Where do I stand in love?|In matters of the heart?) {state}{rest}.",
    "(Relationship-wise|As far as my love life goes|In matters of the heart|When it comes to love), I'm {state}{rest}.",
    "I've (tied the knot|said my vows|said my 'I do'|been wed){married}.",
    "(There's a ring on my finger|I wear a wedding ring|My single days are over, I'm married){married}.",
    "(There's no partner in my life|Nobody has a claim on my heart|I'm not attached to anyone|I'm on my own, romantically speaking|I'm unattached){single}.",
    "(I'm a {state} parent of|My life means being {state} and having) {kids}.",
    "(I'm the spouse of|My better half is|I share my life with, and a ring with,|I tied the knot with) {spouse}.",
    "(I'm unattached|I'm on my own|There's no partner in my life), (it's just me and|except for|unless you count) {dogs}.",
    "(On forms|On paper|Officially), I'm {state}{rest}.",
  ],
};

export const doing: Frame = {
  name: 'doing',
  match: /^I am (?:(?:always|constantly|usually|often|busy) )?(?:(?:working|planning|looking|trying|studying|hoping|going|learning|saving|training|writing|building|living|expecting|getting|moving|taking|dating|\w+ing) ?.*)$/i,
  read: ([whole]) => {
    const [, always = '', verb = '', rest = ''] = /^I am (?:(always|constantly|usually|often|busy) )?(\w+ing)\b(.*)$/i.exec(whole) ?? [];
    if (!isGerund(verb) || /^(?:loving|caring|boring|outgoing|hardworking|charming|demanding|interesting|annoying|amazing|going)$/i.test(verb)) return undefined;
    const doing = `${verb}${rest}`;
    const future = /^(?:planning|expecting|getting|moving|hoping|thinking)$/i.test(verb) || /tomorrow|next|in (?:two|three|a few) /.test(rest);
    return {
      parts: always !== '' && always !== 'busy' ? { always, habit: doing } : future ? { coming: doing } : { now: doing },
      slots: {},
      mention: { you: `you're ${always === '' ? '' : `${always} `}${toYou(doing)}` },
    };
  },
  phrases: [
    "(What keeps me busy|What I'm up to|What fills my days|The big thing in my life) (these days|at the moment|right now) is {now}.",
    "(These days|At the moment|Right now|Lately), (you'll find me|I'm busy|I'm all about|it's all about|my life is all about) {now}.",
    "{now}, that's (what I'm up to|what keeps me busy|where I am in life|the plan|my life) (these days|at the moment|right now).",
    "(Ask me|If you ask me) what I'm up to and I'll say (I'm |){now}.",
    "I'm (in the middle of|in the thick of|busy with) {now}.",
    "(The big news in my life?|What's new with me?|What's ahead for me?|My latest news?|What's on the horizon?) {coming}(|, no less|, of all things).",
    "(You're talking to|This is) someone who's {coming}.",
    "{coming}, (that's what's ahead of me|that's the big thing coming up for me|that's my news|that's where life is taking me).",
    "(My head is full of|My mind is on|The thing on my mind these days is|What's coming up for me is|My big news is) {coming}.",
    "(It won't be long now|Soon things will be different|Wish me luck): {coming}, (that's me|that's where I am in life|that's how things stand).",
    "You'll {always} (find|see|catch|spot) me {habit}.",
    "(It's true, I'm|Yes, I'm|You could say I'm|Ask anyone, I'm) {always} {habit}.",
  ],
};

export const beingAt: Frame = {
  name: 'being-at',
  match: /^I am ((?:in|on|at|with|into|under|out of|here|part of|near|off|over) .+)$/i,
  read: ([, where]) => ({ parts: { where, in: /^in |^at |^on /.test(where) ? where : undefined }, mention: { you: `you're ${toYou(where)}` } }),
  phrases: [
    "(These days|At the moment|At present|Right now), (you'll find me|I find myself|life finds me) {where}.",
    "(Where am I in life?|Where am I these days?|My situation?) {in}.",
    "(You're talking to|I'm|This is) someone who's {where}.",
    "(As it happens|If you're wondering|In case you wondered|So you know|It so happens), I'm {where}.",
    "Being {where} (is part of my life|is where things stand with me|is my life at the moment|is my situation|shapes my days).",
    "{where}, that's where I am(| these days| at the moment).",
  ],
};

export const trait: Frame = {
  name: 'trait',
  match: /^I am (?!not\b|never\b)((?:(?:always|usually|often|generally|sometimes) )?(?:(?:very|really|so|quite|pretty|too|extremely|rather|a bit|a little|super|partly|fairly|somewhat|incredibly|kind of) )?)(.+)$/i,
  read: ([, degree, adjective]) => {
    if (/^(?:like|that|to)\b/.test(adjective) || numberOf(adjective) === 'plural' && !/ and /.test(adjective) && !/ /.test(adjective)) return undefined;
    const short = adjective.split(' ').length < 3 && !/ (?:as|when|because|to) /.test(adjective);
    const how = `${degree}${adjective}`;
    const mine = /\b(?:I|my|me)\b/.test(how);
    return { parts: { mine: how, how: mine ? undefined : how, adjective: short ? how : undefined, just: short && degree === '' && !adjective.includes('-') ? adjective : undefined }, mention: { you: `you're ${toYou(how)}` } };
  },
  phrases: [
    "(I'd call myself|I'd describe myself as|I'd have to call myself|I think of myself as) {mine}.",
    "(I'm the kind of person|I'm the sort of person|I'm someone|You're talking to someone|You're dealing with someone) who's {how}.",
    "(My friends|People who know me|People around me) (would tell you|will tell you|can confirm) I'm {mine}.",
    "{adjective}, that's (me|how I am|what I am|me in a nutshell|how you could describe me).",
    "'{just}' (describes me well|sums me up|is the word for me|fits me).",
    "Being {how} (is just part of me|is how I am|is my lot|is nothing new to me|is my reality).",
    "(How would I describe myself?|How am I?|In a word?|To put it plainly?) {adjective}.",
    "(There's no denying|I can't deny|No point hiding|It has to be said|I'll be the first to say) that I'm {mine}.",
  ],
};

export const notBeing: Frame = {
  name: 'not-being',
  match: /^I am (?:not|never) (.+?)(?: at all)?$/i,
  stance: 'denied',
  read: ([, how]) => ({ parts: { how, noun: /^an? /.test(how) ? how : undefined, adjective: /^an? |ing\b/.test(how) ? undefined : how.replace(/^very |^really /, '') }, mention: { you: `you're not ${toYou(how)}` } }),
  phrases: [
    "(You couldn't call me|Nobody would call me|I'd never call myself|I wouldn't call myself|You'd be wrong to call me|I can't claim to be|I could never pass for) {noun}.",
    "(You couldn't call me|Nobody would call me|I'd never call myself|I wouldn't call myself|I can't claim to be) {adjective}.",
    "(If you're looking for|If you want) {noun}, (look elsewhere|keep looking|I'm the wrong person|don't look at me).",
    "{how}? (Not me|I'm afraid not|Certainly not me|That's not me|Far from it).",
    "(One thing I'm not is|What I'm certainly not is) {how}.",
  ],
};
