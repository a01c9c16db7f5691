import { z } from 'zod';
import { nextTurnOffline } from '../engine/next-turn.ts';
import { describeFacets, mannerOf } from '../facets/index.ts';
import type { Agent } from '../models/agent.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { listed, oneLine } from './render.ts';

const SCENARIO = 'small-talk';

const Input = z.object({
  /** What is true of the person played, in the first person. */
  statements: z.array(z.string()).min(1),
  facets: z.record(z.string(), z.unknown()),
  /** Where the two are: "waiting for a delayed night bus". */
  setting: z.string(),
  /** What was said, the last line by the other. */
  said: z.array(z.object({ by: z.enum(['you', 'other']), text: z.string().min(1) })).min(1),
});
const Answer = z.object({ text: z.string().min(1) });

/** Plays a person and answers what was just said: the persona agent that is examined. */
export const playPersona: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'play-persona',
  description: 'Answers as a given person would.',
  role: 'writer',
  input: Input,
  answer: Answer,
  temperature: 0.7,
  render: ({ statements, facets, setting, said }) => ({
    person: [listed(statements), ...describeFacets(facets).map(oneLine)].join('\n'),
    setting: oneLine(setting),
    said: said.map(({ by, text }) => `${by === 'you' ? 'You' : 'The other'}: ${oneLine(text)}`).join('\n'),
  }),
  offline: ({ statements, facets, setting, said }, { random }) => {
    const { utterances } = scenarioNamed(SCENARIO);
    const view = {
      speaker: 0 as const,
      attributes: statements.map((text, at) => ({ id: `statement-${at}`, text })),
      facets,
      scenario: SCENARIO,
      situation: { setting, mood: 'relaxed', register: 'casual', leads: 1 as const, ending: 'it is time to go' },
      utterances,
      said: said.map(({ by, text }) => ({ speaker: by === 'you' ? (0 as const) : (1 as const), text })),
      ordinal: random.below(1000),
    };
    return { text: nextTurnOffline(view, random, mannerOf(facets)).text };
  },
};
