import type { Limits } from './limits.ts';
import type { ModelSetting } from './model-choice.ts';
import type { Prices } from './prices.ts';

/** What a program or a dramatis.config.ts says about models; options of a command go before it, the environment after it. */
export interface ModelSettings {
  readonly models?: ModelSetting | undefined;
  /** Spec of the embedder: `sentence-encoder` or `openai:MODEL`. */
  readonly embedder?: string | undefined;
  /** Prices by model id, in US dollars per million tokens; they go before the dated table. */
  readonly prices?: Prices | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Folder of prompts, `AGENT.md`, that replace the published ones. */
  readonly prompts?: string | undefined;
}
