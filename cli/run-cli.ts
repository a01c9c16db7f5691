import { Command, CommanderError } from 'commander';
import { DramatisError } from '../domain/error.ts';
import { packageVersion } from '../domain/package.ts';
import { MCP_OPTIONS } from '../mcp-server/options.ts';
import { tools } from '../tools/index.ts';
import { withOwnExperts } from '../tools/own-experts.ts';
import { loadConfig } from '../tools/plugins-from.ts';
import type { AnyTool } from '../tools/tool.ts';
import { addTool } from './add-tool.ts';
import { interruption } from './interruption.ts';
import { printable, printableJson } from './printable.ts';
import { openProgress } from './progress.ts';
import { withStandardInput } from './standard-input.ts';

/** Exit codes: done; done, but something rejected everything; failed; stopped at its budget, to be resumed; interrupted. */
export const EXIT = { done: 0, emptyHanded: 1, failed: 2, unfinished: 3, interrupted: 130 } as const;

/** Runs one command line and gives the exit code. Results go to stdout, everything else to stderr. */
export async function runCli(args: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('dramatis')
    .description('Persona-grounded conversations one can trust: from seeds to a reviewed data set.')
    .version(packageVersion())
    .option('--config <path>', 'Configuration with plugins of your own (default: dramatis.config.ts in this folder, when there is one)')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(text) });
  for (const tool of tools) {
    addTool(program, tool, async (options, json) => {
      code = await runTool(tool, options, { json, config: program.opts<{ config?: string }>().config });
    });
  }
  addMcp(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    throw error;
  }
}

/** The server is started by `main.ts`, without loading the commands; here it is for the list of commands and its help. */
function addMcp(program: Command): void {
  const command = program.command('mcp').summary('serve other agents over MCP').description('Serves the tools, prompts and resources of Dramatis over the Model Context Protocol: on stdin and stdout, or over HTTP at http://127.0.0.1:3333/mcp.').exitOverride();
  for (const [name, { type, description }] of Object.entries(MCP_OPTIONS)) command.option(`--${name}${type === 'string' ? ' <value>' : ''}`, description);
  command.addHelpText('after', '\nExamples:\n  $ dramatis mcp\n  $ dramatis mcp --http --port 3333 --token SECRET');
}

async function runTool(tool: AnyTool, raw: Record<string, unknown>, { json, config }: { json: boolean; config: string | undefined }): Promise<number> {
  const interrupted = interruption();
  const progress = openProgress(process.stderr);
  try {
    const { settings } = await loadConfig(config, process.cwd());
    const options = await withModules(parseOptions(tool, raw));
    const context = { environment: process.env, signal: interrupted.signal, settings, report: progress.report, columns: process.stdout.columns };
    const result = await withStandardInput(options, (read) => tool.run(read, context));
    progress.stop();
    process.stdout.write(`${json ? printableJson(result.data) : printable(result.text)}\n`);
    if (result.unfinished === true) return EXIT.unfinished;
    return result.emptyHanded === true ? EXIT.emptyHanded : EXIT.done;
  } catch (error) {
    progress.stop();
    if (interrupted.signal.aborted) {
      process.stderr.write('Interrupted. What was done is kept; `dramatis resume DIR` goes on from it.\n');
      return EXIT.interrupted;
    }
    return explain(error);
  } finally {
    interrupted.stop();
  }
}

function parseOptions(tool: AnyTool, raw: Record<string, unknown>): Record<string, unknown> {
  const parsed = tool.options.strict().safeParse(raw);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `--${path.map(String).join('.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${message.replace(/^Invalid input: expected (\w+), received NaN$/, 'must be a $1')}`);
  throw new DramatisError('bad-option', problems.join('; '), { hint: `\`dramatis ${tool.name} --help\` lists the options and what they allow.` });
}

/** Here, where a person typed them, and nowhere else, modules in a list of experts are loaded. */
async function withModules(options: Record<string, unknown>): Promise<Record<string, unknown>> {
  return typeof options.experts === 'string' ? { ...options, experts: await withOwnExperts(options.experts, process.cwd()) } : options;
}

/** A known error is two lines, what and what to do; an unknown one is a defect and keeps its stack. */
function explain(error: unknown): number {
  if (error instanceof DramatisError) process.stderr.write(printable(`Error: ${error.message}\n  ${error.hint}\n`));
  else process.stderr.write(printable(`Defect in Dramatis, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`));
  return EXIT.failed;
}
