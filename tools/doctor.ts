import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';
import { packageVersion } from '../domain/package.ts';
import { openModel, OFFLINE } from '../models/chat.ts';
import { openEmbedder } from '../models/embedders/index.ts';
import { builtInAttributes, builtInCategories } from '../seeds/index.ts';
import { builtInExemplars } from '../seeds/exemplars/index.ts';
import { probeChroma } from '../stores/chroma-binary.ts';
import { checkMemoryChoice } from '../stores/open-memory.ts';
import { serviceOptions } from './shared-options.ts';
import { defineTool, type Environment } from './tool.ts';

const { model, embedder, chroma } = serviceOptions;
const Options = z.object({ model, embedder, chroma });

/** One thing that was looked at. */
interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

export const doctor = defineTool({
  name: 'doctor',
  summary: 'what is there and what is in force',
  description: 'Looks at Node, the Chroma binary, the model, the embedder and the built-in data, and says what would be used. It calls no model.',
  options: Options,
  examples: ['doctor', 'doctor --model openai:gpt-4.1-mini --json'],
  run: async (options, { environment }) => {
    const checks = [nodeCheck(), await chromaCheck(options.chroma, environment), modelCheck(options.model, environment), await embedderCheck(options.embedder, environment), dataCheck()];
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

function modelCheck(choice: string | undefined, environment: Environment): Check {
  const spec = choice ?? environment.DRAMATIS_MODEL ?? OFFLINE;
  try {
    openModel(spec, environment);
    const where = spec === OFFLINE ? 'the rule-based engine, no model' : withoutSecrets(environment.OPENAI_BASE_URL ?? 'the provider');
    return { name: 'model', ok: true, detail: `${spec} (${where})` };
  } catch (error) {
    return { name: 'model', ok: false, detail: explain(error) };
  }
}

async function embedderCheck(choice: string | undefined, environment: Environment): Promise<Check> {
  const spec = choice ?? environment.DRAMATIS_EMBEDDER ?? 'sentence-encoder';
  try {
    const opened = await openEmbedder(spec, environment);
    try {
      // Only the built-in encoder is tried out: another may cost money.
      if (spec !== 'sentence-encoder') return { name: 'embedder', ok: true, detail: `${opened.id} (not called)` };
      const [vector] = await opened.embeddings.embedDocuments(['I bake bread before sunrise.']);
      return { name: 'embedder', ok: true, detail: `${opened.id}, ${vector.length} dimensions` };
    } finally {
      await opened.close();
    }
  } catch (error) {
    return { name: 'embedder', ok: false, detail: explain(error) };
  }
}

function dataCheck(): Check {
  return { name: 'data', ok: true, detail: `${builtInAttributes().length} seed attributes in ${builtInCategories().length} categories, ${builtInExemplars.length} exemplars` };
}

function explain(error: unknown): string {
  return error instanceof DramatisError ? `${error.message} ${error.hint}` : messageOf(error);
}

/** An address without the user and password it may carry. */
function withoutSecrets(address: string): string {
  return URL.canParse(address) ? Object.assign(new URL(address), { username: '', password: '', search: '' }).toString() : address.replace(/^.*@/s, '');
}
