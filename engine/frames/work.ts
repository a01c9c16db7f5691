import { isJob } from '../english/jobs.ts';
import { withArticle } from '../english/nouns.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

export const job: Frame = {
  name: 'job',
  match: /^I (?:am|work as|work full-time as|am working as|am employed as|make a living as) (?:an? )?(.+)$/i,
  read: ([whole, phrase]) => {
    if (/ (?:and|but|who|that) /.test(phrase) || (/^I am /i.test(whole) && !/working as|employed as/.test(whole) && !isJob(phrase)) || /^the /i.test(phrase)) return undefined;
    const tail = / (?:in|at|for|on|to|with) /.test(phrase);
    const famed = /^(?:famous|professional|successful|well-known|award)/.test(phrase);
    return { parts: { plain: / to (?:help|pay|support|earn|make) /.test(phrase) ? undefined : withArticle(phrase), trade: tail || famed ? undefined : withArticle(phrase), aJob: withArticle(phrase) }, slots: {}, mention: { you: `you're ${toYou(withArticle(phrase))}` } };
  },
  phrases: [
    "I'm {plain}, (that's my job|that's what I do|that pays the rent|that's my day job).",
    'I (work|make my living|earn my living|make a living|earn my money) as {aJob}.',
    "I'm {trade} (by profession|by trade|for a living).",
    "I'm {plain}{tag}.",
    "I'm working as {aJob} (these days|at the moment|right now).",
    "(Workwise|In working life|On weekdays|During the week|By day), I'm {aJob}.",
    "I (ended up as|became) {plain}.",
    "I (get paid to be|have been hired as|found work as|earn my keep as|put food on the table as) {aJob}.",
    "(Somebody has to be|Somebody's got to be) {aJob}, and it's me.",
    "(I spend my week|My weekdays go by|I spend my working hours) as {aJob}.",
    "(I'm hired|I'm paid|I've been working) as {aJob}.",
    "(They|Somebody) (hired|pays|needs) me as {aJob}.",
  ],
};

export const retiredJob: Frame = {
  name: 'retired-job',
  match: /^I am (?:an? )?(retired|former|ex-) ?(.+)$/i,
  read: ([, state, phrase]) => {
    if (!isJob(phrase)) return undefined;
    const job = withArticle(phrase);
    const retired = /retired/i.test(state) ? job : undefined;
    return { parts: { retired, former: retired === undefined ? job : undefined }, mention: { you: retired === undefined ? `you used to be ${job}` : `you're a retired ${phrase}` } };
  },
  phrases: [
    'I (worked|made my living|earned my living) as {retired} (until I retired|before I retired|but I\'m retired now).',
    "I'm retired now, but I (was|used to be|worked as|used to work as) {retired}.",
    "I (was|used to be) {retired}, (but|and) (now I'm retired|I've retired|I'm retired now|these days I'm retired).",
    'I retired from my job as {retired}.',
    'I used to (be|work as) {former}.',
    '(At one time|In the past|Before), I (was|worked as) {former}.',
  ],
};

export const usedToWork: Frame = {
  name: 'former-job',
  match: /^I (?:was|used to be|used to work as) an? (.+)$/i,
  read: ([, phrase]) => (isJob(phrase) ? { parts: { aJob: withArticle(phrase) }, mention: { you: `you used to be ${withArticle(phrase)}` } } : undefined),
  phrases: [
    '(In the past|At one time|Back in the day|Before), I (worked|made my living|earned my living) as {aJob}.',
    'I used to (work|make my living) as {aJob}.',
    'I (worked|once worked) as {aJob}(| before| once| back then).',
    'There was a time when I (worked as|was) {aJob}.',
    'I was {aJob} (once|before|back in the day|at one point).',
    'Being {aJob} used to be my job.',
  ],
};

export const workplace: Frame = {
  name: 'workplace',
  match: /^I (?:(?:am )?work(?:ing)?|have a job|am employed|got a job|just got a job working) (?:(?:full-time|part-time) )?((?:at|in|for|by) .+)$/i,
  read: ([whole, phrase]) => {
    if (/^for a living/.test(phrase) || (/just got|^I got/.test(whole))) return undefined;
    const where = phrase.replace(/^by /, 'for ');
    const hours = /(full-time|part-time)/.exec(whole)?.[1];
    const inside = /^for /.test(where) ? undefined : where;
    return { parts: { where: inside, at: where.replace(/^for /, 'with '), hours: hours ?? ' ', any: hours === undefined ? inside : undefined, all: hours === undefined ? where : undefined, boss: /^for /.test(where) && hours === undefined ? where.slice(4) : undefined }, mention: { you: `you work ${toYou(where)}` } };
  },
  phrases: [
    "(I've got|I have) a {hours} job {at}.",
    'My (job is|work is) {at}.',
    'I (earn|make) my (living|money) {any}.',
    "I'm working {all} (these days|at the moment|right now).",
    'I have a {hours} position {at}.',
    "I'm employed {hours} {where}.",
    "I'm employed by {boss}.",
    'I work for {boss}{tag}.',
    'I spend my working days {any}.',
    "(My days|My workdays|My weekdays) are spent {any}.",
    "I (go to work|put in my hours|earn my keep|do my job) {any}.",
    "(Monday to Friday|On weekdays|During the week), I'm {any}.",
    "My (paycheck|salary|money) comes from {boss}.",
    "(You'd find me|I spend my weekdays|I clock in) {any}.",
    "(The job is|I've found work) {any}.",
  ],
};

export const studies: Frame = {
  name: 'studies',
  match: /^I am (?:an? )?((?:.+ )?(?:student|major|minor|freshman|sophomore|senior|junior|undergrad))( (?:at|in|of) .+)?$/i,
  read: ([, phrase, where = '']) => {
    const subject = /^(.+) (?:major|student)$/i.exec(phrase)?.[1];
    const isSubject = subject !== undefined && !/\b(?:college|graduate|grad|university|school|high|full-time|part-time|year|exchange|honors?|straight|good|bad|average|undergraduate|student|phd|doctoral|law|medical|nursing)\b/i.test(subject);
    const college = /^(?:graduate|grad|college|high school|law|medical|nursing|law school) student$/i.exec(phrase)?.[0].replace(/ student$/i, '').replace(/^(graduate|grad|law|medical|nursing)$/i, '$1 school');
    return { parts: { a: withArticle(phrase) + where, subject: isSubject ? subject : undefined, where: where === '' ? ' ' : where, school: where === '' ? college : undefined }, mention: { you: `you're ${withArticle(phrase)}${toYou(where)}` } };
  },
  phrases: [
    "I'm {a} (right now|at the moment|these days|at present){tag}.",
    "(Right now|At the moment|These days|At present), I'm {a}.",
    "I'm (studying|majoring in) {subject} {where}.",
    "I'm in {school}(| right now| at the moment| these days).",
    "I go to {school}.",
    'I spend my days as {a}.',
    'Being {a} keeps me busy(| these days| right now).',
  ],
};

export const sideJob: Frame = {
  name: 'side-job',
  match: /^I (?:am|work as) (an? .+) as my (second|side|day|main|other) job$/i,
  read: ([, noun, which]) => ({ parts: { noun, which, side: /second|side/.test(which) ? noun : undefined }, mention: { you: `you're ${noun}` } }),
  phrases: [
    'My {which} job is (being|working as) {noun}.',
    'I have a {which} job as {noun}.',
    "I've got a {which} job, I'm {noun}.",
    'I (also |)work as {side} on the side.',
    "On the side, I (work as|have a second job as) {side}.",
  ],
};
