import { z } from 'zod';
import { defineOperation } from '../operation.ts';

const Families = z.record(z.string(), z.array(z.object({ name: z.string(), description: z.string() })));

export const describePlugins = defineOperation({
  name: 'describe_plugins',
  title: 'Describe plugins',
  description: 'Lists what can be chosen by name: scenarios, pairing strategies, formats, writers, experts, facets and more, with what each does. Call it once when a name is needed.',
  input: z.object({ family: z.enum(['scenario', 'pairing', 'format', 'writer', 'expert', 'facet', 'choice rule', 'reader', 'embedder', 'provider']).optional() }),
  output: z.object({ families: Families }),
  readOnly: true,
  idempotent: true,
  heavy: false,
  run: async ({ family }, desk) => {
    // With those of the configuration, which is loaded with the settings.
    await desk.settings();
    const { families } = await import('../../tools/plugins.ts');
    const wanted = Object.entries(families).filter(([name]) => family === undefined || name === family);
    const data = { families: Object.fromEntries(wanted.map(([name, members]) => [name, members.map((member) => ({ name: member.name, description: member.description }))])) };
    return { text: wanted.map(([name, members]) => `${name}: ${members.map((member) => `${member.name} (${member.description})`).join('; ')}`).join('\n'), data };
  },
});
