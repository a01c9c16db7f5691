import { stem } from './stem.ts';

/** What a person says they like, have, do or can do, or that they do not. */
export interface Polar {
  readonly verb: 'like' | 'have' | 'do' | 'can' | 'be' | 'was' | 'mine';
  readonly holds: boolean;
  /** Stems of what it is about, in order; the last one is what the phrase turns on. */
  readonly about: readonly string[];
}

const ADVERBS = /^(?:really|also|just|always|still|definitely|absolutely|currently|usually|often|sometimes|actually|truly|even|do|especially|particularly|totally|mostly|now|both|too|very|so|honestly|personally|simply|all) /;
const NEGATIONS = /^(?:(?:do|did|does) not (?:even |ever |really |actually |currently )?|never (?:ever )?|no longer |hardly (?:ever )?|rarely |have never |have not |had never )/;
const LIKES = /^(?:love|like|enjoy|adore|prefer|am (?:a )?(?:big |huge |avid |real |great )*fan of|am (?:really |very |so |all )*(?:into|fond of|crazy about|obsessed with|passionate about|addicted to))\b/;
const DISLIKES = /^(?:hate|dislike|despise|detest|loathe|can not stand|do not care for|do not care about|am not (?:really |too |very |much |big )*(?:into|fond of|crazy about)|am not (?:really )?(?:a |an )?(?:big |huge |much of a )*fan of|am sick of|am tired of)\b/;
const HAS = /^(?:have|own|possess)\b/;
const NOT_NOW = /^(?:would|could|should|might|may|will|used to|want|wish|hope|plan|need|try|have to|had|was|were|think|believe|guess|know|feel|wonder|have been|am going to|did|am not sure|am sorry|am glad|am afraid|bet|mean|hear|see|say|said|get)\b/;
const TAILS = /\b(?:about|with|for|from|when|whenever|because|who|that|if|than|as|after|before|while|during|since|which|where|though|although|unless|until|but|not|no|never|nor|avoid|without|minus|instead|at all|any ?more|anymore|either|so much|very much|that much|too much|much|myself|every|on weekends|all the time|except|named|called)\b.*$/;
/** What is denied with such an end is denied of that case alone: "I don't drink coffee after lunch". */
const RESTRICTED = /\b(?:after|before|during|unless|until|while|as (?:\w+ )?(?:well|much|often|good|far)|that (?:much|often|well|far|good)|for (?:crowds|guests|others|people|strangers|a living|money|breakfast|lunch|dinner|free|long)|at (?:night|work|parties|weddings)|in (?:the )?(?:morning|evening|afternoon|winter|summer|public|bed)|on (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays|weekends|school nights))\b/;
const EMPTY = new Set('a an the my our your his her their some any many much lot lots of to and or it them this that these those all one very really big huge too so more most just also own thing things stuff something anything everything in on at is i we few good great lot little'.split(' '));
/** A bad swimmer is none the less denied to be a good one. */
const BADLY = /^(?:bad|terrible|awful|horrible|lousy|poor|not)\b/;
const VAGUE = new Set(['rememb', 'go', 'do', 'be', 'get', 'tim', 'thing', 'on', 'stuff', 'peopl', 'person', 'way', 'lot', 'know', 'think', 'see', 'say', 'hav', 'have', 'like', 'work', 'job', 'much', 'feel', 'mind', 'care', 'tell', 'want', 'com', 'look', 'ne', 'talk', 'hear', 'believ', 'understand']);

/** "My two dogs", "with my son": who speaks of it has it. */
const OWNED = /\bmy (?:(?:two|three|four|five|older|younger|oldest|youngest|little|big|cute|sweet|pet|own|first|new|grown|only) )*(dogs?|cats?|pupp(?:y|ies)|parrot|hamster|horses?|kids?|child(?:ren)?|sons?|daughters?|brothers?|sisters?|siblings?|car|truck|husband|wife|boyfriend|girlfriend)(?! (?:food|person|show|walker|in law|died|passed|left|used|was|were))\b/;
/** Words before "I" that make a clause no statement of how things are. */
const NOT_STATED = /\b(?:if|when|that|what|than|like|as|where|how|wish|hope|until|before|after|since|who|do|did|would|should|could|does|sure|think|thought|maybe|where|you|because|says?|said|thinks|claims|swears|insists|jokes|tells me|told me)$/;

/** The polar statements of a plain sentence (see `statementsIn`); hopes, guesses and the past say nothing about now. */
export function polarsIn(sentence: string): Polar[] {
  const polars: Polar[] = [];
  for (const clause of sentence.split(/,| but | and (?=i |my |we )|;| because | so (?=i )| although | though /)) {
    const read = readClause(clause.trim());
    if (read !== undefined) polars.push(...read);
  }
  return polars;
}

