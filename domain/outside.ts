import { attribute } from './attribute.ts';
import { conversation, type Conversation } from './conversation.ts';
import type { Dialogue } from './dialogue.ts';
import type { Profile } from './profile.ts';
import { contentId } from './id.ts';

/** A conversation from an outside file as records of ours: profiles without facets, an origin that says it is not from here. */
export function recordsOf({ source, personas, turns }: Dialogue): { conversation: Conversation; profiles: [Profile, Profile] } {
  const [first, second] = personas.map((texts): Profile => {
    const attributes = texts.filter((text) => text.trim() !== '').map((text) => attribute(text));
    return { id: contentId('pro', attributes.map(({ id }) => id).sort()), attributes, facets: {} };
  });
  const pairId = contentId('pair', [source, first.id, second.id]);
  const origin = { writer: 'outside', model: 'unknown', scenario: 'unknown', iteration: 1, candidate: 0, exemplars: [] };
  return { conversation: conversation(pairId, turns, origin), profiles: [first, second] };
}
