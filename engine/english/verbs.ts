import nlp from 'compromise';
import { z } from 'zod';
import { isPlainVerb, mayBePlainVerb } from './lexicon.ts';

/** The forms of a verb: bake, baking, bakes, baked, baked. */
export interface VerbForms {
  readonly plain: string;
  readonly gerund: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
}

const Conjugation = z.array(
  z.object({ Gerund: z.string(), PastTense: z.string(), PresentTense: z.string(), Participle: z.string().optional() }),
);
const known = new Map<string, VerbForms>();

const OWN: Readonly<Record<string, readonly [gerund: string, third: string, past: string, participle: string]>> = {
  be: ['being', 'is', 'was', 'been'],
  do: ['doing', 'does', 'did', 'done'],
  go: ['going', 'goes', 'went', 'gone'],
  workout: ['working out', 'works out', 'worked out', 'worked out'],
  lie: ['lying', 'lies', 'lay', 'lain'],
  travel: ['traveling', 'travels', 'traveled', 'traveled'],
  eat: ['eating', 'eats', 'ate', 'eaten'],
  drive: ['driving', 'drives', 'drove', 'driven'],
  write: ['writing', 'writes', 'wrote', 'written'],
  ride: ['riding', 'rides', 'rode', 'ridden'],
  take: ['taking', 'takes', 'took', 'taken'],
  give: ['giving', 'gives', 'gave', 'given'],
  grow: ['growing', 'grows', 'grew', 'grown'],
  know: ['knowing', 'knows', 'knew', 'known'],
  break: ['breaking', 'breaks', 'broke', 'broken'],
  speak: ['speaking', 'speaks', 'spoke', 'spoken'],
  drink: ['drinking', 'drinks', 'drank', 'drunk'],
  wear: ['wearing', 'wears', 'wore', 'worn'],
  run: ['running', 'runs', 'ran', 'run'],
  come: ['coming', 'comes', 'came', 'come'],
  become: ['becoming', 'becomes', 'became', 'become'],
  dye: ['dyeing', 'dyes', 'dyed', 'dyed'],
  shoe: ['shoeing', 'shoes', 'shod', 'shod'],
};

/** All forms of the verb with this plain form. */
export function formsOf(plain: string): VerbForms {
  const found = known.get(plain);
  if (found !== undefined) return found;
  const forms = conjugate(plain);
  known.set(plain, forms);
  return forms;
}

function conjugate(plain: string): VerbForms {
  const own = Object.hasOwn(OWN, plain) ? OWN[plain] : undefined;
  if (own !== undefined) return { plain, gerund: own[0], third: own[1], past: own[2], participle: own[3] };
  const parsed = Conjugation.safeParse(nlp(`to ${plain}`).verbs().conjugate());
  const first = parsed.success ? parsed.data.at(0) : undefined;
  if (first === undefined) return regular(plain);
  return { plain, gerund: first.Gerund, third: first.PresentTense, past: first.PastTense, participle: first.Participle ?? first.PastTense };
}

function regular(plain: string): VerbForms {
  const stem = /[^aeiou][aeiou][bdgklmnprt]$/.test(plain) && plain.length < 6 ? plain + plain.slice(-1) : plain.replace(/e$/, '');
  const third = /(?:s|sh|ch|x|z|o)$/.test(plain) ? `${plain}es` : plain.replace(/([^aeiou])y$/, '$1ie') + 's';
  const past = /[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}ied` : `${stem}ed`;
  return { plain, gerund: `${stem}ing`, third, past, participle: past };
}

const AFTER_VERB = /^(?:a|an|the|my|me|our|their|his|her|your|some|this|that|to|in|on|at|for|with|over|about|around|by|up|out|off|it|them|all|many|new|outside|outdoors)$/i;

/** Puts every verb of a coordinated verb phrase ("drink wine and dance outside") into the wanted form. */
export function inflect(phrase: string, form: Exclude<keyof VerbForms, 'plain'>): string {
  const words = phrase.split(' ');
  return words.map((word, at) => (at === 0 || isCoordinatedVerb(words, at) ? formsOf(word.toLowerCase())[form] : word)).join(' ');
}

function isCoordinatedVerb(words: readonly string[], at: number): boolean {
  const before = words[at - 1].toLowerCase();
  if (before !== 'and' && before !== 'or') return false;
  // Games are called after what is done in them.
  if (words[0].toLowerCase() === 'play' && at === 3 && isPlainVerb(words[1].toLowerCase())) return false;
  const word = words[at].toLowerCase();
  if (isPlainVerb(word)) return true;
  const next = words.at(at + 1);
  return mayBePlainVerb(word) && (next === undefined ? at === 2 : AFTER_VERB.test(next));
}
