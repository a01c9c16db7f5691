import { isJob } from '../english/jobs.ts';
import { withArticle } from '../english/nouns.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

const ANY_JOB: readonly string[] = [
  "I (earn my living|make my living|earn my keep|pay my bills|make my money|put food on the table) (working as|as) {aJob}.",
  "(By trade|By profession|Professionally|Workwise|When it comes to work), I'm {aJob}.",
  "(My line of work?|My job?|What do I do all day?|What fills my working days?|What pays my bills?) (I'm {aJob}|I'm {aJob}, of course|I work as {aJob}).",
  "(Being {aJob}|Working as {aJob}) (is how I earn my money|pays my bills|keeps me busy|is my job|is what I do for work|fills my working days).",
  "I've got (a job|work) as {aJob}.",
  "(People|They) (pay me|give me money) to be {aJob}.",
  "(My job title|My business card|My payslip) (would say|says) {job}.",
  "I (spend my working days|go to work|clock in|get paid) as {aJob}.",
  "(If you need|Should you ever need|If you're looking for) {aJob}, (you know where to find me|I'm your person|give me a shout|here I am|you're talking to one).",
];

export const job: Frame = {
  name: 'job',
  match: /^I (?:am|work as|work full-time as|am working as|am employed as|make a living as) (?:an? )?(.+)$/i,
  read: ([whole, phrase]) => {
    if (/ (?:and|but|who|that) /.test(phrase) || (/^I am /i.test(whole) && !/working as|employed as/.test(whole) && !isJob(phrase)) || /^the /i.test(phrase)) return undefined;
    const tail = / (?:in|at|for|on|to) (?:my|the|a|our|help|pay|support) /.test(phrase);
    return { parts: { job: tail ? undefined : phrase, aJob: withArticle(phrase) }, slots: {}, mention: { you: `you're ${toYou(withArticle(phrase))}` } };
  },
  phrases: ANY_JOB,
};

export const retiredJob: Frame = {
  name: 'retired-job',
  match: /^I am (?:an? )?(?:retired|former|ex-) ?(.+)$/i,
  read: ([, phrase]) => (isJob(phrase) ? { parts: { aJob: withArticle(phrase), job: phrase }, mention: { you: `you're a retired ${phrase}` } } : undefined),
  phrases: [
    "I (worked|earned my living|made my living) as {aJob} (until I retired|before I retired|before my retirement|and now I'm retired).",
    "(These days I'm retired|I've retired now|Now I'm enjoying retirement), but I (was|used to be|worked as) {aJob}.",
    "(My working life|My career) as {aJob} is behind me(| now), I'm retired.",
    "(I used to be {aJob}|Once I was {aJob}), (now I'm retired|but I've retired|these days I'm retired).",
  ],
};

export const usedToWork: Frame = {
  name: 'former-job',
  match: /^I (?:was|used to be|used to work as) an? (.+)$/i,
  read: ([, phrase]) => (isJob(phrase) ? { parts: { aJob: withArticle(phrase), job: phrase }, mention: { you: `you used to be ${withArticle(phrase)}` } } : undefined),
  phrases: [
    "(In the past|Once|At one time|In an earlier chapter of my life), I (worked|earned my living|made my living) as {aJob}.",
    "(Being {aJob}|Working as {aJob}) (was my job once|used to be my job|was how I earned my living back then|is something I did in the past|is behind me now).",
    "I've (had a go at being|done my time as|been) {aJob} in the past.",
    "There was a time when I (worked|earned my living) as {aJob}.",
  ],
};

export const workplace: Frame = {
  name: 'workplace',
  match: /^I (?:(?:am )?work(?:ing)?|have a job|am employed|got a job|just got a job working) (?:(?:full-time|part-time) )?((?:at|in|for|by) .+)$/i,
  read: ([whole, phrase]) => {
    if (/^for a living/.test(phrase) || (/just got|^I got/.test(whole))) return undefined;
    const where = phrase.replace(/^by /, 'for ');
    const hours = /(full-time|part-time)/.exec(whole)?.[1];
    return { parts: { where, at: where.replace(/^for /, 'with '), hours: hours ?? ' ', boss: /^for /.test(where) && hours === undefined ? where.slice(4) : undefined }, mention: { you: `you work ${toYou(where)}` } };
  },
  phrases: [
    "I've got (a|myself a) {hours} job {at}.",
    "(My job is|My work is|My working days are spent|I earn my living|I make my living|I earn my money|I spend my working hours|I clock in) {at}.",
    "(What pays my bills|What keeps me busy|What pays the rent) is (a|my) {hours} job {at}.",
    "(As for work,|Workwise,|When it comes to work,|On working days,) (you'll find me|I'm busy|I'm) {at}.",
    "Having a {hours} job {at} (pays my bills|keeps me busy|is how I earn my money).",
    "(My boss is|My employer is|The name on my paycheck is|I'm on the payroll of|I'm employed by|I draw my paycheck from) {boss}.",
  ],
};

export const studies: Frame = {
  name: 'studies',
  match: /^I am (?:an? )?((?:.+ )?(?:student|major|minor|freshman|sophomore|senior|junior|undergrad))( (?:at|in|of) .+)?$/i,
  read: ([, phrase, where = '']) => ({ parts: { a: withArticle(phrase) + where }, mention: { you: `you're ${withArticle(phrase)}${toYou(where)}` } }),
  phrases: [
    "(These days|At the moment|Right now|For now), (life for me means being|my days are all about being|what keeps me busy is being) {a}.",
    "(Being {a}|Life as {a}) (keeps me busy|takes up my days|is what I'm up to these days|is my world at the moment|is keeping me on my toes).",
    "(My occupation?|What do I do all day?|What am I up to in life?) I'm {a}.",
    "(You're talking to|Say hello to) {a}.",
    "I (spend my days as|go through my days as|would list my occupation as) {a}.",
  ],
};

export const sideJob: Frame = {
  name: 'side-job',
  match: /^I (?:am|work as) (an? .+) as my (second|side|day|main|other) job$/i,
  read: ([, noun, which]) => ({ parts: { noun, which }, mention: { you: `you're ${noun}` } }),
  phrases: [
    'My {which} job is (being|working as) {noun}.',
    "(For|As) a {which} job, I (work as|am) {noun}.",
    "(My {which} job?|What's my {which} job?) (Being|I'm) {noun}.",
    'I have a {which} job as {noun}.',
  ],
};
