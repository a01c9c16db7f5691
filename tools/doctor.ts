import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { packageVersion } from '../domain/package.ts';
import { openEmbedder } from '../models/embedders/index.ts';
import { loadPrompts } from '../models/prompt.ts';
import { builtInAttributes, builtInCategories } from '../seeds/index.ts';
import { builtInExemplars } from '../seeds/exemplars/index.ts';
import { probeChroma } from '../stores/chroma-binary.ts';
import { checkMemoryChoice } from '../stores/open-memory.ts';
import { embedderChoice, promptsFolder } from '../graphs/choices.ts';
import { explain, withoutSecrets, type Check } from './doctor-check.ts';
import { modelChecks } from './doctor-models.ts';
import { serviceOptions } from './shared-options.ts';
import { defineTool, type Environment, type ToolContext } from './tool.ts';

const { model, embedder, chroma, prompts } = serviceOptions;
const Options = z.object({ model, embedder, chroma, prompts });

export const doctor = defineTool({
  name: 'doctor',
  summary: 'what is there and what is in force',
  description: 'Looks at Node, the Chroma binary, the models of every role, the embedder, the prompts and the built-in data, and says what is in force and where that was said. It calls no model.',
  options: Options,
  examples: ['doctor', 'doctor --model openai:gpt-4.1-mini --json'],
  run: async (options, context) => {
    const checks = [nodeCheck(), await chromaCheck(options.chroma, context.environment), ...(await modelChecks(options, context)), await embedderCheck(options, context), promptsCheck(options, context), dataCheck()];
    const text = checks.map(({ name, ok, detail }) => `${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(9)} ${detail}`).join('\n');
    return { data: { ok: checks.every(({ ok }) => ok), checks, version: packageVersion() }, text, emptyHanded: checks.some(({ ok }) => !ok) };
  },
});

function nodeCheck(): Check {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: 'node', ok, detail: `${process.versions.node}, ${availableParallelism()} cores${ok ? '' : '; 20.19 or later is needed'}` };
}

async function chromaCheck(choice: string | undefined, environment: Environment): Promise<Check> {
  const chosen = (choice ?? environment.CHROMA_URL) || 'embedded';
  try {
    checkMemoryChoice(chosen);
  } catch (error) {
    return { name: 'memory', ok: false, detail: explain(error) };
  }
  if (chosen === 'exact') return { name: 'memory', ok: true, detail: 'exact index in the process' };
  if (chosen !== 'embedded') return { name: 'memory', ok: true, detail: `Chroma server at ${withoutSecrets(chosen)} (not called)` };
  const probe = await probeChroma(environment);
  if (probe.available) return { name: 'memory', ok: true, detail: `embedded Chroma ${probe.version ?? ''}` };
  return { name: 'memory', ok: true, detail: `exact index in the process, because Chroma cannot run here: ${probe.reason ?? 'no reason given'}` };
}

async function embedderCheck(options: z.infer<typeof Options>, context: ToolContext): Promise<Check> {
  const { spec, from } = embedderChoice(options, context);
  try {
    const opened = await openEmbedder(spec, context.environment);
    try {
      // Only the built-in encoder is tried out: another may cost money.
      if (spec !== 'sentence-encoder') return { name: 'embedder', ok: true, detail: `${opened.id}, from ${from} (not called)` };
      const [vector] = await opened.embeddings.embedDocuments(['I bake bread before sunrise.']);
      return { name: 'embedder', ok: true, detail: `${opened.id}, from ${from}, ${vector.length} dimensions` };
    } finally {
      await opened.close();
    }
  } catch (error) {
    return { name: 'embedder', ok: false, detail: explain(error) };
  }
}

function promptsCheck(options: z.infer<typeof Options>, context: ToolContext): Check {
  const folder = promptsFolder(options, context);
  try {
    const published = loadPrompts();
    const replaced = [...loadPrompts(folder).values()].filter(({ name, version }) => published.get(name)?.version !== version).map(({ name }) => name);
    return { name: 'prompts', ok: true, detail: folder === undefined ? `${published.size} published` : `${replaced.length} of ${published.size} replaced by ${folder}${replaced.length === 0 ? '' : `: ${replaced.join(', ')}`}` };
  } catch (error) {
    return { name: 'prompts', ok: false, detail: explain(error) };
  }
}

function dataCheck(): Check {
  return { name: 'data', ok: true, detail: `${builtInAttributes().length} seed attributes in ${builtInCategories().length} categories, ${builtInExemplars.length} exemplars` };
}
