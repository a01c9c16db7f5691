import type { OpenModel } from '../chat.ts';

/** Where chat models come from. A plugin: what follows the colon of a spec (`openai:gpt-4.1-mini`) goes to `open`. */
export interface Provider {
  /** Kebab-case; the part of a spec before the colon. */
  readonly name: string;
  readonly description: string;
  /** Opens a model of that name. Nothing is called; throws a `bad-config` DramatisError when a key or a package is missing. */
  open(model: string, environment: Readonly<Record<string, string | undefined>>): Promise<OpenModel>;
  /** Where the price table has its models; undefined when what is set in the environment makes that unknown. */
  pricedAs?(environment: Readonly<Record<string, string | undefined>>): PricedAs | undefined;
}

/** A provider in the price table: by its name there, or by the address it is reached at. */
export type PricedAs = { readonly provider: string } | { readonly address: string };
