import { z } from 'zod';
import { drawGraph, graphNames } from '../graphs/draw.ts';
import { defineTool } from './tool.ts';

const Options = z.object({ name: z.enum(graphNames).describe(`Graph: ${graphNames.join(', ')}.`) });

export const graph = defineTool({
  name: 'graph',
  summary: 'a LangGraph graph as Mermaid',
  description: 'Prints one of the graphs as a Mermaid flowchart: the nodes are the stages, the agents, the experts.',
  options: Options,
  positional: 'name',
  examples: ['graph conversation', 'graph critique > critique.mmd'],
  run: async ({ name }) => {
    const mermaid = await drawGraph(name);
    return { data: { name, mermaid }, text: mermaid };
  },
});
