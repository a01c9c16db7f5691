import { numberIn, NUMBER } from './numbers.ts';
import { apart, placeIn } from './places.ts';
import { stem } from './stem.ts';

/** What one statement puts into a slot that can hold one value at a time; ages are ranges in years, places paths. */
export type Value = string | number | readonly [from: number, to: number] | readonly string[];
export interface Filled {
  readonly slot: string;
  readonly value: Value;
}

type Rule = readonly [slot: string, pattern: RegExp, value: (found: RegExpExecArray) => Value | undefined];

const I_AM = '(?:i am|i will be) (?:a |an |the |now |just |only |about |almost |currently |actually |happily |also )*';
const is = (value: Value) => () => value;
const between = (from: number, to: number) => is([from, to] as const);
const PLURAL_KIN = 'brothers?|sisters?|siblings?|kids?|children|child|sons?|daughters?|dogs?|cats?|puppies|pets?|grandchildren|roommates?|cars?|horses?';

/** Each rule reads one slot out of a plain sentence; a sentence can fill several. */
const RULES: readonly Rule[] = [
  ['age', new RegExp(`(?<!like |when |since |until |if |as |before |after |think |said |where )\\bi (?:am|just turned|turned) (?:a |an |now |just |only |about )*(${NUMBER})(?: years? old|[- ]year[- ]old| years of age|(?= and\\b|,|$| last (?:week|month)| today| yesterday| this (?:week|month)))`), ([, age]) => exactly(age)],
  ['age', new RegExp(`\\bi am in my (?:early |mid |late )?(${NUMBER}|\\d0|twen|thir|for|four|fif|six|seven|eigh)(?:ties|'?s|tie s)\\b`), ([, age]) => decade(age)],
  ['age', /\bi am (?:a |an |still )*(?:little |young |school )?(?:kid|child|toddler|(?:first|second|third|fourth|fifth|sixth|seventh) grader)$/, between(3, 13)],
  ['age', /\bi am (?:currently |still |a )*(?:in )?(?:the )?(?:elementary|first grade|second grade|third grade|fourth grade|fifth grade|kindergarten)\b(?! teacher)/, between(4, 12)],
  ['age', /\bi (?:am|attend|go to) (?:currently |still |a |an |in )*(?:high school|high schooler|sophomore in high school|middle school|junior high|teenager|teen)(?: student)?$/, between(11, 19)],
  ['age', /\bi am (?:a |an |the )*(?:\w+ )?(?:grandmother|grandfather|grandma|grandpa|grandparent|senior citizen|retiree)\b/, between(34, 120)],
  ['age', new RegExp(`\\bi have been married (?:for )?(?:over |almost |about )?(${NUMBER}) years`), ([, years]) => atLeast(years, 16)],
  ['birthplace', /\bi (?:was|were) born (?:and raised )?in (.+)/, ([, place]) => placeIn(place)],
  ['birthplace', /\bi (?:am|come) (?:originally )?from (.+)/, ([, place]) => placeIn(place)],
  ['childhood home', /\bi (?:grew up|was raised) (?:in|on|near) (.+)/, ([, place]) => placeIn(place.replace(/\b(?:but|and|with|since|after|before)\b.*/, ''))],
  ['home', /\bi (?:currently |now |still |also )*(?:live|reside|am living)(?: alone| by myself| with (?:my )?\w+)? (?:in|on|near|at) (.+)/, ([, place]) => placeIn(place.replace(/\b(?:but|and|with|since|after|before)\b.*/, ''))],
  ['dwelling', /\bi (?:currently |now |still |also )*(?:live|reside|am living) (?:in|on|near|at) (?:a|an|my|the) (?:very |really |small |big |large |little |old |new |tiny |huge |quiet )*(city|big city|country|countryside|farm|suburbs|small town|town|village|apartment|mansion|trailer|rv|van)$/, ([, place]) => DWELLINGS.get(place)],
  ['dwelling', /\bi (?:currently |now |still )*(?:live|reside|am living) (?:in|on|near) (?:a|an) (?:\w+ ){0,3}?(town|village|farm|countryside)\b/, ([, place]) => (place === 'town' || place === 'village' ? 'town' : 'country')],
  ['dwelling', /\bi (?:currently |now |still )*(?:live|reside|am living) in (new york|nyc|los angeles|chicago|houston|seattle|boston|london|paris|berlin|tokyo|toronto|miami|philadelphia|dallas|san francisco|sydney|moscow|mumbai|shanghai|beijing|madrid|rome)\b(?! state)/, is('city')],
  ['company', /\bi (?:currently |now |still )*live (?:all )?(?:alone|by myself|on my own)\b/, is('no one')],
  ['company', /\bi (?:currently |now |still )*live with (?:my |a |two |three |some )*(parents|mom|mother|dad|father|husband|wife|girlfriend|boyfriend|roommates?|family|kids|children|sisters?|brothers?|grandmother|grandparents)\b/, is('someone')],
  ['work', new RegExp(`\\b${I_AM}(?:retired|retiree)\\b(?! (?:from|but now))`), is('retired')],
  ['work', new RegExp(`\\b${I_AM}(?:unemployed|jobless|out of work|between jobs|looking for (?:a job|work)\\b)`), is('unemployed')],
  ['work', /\bi (?:do not have|have no|can not find) (?:a |any )?(?:job|work)\b|\bi do not work(?:$| any ?more| now| at all| currently)|\bi have never (?:worked|had a job)\b/, is('unemployed')],
  ['work', /\bi (?:work|am working) (?:as|at|for|in) (?:a|an|the|my)\b|\bi work full[- ]time\b|\bi (?:have|love|hate|like) (?:a|my) (?:full[- ]time |new |current )?job\b/, is('employed')],
  ['marriage', new RegExp(`\\b${I_AM}married\\b|\\bmy (?:husband|wife) (?:and i|is|works|loves|has)\\b|\\bi (?:have|love) (?:a |my )(?:wonderful |beautiful |loving )?(?:husband|wife)\\b|\\bi have been married for\\b|\\bi (?:live|reside) (?:in|near|on) .*\\bwith my (?:husband|wife)\\b`), is('married')],
  ['only kid', /\bmy only (?:child|kid)\b(?!-)|\bi (?:only have|have only|have just|just have) (?:one|a) (?:child|kid)\b/, is('one')],
  ['only kid', new RegExp(`\\bi (?:have|am raising|raise) (?:two|three|four|five|six|seven|eight|\\d+|several|many)(?: \\w+)? (?:kids|children|sons|daughters)\\b`), is('several')],
  ['marriage', new RegExp(`\\b${I_AM}(?:single|a bachelor|bachelor|unmarried|divorced|divorcee|widow|widower|widowed)$`), is('unmarried')],
  ['marriage', /\bi (?:am not married|have never been married|have never married|never got married|do not have a (?:husband|wife)|am not in a relationship|do not have a (?:boyfriend|girlfriend))\b/, is('unmarried')],
  ['couple', new RegExp(`\\b${I_AM}single$|\\bi do not have a (?:boyfriend|girlfriend|partner)\\b|\\bi am not in a relationship\\b`), is('single')],
  ['couple', /\bi have (?:a |an )(?:\w+ )?(?:boyfriend|girlfriend|fianc\w+|husband|wife)\b|\bmy (?:boyfriend|girlfriend|fianc\w+|husband|wife) and i\b|\bi live with my (?:boyfriend|girlfriend|fianc\w+|husband|wife)\b|\bi am engaged\b/, is('together')],
  ['gender', new RegExp(`\\b${I_AM}(?:\\d+ year old |\\w+ )?(man|male|guy|boy|father|dad|grandfather|grandpa|husband)$`), is('male')],
  ['gender', new RegExp(`\\b${I_AM}(?:\\d+ year old |\\w+ )?(woman|female|girl|lady|mother|mom|grandmother|grandma|wife|housewife)$`), is('female')],
  ['only child', /\bi am (?:an |the )?only child\b|\bi (?:have no|do not have any|never had any) (?:brothers or sisters|siblings|brothers and sisters)\b/, is('no siblings')],
  ['only child', new RegExp(`\\bi have (?:an? |my |${NUMBER} |many |several )(?:\\w+ )?(?:brothers?|sisters?|siblings?)\\b|\\bi am the (?:youngest|oldest|middle) (?:of|child)\\b|\\bmy (?:older |younger |little |big |twin )?(?:brother|sister|sibling)s? (?:is|are|and i|works?|has|loves?|lives?)\\b`), is('siblings')],
  ['hair', /\bi (?:have|am) (?:a |very |really |natural |naturally |long |short |curly |straight |wavy |thick |shoulder length )*(black|brown|blond|blonde|red|brunette|redhead|gray|grey|white|pink|blue|purple|green)(?:$| hair\b|,? (?:curly |long |short |straight )+hair\b)/, ([, color]) => HAIR.get(color)],
  ['hair', /\bi (?:have|colored|dyed|dye) (?:my )?(?:\w+ ){0,5}?(black|brown|blonde?|red|gray|grey|white|pink|blue|purple|green)(?: \w+){0,2} hair\b/, ([, color]) => HAIR.get(color)],
  ['hair', /\bmy hair is (?:a |very |long |short |curly |and |, )*(black|brown|blonde?|red|gray|grey|white|pink|blue|purple|green)\b/, ([, color]) => HAIR.get(color)],
  ['hair', new RegExp(`\\b${I_AM}bald\\b`), is('bald')],
  ['eyes', /\bi have (?:big |bright |beautiful |dark |light |.* and )*(blue|brown|green|hazel|gray|grey|black) eyes\b|\bmy eyes are (blue|brown|green|hazel|gray|grey)\b/, ([, first, second]) => first ?? second],
  ['height', new RegExp(`\\b${I_AM}(?:very |really |pretty |quite )*(tall|short)$`), ([, size]) => size],
  ['parents', /\bmy (mom|mother) (?:died|passed away|is dead$|is deceased)|\bi lost my (?:mom|mother)\b/, is('mother gone')],
  ['parents', /\bi (?:live with|talk to|visit|see) my (?:mom|mother)\b|\bmy (?:mom|mother) (?:works|is a|lives|loves)\b/, is('mother here')],
  ['name', /\bmy name is (\w+)/, ([, name]) => name],
  ['faith', new RegExp(`\\b${I_AM}(?:devout |proud |strict )*(christian|catholic|muslim|jewish|jew|hindu|buddhist|atheist|mormon)$`), ([, faith]) => FAITHS.get(faith) ?? faith],
  ['religious', new RegExp(`\\b${I_AM}(?:very |deeply )?(?:religious|christian|catholic|muslim|mormon)$|\\bi go to church\\b|\\bi believe in god\\b`), is('religious')],
  ['religious', /\bi (?:am not religious|do not (?:believe in god|go to church)|am an? atheist)\b/, is('not religious')],
];
const DWELLINGS: ReadonlyMap<string, string> = new Map([['city', 'city'], ['big city', 'city'], ['country', 'country'], ['countryside', 'country'], ['farm', 'country'], ['suburbs', 'suburbs'], ['small town', 'town'], ['village', 'town']]);
const HAIR: ReadonlyMap<string, string> = new Map('black black brown brown brunette brown blond blond blonde blond red red redhead red gray gray grey gray white gray pink pink blue blue purple purple green green'.split(' ').flatMap((one, at, all) => (at % 2 === 0 ? [[one, all[at + 1]]] : [])));
const FAITHS: ReadonlyMap<string, string> = new Map([['catholic', 'christian'], ['mormon', 'christian'], ['jew', 'jewish']]);
const COUNTED = new RegExp(`\\bi (?:only |also )?(?:have|own|am raising|raise|adopted) (?:only |just |about )?(${NUMBER}|an?|no|a couple of)(?: \\w+)? (${PLURAL_KIN})(?= and| named| who| that|,|$)`, 'g');
const FAVORITE = /\bmy (?:all time |absolute )?favorite (.+?) (?:is|are|was) (?:a |an |the )?(.+?)(?: and my .*| because .*| by .*| but .*)?$/;

