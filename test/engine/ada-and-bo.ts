import { attribute } from '../../domain/attribute.ts';
import type { Brief, OwnView } from '../../domain/brief.ts';
import type { Turn } from '../../domain/conversation.ts';
import { pair } from '../../domain/pair.ts';
import { profile } from '../../domain/profile.ts';
import { Random } from '../../domain/random.ts';
import { nextTurnOffline } from '../../engine/next-turn.ts';
import type { SpokenTurn } from '../../engine/next-turn.ts';
import type { Manner } from '../../facets/facet.ts';
import { scenarioNamed } from '../../scenarios/index.ts';

export const plain: Manner = { talkative: 0, warm: 0, cheerful: 0, fillers: [] };

export const ada = profile(['I have two dogs.', 'I work as a nurse.', 'I play the violin.', 'My brother lives in Canada.', 'I love spicy food.'].map((text) => attribute(text)));
export const bo = profile(['I have three cats.', 'I am a carpenter.', 'I hate flying.', 'I grew up on a farm.', 'I collect old stamps.'].map((text) => attribute(text)));

/** A brief for Ada and Bo; every ordinal has another situation. */
export function briefFor(ordinal: number, scenario = 'small-talk', change: Partial<Brief> = {}): Brief {
  const { situation, utterances } = scenarioNamed(scenario);
  return { pair: pair(ada, bo), scenario, situation: situation(Random.of('situation', ordinal)), utterances, exemplars: [], avoid: [], ordinal, ...change };
}

/** A whole conversation spoken turn by turn, each speaker seeing only the own profile. */
export function spoken(ordinal: number, scenario = 'small-talk'): (SpokenTurn & Turn)[] {
  const { pair: both, situation, utterances } = briefFor(ordinal, scenario);
  const turns: (SpokenTurn & Turn)[] = [];
  let speaker = situation.leads;
  while (turns.length < utterances.max && turns.at(-2)?.closing !== true) {
    const view: OwnView = { speaker, attributes: both.profiles[speaker].attributes, facets: {}, scenario, situation, utterances, said: turns.map(({ speaker: who, text }) => ({ speaker: who, text })), ordinal };
    turns.push({ speaker, ...nextTurnOffline(view, Random.of('turn', ordinal, turns.length), plain) });
    speaker = speaker === 0 ? 1 : 0;
  }
  return turns;
}
