import { agreement, bare, headOf, isPlural, numberOf, withArticle } from '../english/nouns.ts';
import { personOf } from '../english/people.ts';
import { toYou } from '../english/pronouns.ts';
import { possessed } from './possessed.ts';
import type { Frame, Reading } from './frame.ts';

const HAVE = /^I (?:do )?(?:(?:only|always) )?(?:have|own|have got) (.+)$/i;
const NOT_THINGS = /^(?:to|been|never|not|a hard time|no idea|trouble|had|done|seen|visited|lived|worked|\w+ed)\b/i;
const PETS = /^(?:dogs?|cats?|fish|birds?|turtles?|cows?|horses?|pony|ponies|hamsters?|rabbits?|bunny|bunnies|snakes?|lizards?|parrots?|pupp(?:y|ies)|kittens?|pets?|chickens?|goats?|pigs?|shepherds?|labs?|labradors?|retrievers?|huskies|husky|poodles?|beagles?|chihuahuas?|bulldogs?|pitbulls?|terriers?|ferrets?|gecko|geckos|iguana|iguanas|tortoise|spider|tarantula|rats?|mouse|mice|dachshunds?|pugs?|hens?|ducks?|gerbils?)$/i;
const BODY = /^(?:hair|eyes?|skin|freckles|beard|mustache|tattoos?|legs?|feet|hands?|teeth|nose|ears?|face|body|piercings?|smile|voice|glasses|lips|height|toes?)$/i;
const ILLS = /^(?:allergy|allergies|cancer|asthma|diabetes|adhd|ptsd|anxiety|depression|insomnia|autism|arm|leg|addiction|disease|condition|disorder|problems?|phobia|ocd|migraines?|arthritis|epilepsy|fear|stutter|lisp|disability|illness)$/i;
const RIDES = /^(?:car|truck|motorcycle|motorbike|bike|van|suv|jeep|boat|yacht|mustangs?|trucks|cars|bmw|honda|toyota|ford|tesla|corvette|minivan|harley|scooter|pickup)$/i;

function having(phrase: string, kind: RegExp): Reading | undefined {
  if (NOT_THINGS.test(phrase) || !kind.test(headOf(phrase))) return undefined;
  const several = isPlural(headOf(phrase)) || /\S and \S/.test(phrase);
  const { thing, mine, yours } = possessed(phrase);
  return {
    parts: { thing: phrase, bare: bare(phrase), ride: several ? undefined : phrase, simple: / (?:who|that|which|and) /.test(phrase) ? undefined : phrase, my: mine, have: several ? 'are' : 'is', ...agreement(phrase) },
    slots: { thing, mine, yours },
    mention: { you: `you have ${toYou(phrase)}`, ...(yours === undefined ? {} : { topic: yours.replace(/^your (?:one|two|three|four|five|six|\d+) /, 'your ') }) },
  };
}

export const hasPets: Frame = {
  name: 'has-pets',
  match: HAVE,
  read: ([, phrase]) => (/\b(?:kids?|child|children|sons?|daughters?|wife|husband|boyfriend|girlfriend)\b/.test(phrase) ? undefined : having(phrase, PETS)),
  phrases: [
    "(There {have}|You'll find) {thing} (at my place|at my house|at home with me|sharing my home|in my care).",
    "I (share|get to share) (my home|my place|my life|my days|the house) with {thing}.",
    "I'm the (proud |happy |lucky |)(owner|keeper|parent) of {thing}.",
    "I (look after|take care of|come home to|live with|keep) {thing}.",
    "{thing} (keep{s}|keep{s}) me company (at home|around the house|at my place).",
    "{thing} (live{s} with me|share{s} my home|rule{s} my house|run{s} my household|call{s} my place home|{is} part of my household).",
    "(My household includes|Under my roof there {is}) {thing}.",
    "I (count|think of) {thing} as family.",
    "(Home for me comes with|My home comes with|Life at my place means living with) {thing}.",
    "I'm (owned|bossed around|watched|outvoted) by {thing}(| at home), (as any owner will understand|or so it feels|so to speak).",
    "(Visit me|Come to my place|Knock on my door|Drop by my place) and you'll (meet|be greeted by|get to know) {thing}.",
    "(When I get home|When I open my front door|Back at my place), {thing} {is} (waiting|there to meet me|part of the welcome).",
    "(Pets?|Any animals?|Animals at home?) (Yes,|Oh yes,|Sure,|Of course,) {thing}.",
    "(My life|My home|My place) wouldn't be (the same|complete) without {my}.",
    "(Guess who runs my house?|Who rules my place?|Who do I come home to?|Who keeps me company at home?) {thing}, (that's who|of course|no less).",
  ],
};

