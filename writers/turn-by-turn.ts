import { nextTurn } from '../agents/next-turn.ts';
import type { Brief } from '../domain/brief.ts';
import type { Speaker, Turn } from '../domain/conversation.ts';
import type { Writer } from './writer.ts';

/** Two agents who see only their own profile talk to each other, so neither can know, or claim, what the other has not said. */
export const turnByTurn: Writer = {
  name: 'turn-by-turn',
  description: 'Two speakers who see only their own profile take turns; one call an utterance.',
  write: async (brief, { ask, sample }) => {
    const said: Turn[] = [];
    let closing = 0;
    for (let speaker = brief.situation.leads; !isOver(brief, said, closing); speaker = other(speaker)) {
      const turn = await ask(nextTurn, viewOf(brief, speaker, said), { sample });
      said.push({ speaker, text: turn.text });
      closing = turn.closing ? closing + 1 : 0;
    }
    return said;
  },
};

/** Over when both have said goodbye in a row, or the asked length is reached. */
function isOver(brief: Brief, said: readonly Turn[], closing: number): boolean {
  return said.length >= brief.utterances.max || (closing >= 2 && said.length >= brief.utterances.min);
}

function other(speaker: Speaker): Speaker {
  return speaker === 0 ? 1 : 0;
}

function viewOf(brief: Brief, speaker: Speaker, said: readonly Turn[]) {
  const { attributes, facets } = brief.pair.profiles[speaker];
  return {
    speaker,
    attributes: attributes.map(({ id, text, category }) => ({ id, text, category })),
    facets,
    scenario: brief.scenario,
    situation: brief.situation,
    utterances: brief.utterances,
    said: [...said],
    ordinal: brief.ordinal,
  };
}
