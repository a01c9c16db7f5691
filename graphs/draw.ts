import { experts } from '../agents/experts/index.ts';
import { scenarios } from '../scenarios/index.ts';
import { writers } from '../writers/index.ts';
import { conversationGraph } from './conversation.ts';
import { critiqueGraph } from './critique.ts';
import { expansionGraph } from './expansion.ts';
import { expertContext } from './expert-context.ts';
import { iterationsGraph } from './iterations.ts';
import { pairsGraph } from './pairs.ts';
import { profilesGraph } from './profiles.ts';
import { servicesForDrawing } from './drawing-services.ts';
import { synthesisGraph } from './synthesis.ts';

/** The graphs there are. */
export const graphNames = ['synthesis', 'expansion', 'profiles', 'pairs', 'iterations', 'conversation', 'critique'] as const;
export type GraphName = (typeof graphNames)[number];

/** A graph as a Mermaid flowchart, with the default writer, scenario and panel. */
export async function drawGraph(name: GraphName): Promise<string> {
  const drawable = await graphOf(name).getGraphAsync();
  return drawable.drawMermaid({ withStyles: false });
}

function graphOf(name: GraphName) {
  const services = servicesForDrawing;
  const conversation = { writer: writers[0], scenario: scenarios[0], experts, candidates: 1 };
  const iterations = { exemplars: [], iterations: 1, conversation };
  switch (name) {
    case 'synthesis':
      return synthesisGraph({ ...iterations, attributes: 1, profiles: 1, profileSize: 1, facets: [], pairing: { strategy: 'shared-categories', count: 1, minShared: 2, maxReuse: 1 } }, services);
    case 'expansion':
      return expansionGraph(services);
    case 'profiles':
      return profilesGraph(services);
    case 'pairs':
      return pairsGraph(services);
    case 'iterations':
      return iterationsGraph(iterations, services);
    case 'conversation':
      return conversationGraph(conversation, services);
    case 'critique':
      return critiqueGraph(experts, expertContext(services));
  }
}
