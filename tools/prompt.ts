import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { agentNamed, agents } from '../agents/index.ts';
import { DramatisError, messageOf } from '../domain/error.ts';
import { parseJson } from '../domain/jsonl.ts';
import { promptsFolder } from '../graphs/choices.ts';
import type { Agent } from '../models/agent.ts';
import { messagesFor, systemText } from '../models/ask.ts';
import { loadPrompt, type Prompt } from '../models/prompt.ts';
import { serviceOptions } from './shared-options.ts';
import { defineTool } from './tool.ts';

const Options = z.object({
  agent: z.string().describe(`Agent: ${agents.map(({ name }) => name).join(', ')}.`),
  input: z.string().optional().describe('JSON file with the input of the agent; without it the places of the prompt stay as they are.'),
  prompts: serviceOptions.prompts,
});

export const promptTool = defineTool({
  name: 'prompt',
  summary: 'a prompt as it would be sent',
  description: 'Prints the messages an agent sends to a model, with the version recorded in manifests. With an input they are exactly what would be sent; without one the places to be filled are shown. To replace a prompt, put your own AGENT.md (system part, a line of three dashes, user part) into a folder and name it with --prompts.',
  options: Options,
  positional: 'agent',
  examples: ['prompt write-conversation', 'prompt find-contradictions --input statements.json'],
  run: async ({ agent: name, input, prompts }, context) => {
    const agent = agentNamed(name);
    const prompt = loadPrompt(agent.name, promptsFolder({ prompts }, context));
    const messages = input === undefined ? unfilled(prompt, agent) : filled(prompt, agent, await inputFrom(input, agent));
    const schema = z.toJSONSchema(agent.input, { io: 'input', unrepresentable: 'any' });
    const data = { agent: agent.name, role: agent.role, description: agent.description, version: prompt.version, temperature: agent.temperature, messages, input: schema };
    const text = [`${agent.name} (${agent.role}, temperature ${agent.temperature}, version ${prompt.version})`, ...messages.map(({ role, content }) => `--- ${role} ---\n${content}`)].join('\n\n');
    return { data, text };
  },
});

interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

function unfilled(prompt: Prompt, agent: Agent): Message[] {
  return [
    { role: 'system', content: systemText(prompt, agent) },
    { role: 'user', content: prompt.user },
  ];
}

function filled(prompt: Prompt, agent: Agent, input: unknown): Message[] {
  return messagesFor(prompt, agent, input).map(({ type, text }) => ({ role: type === 'system' ? 'system' : 'user', content: text }));
}

async function inputFrom(path: string, agent: Agent): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DramatisError('not-found', `${path} cannot be read: ${messageOf(cause)}.`, { hint: 'Check the path given with --input.', cause });
  });
  const parsed = agent.input.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the input'}: ${issue.message}`);
  throw new DramatisError('bad-input', `${path} is no input of ${agent.name}: ${problems.join('; ')}.`, { hint: `\`dramatis prompt ${agent.name} --json\` shows the JSON schema of its input.` });
}
