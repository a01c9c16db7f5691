import { agreement, bare, headOf, isPlural, numberOf, withArticle } from '../english/nouns.ts';
import { personOf } from '../english/people.ts';
import { toYou } from '../english/pronouns.ts';
import { possessed } from './possessed.ts';
import type { Frame, Reading } from './frame.ts';

const HAVE = /^I (?:do )?(?:(?:only|always) )?(?:have|own|have got) (.+)$/i;
const NOT_THINGS = /^(?:to|been|never|not|a hard time|no idea|trouble|had|done|seen|visited|lived|worked|\w+ed)\b/i;
const PETS = /^(?:dogs?|cats?|fish|birds?|turtles?|cows?|horses?|pony|ponies|hamsters?|rabbits?|bunny|bunnies|snakes?|lizards?|parrots?|pupp(?:y|ies)|kittens?|pets?|chickens?|goats?|pigs?|shepherds?|labs?|labradors?|retrievers?|huskies|husky|poodles?|beagles?|chihuahuas?|bulldogs?|pitbulls?|terriers?|ferrets?|gecko|geckos|iguana|iguanas|tortoise|spider|tarantula|rats?|mouse|mice|dachshunds?|pugs?|hens?|ducks?|gerbils?)$/i;
const FARM = /^(?:cows?|horses?|pony|ponies|chickens?|goats?|pigs?|hens?|ducks?)$/i;
const BODY = /^(?:hair|eyes?|skin|freckles|beard|mustache|tattoos?|legs?|feet|hands?|teeth|nose|ears?|face|body|piercings?|smile|voice|glasses|lips|height|toes?)$/i;
const ILLS = /^(?:allergy|allergies|cancer|asthma|diabetes|adhd|ptsd|anxiety|depression|insomnia|autism|arm|leg|addiction|disease|condition|disorder|problems?|phobia|ocd|migraines?|arthritis|epilepsy|fear|stutter|lisp|disability|illness)$/i;
const RIDES = /^(?:car|truck|motorcycle|motorbike|bike|van|suv|jeep|boat|yacht|mustangs?|trucks|cars|bmw|honda|toyota|ford|tesla|corvette|minivan|harley|scooter|pickup)$/i;

function having(phrase: string, kind: RegExp): Reading | undefined {
  if (NOT_THINGS.test(phrase) || !kind.test(headOf(phrase))) return undefined;
  const several = isPlural(headOf(phrase)) || /\S and \S/.test(phrase);
  const { thing, mine, yours } = possessed(phrase);
  return {
    parts: { thing: phrase, bare: bare(phrase), ride: several ? undefined : phrase, own: several || /\b(?:motor|bike|bicycle|boat|yacht|jet|harley|scooter)/i.test(phrase) ? undefined : phrase, house: FARM.test(headOf(phrase)) ? undefined : ' ', simple: / (?:who|that|which|and) /.test(phrase) ? undefined : phrase, my: mine, have: several ? 'are' : 'is', ...agreement(phrase) },
    slots: { thing, mine, yours },
    mention: { you: `you have ${toYou(phrase)}`, ...(yours === undefined ? {} : { topic: yours.replace(/^your (?:one|two|three|four|five|six|\d+) /, 'your ') }) },
  };
}

export const hasPets: Frame = {
  name: 'has-pets',
  match: HAVE,
  read: ([, phrase]) => (/\b(?:kids?|child|children|sons?|daughters?|wife|husband|boyfriend|girlfriend)\b/.test(phrase) ? undefined : having(phrase, PETS)),
  phrases: [
    "(I've got|I have) {thing}(| at home){house}.",
    "I've got {thing}{tag}.",
    'There {have} {thing} (at home with me|at my place|at my house|at home){house}.',
    'I share my (home|place|house) with {thing}{house}.',
    'I (live with|come home to) {thing}{house}.',
    'I (look after|take care of|own) {thing}.',
    '{thing} (keep{s} me company|live{s} with me|share{s} my home){house}.',
    "(Waiting at home|At home) I've got {thing}{house}.",
    "(My place|My home|The house) is (shared with|home to|run by) {thing}{house}.",
    "{thing} (wait{s} for me at home|run{s} my house|keep{s} me on my toes|belong{s} to me){house}.",
    "(I keep|I feed|I care for|I'm raising) {thing}.",
    "(There {have}|You'd meet) {thing} (waiting|) at my (door|place){house}.",
  ],
};

