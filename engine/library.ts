import { anything, seedCategories } from '../seeds/categories/index.ts';
import type { SeedCategory, Talk } from '../seeds/category.ts';
import type { Fact } from './fact.ts';
import { graveTalk, isDire, isGrave } from './talk-grave.ts';

/** Every category the offline engine can talk about, by name. */
const byName = new Map(seedCategories.map((category) => [category.name, category]));

const silent: Talk = { asks: [], details: [], reactions: [], exchanges: [] };

/** The lines that fit a fact: those of its category and stance, or the ones that fit anything. */
export function talkOf(fact: Fact): Talk {
  if (isHard(fact)) return graveTalk;
  const category = packOf(fact);
  return fact.stance === 'affirmed' ? category.talk : (category.denied ?? anything.denied ?? silent);
}

/** What fits a goodbye to somebody of whom a fact is known; empty when its category is in doubt. */
export function partingsAfter(fact: Fact): readonly string[] {
  return isPlaced(fact) ? (packOf(fact).partings ?? []) : [];
}

/** A name for the list of lines `talkOf` gives, so that choices from it can be spread. */
export function talkName(fact: Fact): string {
  if (isHard(fact)) return 'grave';
  const category = packOf(fact);
  return fact.stance === 'affirmed' ? category.name : `${(category.denied === undefined ? anything : category).name}-denied`;
}

/** Questions that invite somebody to speak about a category; empty for an unknown one. */
export function asksAbout(category: string | undefined): readonly string[] {
  const pack = category === undefined ? undefined : byName.get(category);
  return pack === undefined ? [] : [...pack.talk.asks, ...(pack.denied?.asks ?? [])];
}

/** True for a fact that calls for care. */
export function isHard(fact: Fact): boolean {
  return isDire(fact.clean) || (isGrave(fact.clean) && (packOf(fact) === anything || TENDER.has(fact.category ?? '')));
}

const SURE_LENGTH = 4;
const VAGUE = new Set(['quirks', 'hobbies-general', 'personality', 'gender-and-self', 'money', 'life-goals']);
/** Categories whose cues are ordinary words: as part of a name ("New Kids on the Block") they mean something else. */
const PLAIN_WORDS = /^(?:children|parents|siblings|partner|friends|home|water|outdoors|weather-and-seasons|pets-cats|pets-other|health|age|sleep)$/;
/** Categories in which a grave word is meant as such. */
const TENDER = new Set(['health', 'emotions', 'partner', 'parents', 'siblings', 'children', 'extended-family', 'upbringing', 'childhood', 'money', 'job-situation']);
const cues = new Map<string, RegExp>();

/** True when the category of a fact is beyond doubt, so that lines written for it will fit. */
export function isPlaced({ attribute, category, clean }: Fact): boolean {
  const pack = category === undefined ? undefined : byName.get(category);
  if (pack === undefined || VAGUE.has(pack.name)) return false;
  if (attribute.category === pack.name) return true;
  const cue = cues.get(pack.name) ?? new RegExp(`\\b(?:${[...pack.cues].sort((a, b) => b.length - a.length).join('|')})\\b`, 'i');
  cues.set(pack.name, cue);
  const found = cue.exec(clean);
  return found !== null && found[0].length >= SURE_LENGTH && !(PLAIN_WORDS.test(pack.name) && /^[A-Z]/.test(found[0]) && found.index > 0);
}

function packOf(fact: Fact): SeedCategory {
  return (fact.category === undefined ? undefined : byName.get(fact.category)) ?? anything;
}