function readClause(clause: string): Polar[] | undefined {
  const favorite = /^my (?:all time |absolute )?favorite .*?\b(?:is|are) (?!not\b)(.+)$/.exec(clause)?.[1] ?? /^(.+) (?:is|are) my favorite\b/.exec(clause)?.[1];
  if (favorite !== undefined) return polar('like', true, favorite);
  const mine = OWNED.exec(clause)?.[1];
  const thing = ofThing(clause);
  if (thing !== undefined) return mine === undefined ? thing : [...thing, ...polar('have', true, mine)];
  const [, before = '', said] = /^(?:(.*?) )?(?:i|we) (.+)$/.exec(clause) ?? [];
  if (said === undefined || NOT_STATED.test(before.replace(/[:"',]+$/, ''))) return mine === undefined ? undefined : polar('have', true, mine);
  return readVerb(withoutAdverbs(said));
}

/** "My twins are (not) learning to ride": what is so of somebody or something of one's own. */
function ofThing(clause: string): Polar[] | undefined {
  const [, whose = '', not, what = ''] = /^my (\w+(?: \w+){0,3}?) (?:is|are|was|were) (not )?(.+)$/.exec(clause) ?? [];
  const about = [...stemsOf(whose), ...stemsOf(what)].slice(0, 6);
  return about.length < 2 || stemsOf(what).length === 0 || /^favorite/.test(whose) ? undefined : [{ verb: 'mine', holds: not === undefined, about }];
}

function readVerb(said: string): Polar[] | undefined {
  const dislike = DISLIKES.exec(said);
  if (dislike !== null) return polar('like', false, said.slice(dislike[0].length));
  const none = /^(?:have|own) (?:no|zero|never had|never owned|never have) (.+)$/.exec(said)?.[1];
  if (none !== undefined) return polar('have', false, none);
  const cannot = /^(?:can not|am not able to|am unable to|do not know how to|am allergic to eating) (.+)$/.exec(said)?.[1];
  if (cannot !== undefined) return polar('can', false, cannot);
  const can = /^(?:can|am able to|know how to) (?!not\b)(.+)$/.exec(said)?.[1];
  if (can !== undefined) return polar('can', true, can);
  const past = /^(?:was|have been) (not |never )?(?:a |an |the )?(.+)$/.exec(said.replace(/^have (not |never )been/, 'have been $1').replace('  ', ' '));
  if (past !== null) return polar('was', past[1] === undefined, past[2]).filter(({ about }) => about.length > 0);
  const negation = NEGATIONS.exec(said);
  return readPlain(withoutAdverbs(said.slice(negation?.[0].length ?? 0)), negation === null);
}

function readPlain(said: string, holds: boolean): Polar[] | undefined {
  const likes = LIKES.exec(said);
  if (likes !== null) return polar('like', holds, said.slice(likes[0].length));
  if (NOT_NOW.test(said)) return undefined;
  const has = HAS.exec(said);
  if (has !== null) return polar('have', holds, said.slice(has[0].length));
  const being = /^(?:am|are) (?:really |definitely |actually |just |also |still )*(not )?(?:a |an |the |very |really |so |too |quite )*(.+)$/.exec(said);
  if (being !== null && BADLY.test(being[2])) return undefined;
  if (being !== null) return /^\w+ing\b/.test(being[2]) ? polar('do', being[1] === undefined && holds, being[2]) : polar('be', being[1] === undefined && holds, being[2]);
  return polar('do', holds, said);
}

function polar(verb: Polar['verb'], holds: boolean, phrase: string): Polar[] {
  // Not having many is not having none.
  if (!holds && (RESTRICTED.test(phrase) || /^ *(?:a lot|lots|many|much|enough|all|every|everything|always|only|just)\b/.test(phrase))) return [];
  const parts = phrase.replace(TAILS, '').split(/\b(?:and|or)\b/).map(stemsOf).filter((about) => about.length > 0 && !VAGUE.has(about[about.length - 1]));
  return parts.map((about) => ({ verb, holds, about }));
}

function stemsOf(phrase: string): string[] {
  return (phrase.match(/[a-z0-9]+/g) ?? []).filter((word) => !EMPTY.has(word)).map(stem).slice(0, 5);
}

function withoutAdverbs(said: string): string {
  let rest = said;
  while (ADVERBS.test(rest) && !/^do not\b/.test(rest)) rest = rest.replace(ADVERBS, '');
  return rest;
}

/** Who has none of a kind has none of these. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ pet: 'dog cat puppy parrot hamster rabbit kitten', child: 'son daughter kid baby', sibling: 'brother sister', animal: 'dog cat horse', car: 'mustang truck', vehicle: 'car truck' }).map(([kind, members]) => [stem(kind), new Set(members.split(' ').map(stem))]),
);

/** Verbs whose denial rules out the affirmed one: who cannot cook does not cook, who never swims does not love swimming. */
const RULED_OUT: Readonly<Record<Polar['verb'], readonly Polar['verb'][]>> = {
  like: ['like'],
  have: ['have'],
  do: ['do', 'like'],
  can: ['can', 'do'],
  be: ['be'],
  was: ['was'],
  mine: ['mine'],
};

/** True when one denies what the other affirms; a denial of the general ("no pets") covers the special, not the reverse. */
export function deny(first: Polar, second: Polar): boolean {
  if (first.holds === second.holds) return false;
  const [yes, no] = first.holds ? [first, second] : [second, first];
  const [last = ''] = yes.about.slice(-1);
  const [denied = ''] = no.about.slice(-1);
  const special = no.about.length === 1 && (KINDS.get(denied)?.has(last) ?? false);
  return RULED_OUT[no.verb].includes(yes.verb) && (special || (last === denied && no.about.every((one) => yes.about.includes(one))));
}

/** True when both affirm, or both deny, the same: the second says at least what the first says. */
export function agree(first: Polar, second: Polar): boolean {
  return first.verb === second.verb && first.holds === second.holds && first.about.at(-1) === second.about.at(-1) && first.about.every((one) => second.about.includes(one));
}