/** The one-valued facts in a plain sentence (see `statementsIn`). */
export function slotsIn(sentence: string): Filled[] {
  const filled: Filled[] = RULES.flatMap(([slot, pattern, value]) => {
    const found = pattern.exec(sentence);
    const read = found === null ? undefined : value(found);
    return read === undefined ? [] : [{ slot, value: read }];
  });
  for (const [, number, kind] of sentence.matchAll(COUNTED)) {
    const count = /^a couple/.test(number) ? 2 : numberIn(number);
    if (count !== undefined) filled.push({ slot: `number of ${stem(kind)}`, value: count });
  }
  const [, kind, favorite] = FAVORITE.exec(sentence) ?? [];
  if (kind !== undefined && favorite !== undefined && !/^not\b/.test(favorite)) filled.push({ slot: `favorite ${kind.split(' ').map(stem).join(' ')}`, value: favorite });
  return filled;
}

/** True when both fill the same slot with what cannot both be. */
export function collide(first: Filled, second: Filled): boolean {
  if (first.slot !== second.slot) return false;
  const [one, two] = [first.value, second.value];
  if (first.slot === 'work') return one !== two && (one === 'employed' || two === 'employed');
  if (typeof one === 'number' && typeof two === 'number') return one !== two && (one === 0 || two === 0 || (one > 1 && two > 1));
  if (typeof one === 'string' && typeof two === 'string') return first.slot.startsWith('favorite ') ? different(one, two) : one !== two;
  if (Array.isArray(one) && Array.isArray(two) && typeof one[0] === 'number') return one[1] < two[0] || two[1] < one[0];
  return isPath(one) && isPath(two) && apart(one, two);
}

function isPath(value: Value): value is readonly string[] {
  return Array.isArray(value) && typeof value[0] === 'string';
}

function different(one: string, two: string): boolean {
  const [first, second] = [one, two].map((text) => new Set((text.match(/[a-z0-9]+/g) ?? []).map(stem)));
  return ![...first].some((word) => second.has(word));
}

function exactly(age: string): Value | undefined {
  const years = numberIn(age);
  return years === undefined || years < 3 ? undefined : [years, years];
}

function atLeast(years: string, more: number): Value | undefined {
  const count = numberIn(years);
  return count === undefined ? undefined : [count + more, 120];
}

const DECADES: ReadonlyMap<string, number> = new Map([['twen', 20], ['thir', 30], ['for', 40], ['four', 40], ['fif', 50], ['six', 60], ['seven', 70], ['eigh', 80]]);

function decade(word: string): Value | undefined {
  const from = DECADES.get(word) ?? numberIn(word);
  return from === undefined ? undefined : [from, from + 9];
}
