import type { Polar } from './polar.ts';
import { stem } from './stem.ts';

/** What someone is, and the food or deeds this rules out. */
interface Exclusion {
  readonly kind: string;
  readonly who: RegExp;
  /** Stems of what is liked, eaten, had or done. */
  readonly rulesOut: ReadonlySet<string>;
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));
const MEAT = 'meat ribeye steak steaks beef burger burgers hamburger hamburgers cheeseburger cheeseburgers bacon ham pork chicken turkey ribs barbecue bbq sausage sausages hotdog hotdogs lamb pepperoni veal jerky meatloaf meatballs brisket';
const SEA = 'fish seafood sushi salmon tuna shrimp lobster crab shellfish sashimi';
const DAIRY = 'cheese milk butter yogurt cream eggs egg cheesecake honey milkshake milkshakes cheeseburger';
const WINE = 'beer wine whiskey vodka tequila alcohol liquor cocktails cocktail margaritas margarita rum bourbon';
const I_AM = '\\bi (?:am|have been|became|turned) (?:currently |also |strictly |proudly |recently )*(?:a |an )?(?:strict |devout |proud |lifelong |committed |raw )*';

const EXCLUSIONS: readonly Exclusion[] = [
  { kind: 'diet', who: new RegExp(`${I_AM}vegan\\b`), rulesOut: stems(`${MEAT} ${SEA} ${DAIRY}`) },
  { kind: 'diet', who: new RegExp(`${I_AM}vegetarian\\b|\\bi (?:do not|never) eat (?:any )?meat\\b`), rulesOut: stems(`${MEAT} ${SEA}`) },
  { kind: 'diet', who: new RegExp(`${I_AM}pescatarian\\b|\\bi (?:do not|never) eat (?:any )?meat\\b`), rulesOut: stems(MEAT) },
  { kind: 'diet', who: /\bi (?:am kosher|keep kosher|eat kosher|am (?:a )?(?:muslim|jewish))\b|\bi (?:only )?eat (?:only )?(?:kosher|halal)\b/, rulesOut: stems('bacon ham pork') },
  { kind: 'diet', who: /\bi am (?:very |severely )?allergic to (?:\w+ (?:and|or) )?(?:milk|dairy|cheese)|\bi am lactose intolerant\b/, rulesOut: stems('milk cheese yogurt milkshake cheesecake') },
  { kind: 'diet', who: /\bi am (?:very |severely )?allergic to (?:\w+ (?:and|or) )?(?:seafood|shellfish|fish)/, rulesOut: stems(SEA) },
  { kind: 'diet', who: /\bi am (?:very |severely )?allergic to (?:\w+ (?:and|or) )?(?:peanuts|nuts)/, rulesOut: stems('peanut peanuts nuts almonds cashews') },
  { kind: 'diet', who: /\bi (?:do not|never) drink(?: any)?(?: alcohol)?$|\bi am (?:a )?(?:teetotaler|recovering alcoholic|sober)/, rulesOut: stems(WINE) },
  { kind: 'allergy', who: /\bi am (?:very |severely )?allergic to (?:\w+ (?:and|or) )?dogs?\b/, rulesOut: stems('dog puppy poodle labrador beagle') },
  { kind: 'allergy', who: /\bi am (?:very |severely )?allergic to (?:\w+ (?:and|or) )?cats?\b/, rulesOut: stems('cat kitten') },
  { kind: 'senses', who: /\bi (?:am|was born) blind\b/, rulesOut: stems('drive driving') },
];

/** The kind of exclusion when a sentence rules out what the polar statements of another affirm. */
export function ruledOut(sentence: string, polars: readonly Polar[], other: string): string | undefined {
  if (GIVEN_UP.test(other)) return undefined;
  for (const { kind, who, rulesOut } of EXCLUSIONS) {
    if (!who.test(sentence)) continue;
    if (kind === 'diet' && eaten(other).some((one) => rulesOut.has(one))) return kind;
    const hit = polars.some(({ verb, holds, about }) => holds && verb !== 'was' && (verb === 'be' ? rulesOut.has('meat') && eatsMeat(about) : rulesOut.has(about.at(-1) ?? '')) && !about.some((one) => MEATLESS.has(one)));
    if (hit) return kind;
  }
  return undefined;
}

/** Loved and missed, not eaten. */
const GIVEN_UP = /\b(?:miss|gave up|given up|never eat|do not eat|used to|stopped eating|no longer|as a (?:kid|child)|when i was|before i|years ago)\b/;
const ATE = /\bi (?:just |also |even )?(?:had|ate|devoured) (?:an? |some |the |my |two |three |\w+ed |huge |big |great |good |nice |whole |rare |juicy )*([a-z]+)(?: and (?:\w+ )?([a-z]+))?(?=$|,| for (?:dinner|lunch|breakfast|supper)\b| with\b| at\b| last\b| yesterday\b| tonight\b| today\b| in town\b)/;

/** Stems of what somebody had to eat lately; nothing that is called meatless. */
function eaten(sentence: string): string[] {
  const [, first, second] = ATE.exec(sentence) ?? [];
  return [first, second].flatMap((word) => (word === undefined ? [] : [stem(word)])).filter((one) => !MEATLESS.has(one));
}

const MEATLESS = stems('vegan vegetarian veggie meatless tofu soy almond plant coconut peanut ice cooking');

function eatsMeat(about: readonly string[]): boolean {
  return about.at(-1) === stem('carnivore') || (about.includes('meat') && about.includes('eat'));
}