export const hasBody: Frame = {
  name: 'has-body',
  match: HAVE,
  read: ([, phrase]) => {
    const reading = having(phrase, BODY);
    return reading === undefined ? undefined : { ...reading, slots: {}, mention: { you: `you have ${toYou(phrase)}` } };
  },
  phrases: [
    "(Look for|Just look for|Watch out for) (the person|someone|the one) with {thing} and (you've found me|that's me|you've got me).",
    "You'd (know|recognize|spot) me by my {bare}.",
    "(When I look|Whenever I look) in the mirror I see {thing}.",
    "(Picture|Imagine) {thing} and you (have|get) (a fair idea of me|me|a rough idea of how I look).",
    "(I'm the one|I'm someone|I'm a person) with {thing}.",
    "(Nature gave me|I've been given|I go through life with|I walk around with|I come with|I was blessed with) {thing}.",
    "{thing}, (that's|that would be) (me|what I look like|the look I have|how you'd recognize me).",
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
    "I'm (a|the) (proud |happy |) parent (to|of) {thing}.",
    "(There {have}|You'd find) {simple} in my (family|life|family album).",
    "(My family includes|Life has given me|I'm blessed with|I've been blessed with|My life revolves around) {thing}.",
    "(I count myself lucky to have|I'm lucky enough to have|I get to call myself the parent of) {thing}.",
    "(My offspring?|My descendants?|The next generation in my family?) {thing}(|, all told).",
    "{thing} (call{s} me family|{is} my pride and joy|{is} my claim to fame).",
  ],
};

export const hasSiblings: Frame = {
  name: 'has-siblings',
  match: HAVE,
  read: havingKin(SIBLINGS),
  phrases: [
    "I (share my parents with|share a family tree with|can call myself a sibling to|come with|am a sibling of) {thing}.",
    "(There {have}|You'd find) {simple} in my (family|family album|family tree).",
    "(My family includes|Life has given me|I'm blessed with|My parents also gave the world|My family wouldn't be complete without) {thing}.",
    "(My siblings?|Brothers or sisters?|Siblings?) {thing}(|, that's it|, all told|, to be exact).",
    "{thing} (share{s} my family tree|belong{s} to my family).",
  ],
};

export const hasPartner: Frame = {
  name: 'has-partner',
  match: HAVE,
  read: havingKin(PARTNERS),
  phrases: [
    "There's {thing} in (my life|the picture|my heart).",
    "(I'm taken|I'm off the market|I'm not single|My heart is taken|Sorry, I'm taken): (there's|I've got) {thing}.",
    "(Love life?|My love life?|Single?|Am I single?) (There's|I've got) {thing}.",
    "(I share my life with|I'm lucky in love, with|My heart belongs to) {thing}.",
  ],
};

export const hasKin: Frame = {
  name: 'has-kin',
  match: HAVE,
  read: ([, phrase]) => (/\bno\b/.test(phrase) || !phrase.split(/ and /).some((part) => personOf(headOf(part)) !== undefined) ? undefined : having(phrase, /./)),
  phrases: [
    "(There {have}|You'd find) {simple} in my (family|life|family album).",
    "(My family includes|My world wouldn't be complete without|Life has given me|I'm blessed with|I've been blessed with|I count myself lucky to have|My life includes) {thing}.",
    "(In my life|In my world) there {have} {thing}.",
  ],
};

