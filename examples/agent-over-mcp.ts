import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { MultiServerMCPClient } from '@langchain/mcp-adapters';
import { createAgent } from 'langchain';

/** The tools such an agent needs, all others cost tokens: `dramatis mcp --tools` offers these alone. */
const TOOLS = ['search_personas', 'create_profile', 'synthesize_conversation', 'critique_conversation'];

/** How the server is started; left out, with the package from the registry. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const FROM_REGISTRY: ServerCommand = { command: 'npx', args: ['-y', 'dramatis', 'mcp'] };

/**
 * Gives a task to an agent that knows Dramatis by its MCP server alone, and returns all messages, the answer last.
 * The server runs as long as the task; what was made stays in its library for the next one.
 */
export async function askCastingAgent(model: BaseChatModel, task: string, { command, args, env }: ServerCommand = FROM_REGISTRY) {
  const connection = { transport: 'stdio' as const, command, args: [...args, '--tools', TOOLS.join(',')], ...(env === undefined ? {} : { env: { ...env } }) };
  const client = new MultiServerMCPClient({ mcpServers: { dramatis: connection } });
  try {
    const agent = createAgent({
      model,
      tools: await client.getTools(),
      systemPrompt: 'You cast people and let them talk. Look for people in the library first, create those that are missing, have their conversation written, and report the id of what was accepted.',
    });
    const { messages } = await agent.invoke({ messages: [{ role: 'user', content: task }] });
    return messages;
  } finally {
    await client.close();
  }
}
