import { DramatisError } from '../domain/error.ts';
import { appendLine } from '../domain/jsonl.ts';
import { createAsk, type Ask } from '../models/ask.ts';
import { openBudget, parseCap, type Cap } from '../models/budget.ts';
import { OFFLINE } from '../models/chat.ts';
import { openCompletionCache, type CompletionCache } from '../models/completion-cache.ts';
import { completionsInMemory, openCompletions, readCompletions } from '../models/completions.ts';
import { pricerOf, type Pricer } from '../models/prices.ts';
import { loadPrompts } from '../models/prompt.ts';
import type { RoleModels } from '../models/role-models.ts';
import { cachePaths } from './cache-paths.ts';
import { promptsFolder } from './choices.ts';
import type { OpenContext, OpenOptions } from './open-options.ts';

interface AskSources {
  readonly options: OpenOptions;
  readonly models: RoleModels;
  embed(texts: readonly string[]): Promise<number[][]>;
  /** File of this work's completions; they live as long as the process without one. */
  readonly completions: string | undefined;
  readonly context: OpenContext;
}

/** The `ask` of one piece of work with everything that stands behind it; `close` writes down how often the shared cache was of use. */
export async function openAsk({ options, models, embed, completions: path, context }: AskSources): Promise<{ readonly ask: Ask; close(): Promise<void> }> {
  const { environment, settings } = context;
  const cap = options.budget === undefined ? undefined : parseCap(options.budget);
  const pricers = await pricersOf(models, cap, context);
  const budget = openBudget(cap);
  const completions = path === undefined ? completionsInMemory() : await openCompletions(path);
  if (path !== undefined && cap !== undefined) for await (const completion of readCompletions(path)) budget.count(completion);
  const paths = cachePaths(environment);
  const online = models.all.some(({ chat }) => chat !== undefined);
  const { cache, uses } = counting(online ? await openCompletionCache(paths.completions) : undefined);
  const ask = createAsk({
    models,
    seed: options.seed,
    completions,
    cache,
    budget,
    priceOf: ({ id }) => pricers.get(id),
    limits: settings?.limits,
    prompts: loadPrompts(promptsFolder(options, context)),
    embed,
    concurrency: options.concurrency,
    signal: context.signal,
  });
  return {
    ask,
    close: async () => {
      await completions.close();
      if (uses.hits + uses.misses > 0) await appendLine(paths.uses, { at: new Date().toISOString(), ...uses });
    },
  };
}

/** Prices by model id. A cap in money needs the price of every model that is asked. */
async function pricersOf(models: RoleModels, cap: Cap | undefined, { environment, settings }: OpenContext): Promise<Map<string, Pricer>> {
  const pricers = new Map<string, Pricer>();
  for (const model of models.all) {
    const pricer = model.id === OFFLINE ? undefined : await pricerOf(model.id, environment, settings?.prices);
    if (pricer !== undefined) pricers.set(model.id, pricer);
    else if (model.id !== OFFLINE && cap !== undefined && 'usd' in cap) {
      throw new DramatisError('bad-option', `A budget in usd needs prices, and none is known for ${model.id}.`, {
        hint: `Give the budget in tokens (--budget 500000tokens), or set prices: { '${model.id}': { input, output } } in dramatis.config.ts.`,
      });
    }
  }
  return pricers;
}

/** Counts what the shared cache had and had not. */
function counting(cache: CompletionCache | undefined): { cache: CompletionCache | undefined; uses: { hits: number; misses: number } } {
  const uses = { hits: 0, misses: 0 };
  if (cache === undefined) return { cache, uses };
  const get: CompletionCache['get'] = async (model, key) => {
    const found = await cache.get(model, key);
    if (found === undefined) uses.misses++;
    else uses.hits++;
    return found;
  };
  return { cache: { ...cache, get }, uses };
}