export const hasIll: Frame = {
  name: 'has-condition',
  match: HAVE,
  read: ([, phrase]) => having(phrase, ILLS),
  phrases: [
    "I (live with|deal with|cope with|put up with|struggle with|have to live with) {thing}.",
    "{thing} (make{s} my life harder|{is} something I deal with|{is} part of my life|{is} what I have to deal with|{is} my cross to bear).",
    "(What slows me down|My trouble|What bothers me|My burden) is {thing}.",
    "I'm (dealing with|coping with|managing|stuck with) {thing}.",
  ],
};

export const hasRide: Frame = {
  name: 'has-vehicle',
  match: /^I (?:have|own|drive|ride) (.+)$/i,
  read: ([, phrase]) => (/^(?:a|an|my|two|three|four|\d)/.test(phrase) && (RIDES.test(headOf(phrase)) || /\b(?:BMW|Honda|Ford|Toyota|Nissan|Jeep|Tesla|Chevy|Mustang|van|truck|Kia|Subaru|Audi|Mazda|Volkswagen|Porsche|Corvette|Harley)s?\b/.test(phrase)) ? having(phrase, /./) : undefined),
  phrases: [
    "(There {have}|You'd see) {simple} (in my driveway|parked outside my place|parked at my place|with my name on the papers).",
    "(The keys in my pocket|The keys on my ring|My car keys) (belong to|are for|go with) {thing}.",
    "(My ride is|I get around in|My way of getting around is|What gets me around is) {ride}.",
    "(My garage is home to|I'm the driver of|I'm to be found at the wheel of) {thing}.",
    "{thing} (get{s}|take{s}) me (around|where I need to go|from A to B).",
    "(Look out for|If you see) {thing}, (it could be me at the wheel|that may be me behind the wheel).",
  ],
};

export const hasNone: Frame = {
  name: 'has-none',
  match: /^I (?:(?:do not|never) have|have (?:no|zero)|do not own|lack) (?:any |a |an |many )?(.+)$/i,
  stance: 'denied',
  read: ([, phrase], statement) => {
    if (/^(?:to|been|had)\b/.test(phrase)) return undefined;
    const many = /not have many/i.test(statement);
    const { thing } = possessed(phrase);
    return { parts: { none: many || phrase.split(' ').length > 3 ? undefined : phrase, long: many ? undefined : phrase, several: !many && numberOf(phrase) !== 'singular' ? phrase : undefined, few: many ? phrase : undefined, withOne: many || phrase.split(' ').length > 3 ? undefined : withArticle(phrase) }, slots: { thing }, mention: { you: many ? `you don't have many ${toYou(phrase)}` : `you have no ${toYou(phrase)}` } };
  },
  phrases: [
    "There's no {none} (in my life|to my name|around here|at my place).",
    "(You won't find|Don't look for) {withOne} (with me|at my place|in my life).",
    "{none}? (None here|Not me|I've got none|I go without).",
    "I've got no {long}.",
    "I (live|get by|make do|manage|do) without {withOne}.",
    "(You could count|I could count) my {few} on (one hand|the fingers of one hand).",
    "(My list|The list) of {few} is (short|a short one|not long).",
    "(I've got|There are) (very few|not a lot of|only a handful of) {few}(| in my life| around me).",
    "When it comes to {several}, I (have none|come up empty).",
  ],
};

export const hasThing: Frame = {
  name: 'has-thing',
  match: HAVE,
  read: ([, phrase]) => having(phrase, /^(?!.*(?:time|fun|dream|goal|lot|weakness|passion)$)/),
  phrases: [
    "(There {have}|You'd find) {simple} (in my life|to my name|with my name on it).",
    "(I've got|I'm the owner of|I can call my own|Life has given me|I'm lucky enough to have|I happen to have) {thing}.",
    "I've got {thing}, (believe it or not|no joke|as it happens|would you believe it|I'll have you know).",
    "{thing}(, that's something I have|? Yes, I've got {it}|? I have {it}).",
    "(One thing|Something) I (do have|can call my own|can show for myself) is {thing}.",
    "(My life includes|My world includes|Part of my life is) {thing}.",
  ],
};
