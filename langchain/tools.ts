import { ToolMessage } from '@langchain/core/messages';
import { tool as langchainTool, type ToolRunnableConfig } from '@langchain/core/tools';
import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { tools } from '../tools/index.ts';
import type { AnyTool, ToolContext } from '../tools/tool.ts';

/** What the tools may use of the world; left out, they see no environment, report to nobody and run to their end. */
export type LangchainToolsContext = Partial<ToolContext>;

/**
 * Every operation as a LangChain tool, with the name, description and options of the command of that name. The content
 * of a result is what a person would read, its artifact the same as plain JSON. Called by an agent, an error that can
 * be mended comes back as a tool message of status `error` that says how; called from code it is thrown.
 */
export function langchainTools(context: LangchainToolsContext = {}) {
  return tools.map((operation) => asLangchainTool(operation, context));
}

function asLangchainTool(operation: AnyTool, context: LangchainToolsContext) {
  const run = async (options: unknown, config: ToolRunnableConfig): Promise<[string | ToolMessage, unknown]> => {
    try {
      const { text, data } = await operation.run(options, contextOf(context, config));
      return [text, data];
    } catch (error) {
      const { id } = config.toolCall ?? {};
      if (!(error instanceof DramatisError) || id === undefined) throw error;
      return [new ToolMessage({ name: operation.name, tool_call_id: id, status: 'error', content: `Error: ${error.message}\n${error.hint}` }), undefined];
    }
  };
  return langchainTool(run, { name: operation.name, description: operation.description, schema: inputOf(operation), responseFormat: 'content_and_artifact' });
}

/**
 * What may be given: strict, so that a misspelt option is an error and not ignored. LangChain describes schemas by
 * what comes out of them, where an option with a default is always there and a model would have to name it.
 */
function inputOf({ options }: AnyTool) {
  const fields = Object.entries(options.shape).map(([name, field]) => [name, field instanceof z.ZodDefault ? mayBeLeftOut(field) : field]);
  return z.strictObject(Object.fromEntries(fields));
}

function mayBeLeftOut(field: z.ZodDefault) {
  return z.optional(field.unwrap()).meta({ ...field.meta(), default: field.def.defaultValue });
}

function contextOf({ environment = {}, report = () => undefined, settings, signal }: LangchainToolsContext, config: ToolRunnableConfig): ToolContext {
  const signals = [signal, config.signal].filter((one) => one !== undefined);
  return { environment, report, settings, signal: AbortSignal.any(signals) };
}
