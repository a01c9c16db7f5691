import type { Usage } from './completions.ts';
import { providers } from './providers/index.ts';

/** Where the prices come from, and from when they are. A test compares the version with the installed one, so that the date cannot fall behind. */
export const PRICE_TABLE = { source: '@pydantic/genai-prices', version: '0.1.8', published: '2026-09-23' } as const;

/** US dollars per million tokens, as a user may set them for a model id. */
export interface Price {
  readonly input: number;
  /** Input that the provider had cached; the price of input when left out. */
  readonly cached?: number;
  /** Reasoning included. */
  readonly output: number;
}

export type Prices = Readonly<Record<string, Price>>;

/** What usage of one model costs in US dollars; null when the endpoint did not say how many tokens it used. */
export type Pricer = (usage: Usage) => number | null;

const MILLION = 1_000_000;

/** The pricer of a model, by its id (`openai:gpt-4.1-mini`): by the user's prices, else by the dated table; undefined when neither knows it. */
export async function pricerOf(id: string, environment: Readonly<Record<string, string | undefined>>, own: Prices = {}): Promise<Pricer | undefined> {
  const price = own[id];
  if (price !== undefined) return ({ input, cached, output }) => (input === null || output === null ? null : byOwnPrice(price, input, cached ?? 0, output));
  const [provider, ...rest] = id.split(':');
  const model = rest.join(':');
  const priced = providers.find(({ name }) => name === provider)?.pricedAs?.(environment);
  if (priced === undefined) return undefined;
  // Loaded when used: the table is larger than the rest of a start.
  const { calcPrice, findProvider } = await import('@pydantic/genai-prices');
  const found = 'provider' in priced ? findProvider({ providerId: priced.provider }) : findProvider({ providerApiUrl: priced.address });
  if (found === undefined) return undefined;
  const total = (input: number, cached: number, output: number): number | undefined =>
    calcPrice({ input_tokens: input, cache_read_tokens: cached, output_tokens: output }, model, { provider: found })?.total_price;
  if (total(1, 0, 1) === undefined) return undefined;
  return ({ input, cached, output }) => (input === null || output === null ? null : (total(input, Math.min(cached ?? 0, input), output) ?? null));
}

function byOwnPrice(price: Price, input: number, cached: number, output: number): number {
  return ((input - cached) * price.input + cached * (price.cached ?? price.input) + output * price.output) / MILLION;
}
