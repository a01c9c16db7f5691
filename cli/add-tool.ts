import { type Command, Option } from 'commander';
import { z } from 'zod';
import type { Tool } from '../tools/tool.ts';

const Property = z.object({ type: z.string().optional(), description: z.string().optional(), default: z.union([z.string(), z.number(), z.boolean()]).optional(), enum: z.array(z.string()).optional() });
const OptionsSchema = z.object({ properties: z.record(z.string(), Property), required: z.array(z.string()).default([]) });

/** Derives a command from an operation: flags from its options, help from their descriptions. */
export function addTool(program: Command, tool: Tool, run: (options: Record<string, unknown>, json: boolean) => Promise<void>): void {
  const { properties } = OptionsSchema.parse(z.toJSONSchema(tool.options, { io: 'input', unrepresentable: 'any' }));
  const command = program.command(tool.name).summary(tool.summary).description(tool.description).exitOverride();
  if (tool.positional !== undefined) command.argument(isRequired(tool, tool.positional) ? `<${tool.positional}>` : `[${tool.positional}]`, properties[tool.positional].description);
  for (const [name, property] of Object.entries(properties)) {
    if (name !== tool.positional) command.addOption(optionOf(name, property, isRequired(tool, name)));
  }
  command.option('--json', 'Print the result as JSON.');
  command.addHelpText('after', `\nExamples:\n${tool.examples.map((example) => `  $ dramatis ${example}`).join('\n')}`);
  command.action(async (...given: unknown[]) => {
    const { json, ...flags } = command.opts<Record<string, unknown>>();
    const positional = tool.positional === undefined || given[0] === undefined ? {} : { [tool.positional]: given[0] };
    await run({ ...flags, ...positional }, json === true);
  });
}

function isRequired(tool: Tool, name: string): boolean {
  const schema = tool.options.shape[name];
  return schema instanceof z.ZodType && !schema.safeParse(undefined).success;
}

function optionOf(name: string, property: z.infer<typeof Property>, required: boolean): Option {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const isSwitch = typeof property.default === 'boolean' || property.type === 'boolean';
  const fallback = property.default === undefined || property.default === false ? '' : ` (default: ${String(property.default)})`;
  const option = new Option(isSwitch ? flag : `${flag} <${placeholder(name, property)}>`, `${property.description ?? ''}${fallback}`);
  if (property.enum !== undefined) option.choices(property.enum);
  return required ? option.makeOptionMandatory() : option;
}

function placeholder(name: string, property: z.infer<typeof Property>): string {
  if (typeof property.default === 'number') return 'number';
  return ['seeds', 'pairs', 'out', 'reference', 'file'].includes(name) ? 'path' : 'value';
}
