import type { Fact } from './fact.ts';

/** What sort of thing a fact says, for what can be said to it whatever it is about. */
export type Kind = 'label' | 'denied' | 'never' | 'place' | 'hope' | 'past' | 'kin' | 'doing' | 'liking' | 'having' | 'being' | 'other';

/** The sort of a fact. */
export function kindOf({ clean, stance, slots, category }: Fact): Kind {
  if (category === 'gender-and-self' || (category === 'age' && !/\bfeel/i.test(clean))) return 'label';
  if (/^I (?:have (?:not|never)|haven't|never|am not|can ?not|can't|do not have|don't have|no longer)\b/i.test(clean)) return 'never';
  if (stance === 'denied') return 'denied';
  if (/^I (?:now |currently |also )?(?:live|am from|was born in|come from|grew up|was raised)\b|^Now I live\b/i.test(clean)) return 'place';
  if (/^I (?:\w+ )?(?:want|hope|plan|dream|wish|would (?:love|like)|am going to|will|am planning|am trying|am expecting|am (?:\w+ )?looking for)\b|\b(?:goal|dream) is\b/i.test(clean)) return 'hope';
  if (/^(?:My|Our) (?:\w+ )?(?:mom|mother|dad|father|parents|brothers?|sisters?|wife|husband|sons?|daughters?|kids|children|family|grand\w+|uncle|aunt|boyfriend|girlfriend|friends?)\b|^I (?:have|am one of) .*\b(?:siblings|brothers?|sisters?|children|kids|sons?|daughters?)\b/i.test(clean)) return 'kin';
  if (/\b(?:just|recently|bought|yesterday|not long ago|turned)\b/i.test(clean) && /^I\b/.test(clean)) return 'other';
  if (/^I (?:\w+ )?(?:was|used to|grew|won|went|graduated|served|moved|met|bought|got|lost|quit|\w{3,}ed)\b/i.test(clean)) return 'past';
  if (/\bfavou?rite\b|^I (?:\w+ )?(?:love|like|adore|prefer|enjoy)\b/i.test(clean) && slots.doing === undefined) return 'liking';
  if (slots.doing !== undefined) return 'doing';
  if (category === 'looks') return 'other';
  if (/^I (?:\w+ )?(?:have|own|drive|keep)\b/i.test(clean)) return 'having';
  return /^I (?:am|work|live)\b/i.test(clean) ? 'being' : 'other';
}