/** "short brown hair and blue eyes" as "my hair is short and brown and my eyes are blue"; undefined when not surely so. */
function looks(phrase: string): string | undefined {
  const told = phrase.split(/ (?:and|with) (?=(?:\w+ ){1,2}(?:hair|eyes|skin)\b)/).map((part) => {
    const [, how, what] = /^((?:really |very )?\w+(?: \w+)?) (hair|eyes|skin)$/i.exec(part) ?? [];
    return how === undefined || /\b(?:and|or|no|my|the)\b/.test(how) ? undefined : `my ${what} ${what === 'eyes' ? 'are' : 'is'} ${/^(?:really|very|light|dark|bright|pale|dirty|strawberry) /i.test(how) ? how : how.replace(' ', ' and ')}`;
  });
  return told.every((part) => part !== undefined) ? told.join(' and ') : undefined;
}

export const hasBody: Frame = {
  name: 'has-body',
  match: HAVE,
  read: ([, phrase]) => {
    const reading = having(phrase, BODY);
    return reading === undefined ? undefined : { ...reading, parts: { ...reading.parts, look: looks(phrase) }, slots: {}, mention: { you: `you have ${toYou(phrase)}` } };
  },
  phrases: [
    "I've got {thing}{tag}.",
    "I have {thing}{tag}.",
    '{look}.',
    '{look}{tag}.',
    "If you're wondering what I look like, I've got {thing}.",
  ],
};

const CHILDREN = /^(?:sons?|daughters?|kids?|children|child|twins|triplets|grandchildren|grandkids|babies|baby|toddlers?|stepchildren)$/i;
const SIBLINGS = /^(?:brothers?|sisters?|siblings?|stepsisters?|stepbrothers?)$/i;
const PARTNERS = /^(?:boyfriend|girlfriend|husband|wife|partner|spouse|fianc[eé]e?)$/i;

function havingKin(kind: RegExp): Frame['read'] {
  return ([, phrase = '']) => (/\b(?:no|dogs?|cats?|pets?)\b/.test(phrase) ? undefined : having(phrase, kind));
}

export const hasChildren: Frame = {
  name: 'has-children',
  match: HAVE,
  read: havingKin(CHILDREN),
  phrases: [
    "I've got {thing}{tag}.",
    "I'm a (proud |)parent, I have {thing}.",
    'I have {simple} (of my own|in my life|in my family).',
    'There {have} {simple} in my (family|life).',
    "(I'm raising|I'm bringing up|I look after) {thing}.",
    "{thing} (keep{s} me busy|fill{s} my days|keep{s} me young).",
    "At (home|my place) there {have} {simple}.",
    "(I'm the parent of|I'm a parent to) {thing}.",
  ],
};

export const hasSiblings: Frame = {
  name: 'has-siblings',
  match: HAVE,
  read: havingKin(SIBLINGS),
  phrases: [
    "I've got {thing}{tag}.",
    'There {have} {simple} in my family.',
    'I have {thing}{tag}.',
    "(I share a family with|I have to share my parents with|I wasn't alone, I have) {thing}.",
    "{thing} (grew up with me|belong{s} to my family|complete{s} our family).",
    "I've always had {thing} (around me|to fight with|to talk to|beside me).",
    "I (grew up with|was raised with|share my parents with) {thing}.",
    "(My parents|My mom and dad) had me and {thing}.",
  ],
};

export const hasPartner: Frame = {
  name: 'has-partner',
  match: HAVE,
  read: havingKin(PARTNERS),
  phrases: [
    "I've got {thing}{tag}.",
    "There's {thing} in my life.",
    "I'm (in a relationship|seeing someone), (I have|I've got) {thing}.",
    'I have {thing}{tag}.',
  ],
};

export const hasKin: Frame = {
  name: 'has-kin',
  match: HAVE,
  read: ([, phrase]) => (/\bno\b/.test(phrase) || !phrase.split(/ and /).some((part) => personOf(headOf(part)) !== undefined) ? undefined : having(phrase, /./)),
  phrases: [
    "I've got {thing}{tag}.",
    "I'm (lucky|happy) to have {thing}.",
    'There {have} {simple} in my (family|life).',
    'I have {thing}{tag}.',
  ],
};

export const hasIll: Frame = {
  name: 'has-condition',
  match: HAVE,
  read: ([, phrase]) => {
    const allergen = /^an? (?:\w+ )?allergy to (.+)$/i.exec(phrase)?.[1];
    const limb = /^a broken (\w+)$/i.exec(phrase)?.[1];
    const reading = having(phrase, ILLS);
    return reading === undefined ? undefined : { ...reading, parts: { ...reading.parts, allergen, limb } };
  },
  phrases: [
    "I've got {thing}(|, to be honest|, unfortunately).",
    'I (live with|deal with|struggle with|have to live with|have to deal with) {thing}.',
    "I'm (dealing with|living with|stuck with) {thing}.",
    '{thing} {is} something I (deal with|live with|have to deal with).',
    "I'm allergic to {allergen}{tag}.",
    "I'm the one with an allergy to {allergen}.",
    'I (broke my {limb}|have broken my {limb}).',
    'My {limb} is broken(| at the moment| right now).',
  ],
};

