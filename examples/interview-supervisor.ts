import { Command, END, START, StateGraph } from '@langchain/langgraph';
import { nextTurn, profilesGraph, ProfilesInput, Profile, Random, scenarioNamed, Turn, type Services } from 'dramatis';
import { z } from 'zod';

const Interview = z.object({ profile: Profile, turns: z.array(Turn) });

const State = z.object({
  attributes: ProfilesInput.shape.attributes,
  questions: z.array(z.string()),
  profiles: z.array(Profile).readonly().optional(),
  interviews: z.array(Interview).optional(),
});
type State = z.infer<typeof State>;

/**
 * A supervisor that casts two people and sends them to the interview one after the other. The supervisor goes by
 * rules; whoever the services are opened with, the offline engine or a chat model, plays the people.
 */
export function interviewSupervisor(services: Services) {
  const supervise = ({ profiles, interviews = [] }: State) => {
    if (profiles === undefined) return new Command({ goto: 'cast' });
    return new Command({ goto: interviews.length < profiles.length ? 'interview' : END });
  };

  const cast = async ({ attributes }: State) => {
    const { profiles } = await profilesGraph(services).invoke({ attributes, count: 2, size: 3 });
    return { profiles };
  };

  const interview = async ({ profiles = [], interviews = [], questions }: State) => {
    const profile = profiles[interviews.length];
    const turns: Turn[] = [];
    for (const text of questions) {
      turns.push({ speaker: 1, text });
      const answer = await services.ask(nextTurn, viewOf(profile, turns));
      turns.push({ speaker: 0, text: answer.text });
    }
    return { interviews: [...interviews, { profile, turns }] };
  };

  return new StateGraph(State)
    .addNode('supervise', supervise, { ends: ['cast', 'interview', END] })
    .addNode('cast', cast)
    .addNode('interview', interview)
    .addEdge(START, 'supervise')
    .addEdge('cast', 'supervise')
    .addEdge('interview', 'supervise')
    .compile();
}

/** What the person knows: the own profile and what was said. */
function viewOf({ id, attributes, facets }: Profile, said: readonly Turn[]) {
  const scenario = scenarioNamed('small-talk');
  return { speaker: 0 as const, attributes, facets, scenario: scenario.name, situation: scenario.situation(Random.of(7, id)), utterances: scenario.utterances, said: [...said], ordinal: 0 };
}
