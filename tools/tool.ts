import type { z } from 'zod';
import type { Progress } from '../graphs/services.ts';
import type { ModelSettings } from '../models/settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What an operation may use of the world. */
export interface ToolContext {
  readonly environment: Environment;
  /** Aborted when the person or the client gives up. */
  readonly signal: AbortSignal;
  /** What the program or the configuration says about models. */
  readonly settings?: ModelSettings | undefined;
  report(progress: Progress): void;
  /** Width in characters of where the text will be read; unknown for a file, a pipe or a client. */
  readonly columns?: number | undefined;
}

/** What an operation gives back. */
export interface ToolResult {
  /** Plain JSON: what `--json` prints. */
  readonly data: unknown;
  /** The same for people, without a trailing line break. */
  readonly text: string;
  /** True when it was done, but something rejected everything (exit code 1). */
  readonly emptyHanded?: boolean;
  /** True when it stopped at its budget and can be resumed (exit code 3). */
  readonly unfinished?: boolean;
}

/** One operation. CLI commands are derived from it: every option becomes a flag in kebab-case. */
export interface Tool<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Kebab-case, equal to the file name and the command. */
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** When to use it and what it leaves behind. */
  readonly description: string;
  /** Options with their defaults; each is described. A boolean becomes a switch. */
  readonly options: z.ZodObject<Shape>;
  /** Name of the option that may be given without its flag. */
  readonly positional?: string;
  /** Command lines, without the program's name. */
  readonly examples: readonly string[];
  run(options: z.infer<z.ZodObject<Shape>>, context: ToolContext): Promise<ToolResult>;
}

/** A tool as the registry holds it: its options are parsed here, so that callers need not know their type. */
export interface AnyTool extends Omit<Tool, 'run'> {
  run(options: unknown, context: ToolContext): Promise<ToolResult>;
}

/** Declares an operation. */
export function defineTool<Shape extends z.ZodRawShape>(tool: Tool<Shape>): AnyTool {
  return { ...tool, run: (options, context) => tool.run(tool.options.parse(options), context) };
}