function vehicle(reading: Reading | undefined, phrase: string): Reading | undefined {
  if (reading === undefined) return undefined;
  return { ...reading, parts: { ...reading.parts, car: /\b(?:truck|motor\w+|bike|van|boat|yacht|harley|scooter|mini ?van|bus)$/i.test(phrase) ? undefined : ' ' } };
}

export const hasRide: Frame = {
  name: 'has-vehicle',
  match: /^I (?:have|own|drive|ride) (.+)$/i,
  read: ([, phrase]) => (/^(?:a|an|my|two|three|four|\d)/.test(phrase) && (RIDES.test(headOf(phrase)) || /\b(?:BMW|Honda|Ford|Toyota|Nissan|Jeep|Tesla|Chevy|Mustang|van|truck|Kia|Subaru|Audi|Mazda|Volkswagen|Porsche|Corvette|Harley)s?\b/.test(phrase)) ? vehicle(having(phrase, /./), phrase) : undefined),
  phrases: [
    "I've got {thing}{tag}.",
    'I (drive|get around in|drive around in) {own}.',
    'The car I drive is {own}{car}.',
    'I own {thing}.',
    '{own} {is} what I drive(| these days).',
    '{own} get{s} me around.',
    'I drive {own}{tag}.',
    "I (go everywhere|run my errands) in {own}.",
  ],
};

const PEOPLE = /\b(?:friends?|family|kids?|children|siblings?|brothers?|sisters?|wife|husband|boyfriend|girlfriend|parents?|partner|pets?|dogs?|cats?|job)\b/i;

export const hasNone: Frame = {
  name: 'has-none',
  match: /^I (?:(?:do not|never) have|have (?:no|zero)|do not own|lack) (?:any |a |an |many )?(.+)$/i,
  stance: 'denied',
  read: ([, phrase], statement) => {
    if (/^(?:to|been|had)\b/.test(phrase)) return undefined;
    const many = /not have many/i.test(statement);
    const { thing } = possessed(phrase);
    return { parts: { none: many || phrase.split(' ').length > 3 ? undefined : phrase, long: many ? undefined : phrase, any: many ? undefined : numberOf(phrase) === 'singular' ? withArticle(phrase) : `any ${phrase}`, ownable: numberOf(phrase) === 'singular' && !many && !PEOPLE.test(phrase) ? ' ' : undefined, person: PEOPLE.test(phrase) ? ' ' : undefined, few: many ? phrase : undefined, withOne: many || phrase.split(' ').length > 3 ? undefined : withArticle(phrase) }, slots: { thing }, mention: { you: many ? `you don't have many ${toYou(phrase)}` : `you have no ${toYou(phrase)}` } };
  },
  phrases: [
    "I've got no {long}{tag}.",
    'I (live|get by|manage|do) without {withOne}.',
    "I don't (actually|even|really) have {any}.",
    "I don't own {withOne}{ownable}.",
    "There's no {none} in my life{person}.",
    "I've got (very few|only a few) {few}.",
    "I don't have (a lot of|that many|very many) {few}.",
    "There aren't (many|a lot of) {few} in my life.",
  ],
};

export const hasThing: Frame = {
  name: 'has-thing',
  match: HAVE,
  read: ([, phrase]) => {
    const reading = having(phrase, /^(?!.*(?:time|fun|dream|goal|lot|weakness|passion)$)/);
    if (reading === undefined) return undefined;
    const owned = /\b(?:house|home|apartment|condo|farm|boat|business|store|shop|restaurant|studio|company|ranch|cabin|collection|land)\b/i.test(phrase) && !/^my\b/.test(phrase) ? phrase : undefined;
    return { ...reading, parts: { ...reading.parts, owned, firm: /^(?:an?|my) .*\b(?:business|company|shop|store|restaurant|studio|bakery|blog)$/i.test(phrase) ? phrase : undefined } };
  },
  phrases: [
    "I've got {thing}{tag}.",
    'I have {thing}{tag}.',
    'I (run|own) {firm}.',
    "(Yes|Oh|So), I (do have|have) {thing}.",
    "I have {thing}, (would you believe it|if that counts|you see|not that I brag).",
    "(You should know|My friends know|People know) I have {thing}.",
  ],
};
