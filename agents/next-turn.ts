import { z } from 'zod';
import { OwnView } from '../domain/brief.ts';
import { nextTurnOffline } from '../engine/next-turn.ts';
import { mannerOf } from '../facets/index.ts';
import type { Agent } from '../models/agent.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { renderProfile } from './brief.ts';
import { listed, oneLine } from './render.ts';

const Answer = z.object({
  text: z.string().min(1),
  /** True when this utterance says goodbye or ends the matter. */
  closing: z.boolean(),
});

/** Says one speaker's next utterance, from the own profile and what was said; the other's profile is not in view. */
export const nextTurn: Agent<OwnView, z.infer<typeof Answer>> = {
  name: 'next-turn',
  description: 'Says the next utterance of one speaker who sees only the own profile.',
  role: 'writer',
  input: OwnView,
  answer: Answer,
  temperature: 0.7,
  render: renderView,
  offline: (view, { random }) => {
    const { text, closing } = nextTurnOffline(view, random, mannerOf(view.facets));
    return { text, closing };
  },
};

function renderView(view: OwnView): Record<string, string> {
  const scenario = scenarioNamed(view.scenario);
  const { situation } = view;
  return {
    rules: listed(scenario.rules),
    profile: renderProfile(view),
    scenario: scenario.description,
    situation: `You are ${oneLine(situation.setting)}. Mood: ${oneLine(situation.mood)}. Register: ${oneLine(situation.register)}. It ends when ${oneLine(situation.ending)}.`,
    said: view.said.map(({ speaker, text }) => `${speaker === view.speaker ? 'You' : 'The other'}: ${oneLine(text)}`).join('\n') || '(nothing yet: you speak first)',
    place: `${view.said.length + 1} of ${view.utterances.min} to ${view.utterances.max}`,
  };
}
