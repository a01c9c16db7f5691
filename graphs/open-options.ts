import type { OpenEmbedder } from '../models/embedder.ts';
import type { ModelSetting } from '../models/model-choice.ts';
import type { ModelSettings } from '../models/settings.ts';
import type { Memory } from '../stores/vector-store.ts';
import type { Progress } from './services.ts';

/** What services are opened with; what is left out is taken from the settings, then from the environment. */
export interface OpenOptions {
  /** One model for all, or models by role and expert; see `ModelSetting`. */
  readonly model?: ModelSetting | undefined;
  /** By its spec, or any LangChain embeddings through `embedderFrom`, which stay open. */
  readonly embedder?: string | OpenEmbedder | undefined;
  readonly chroma?: string | undefined;
  /** Folder of prompts that replace the published ones. */
  readonly prompts?: string | undefined;
  /** Hard cap, `2.50usd` or `500000tokens`. */
  readonly budget?: string | undefined;
  readonly seed: number;
  readonly concurrency: number;
}

/** Where completions and the memory of this work are kept; what is left out lives until the services are closed. */
export interface Keep {
  readonly completions?: string | undefined;
  /** A folder, or a memory that is open and stays so. */
  readonly memory?: string | Memory;
  readonly resumeFolder?: string;
  /** Keeps this work's collections apart from those of others on a shared Chroma server. */
  readonly scope?: string;
}

export interface OpenContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** What the program or the configuration says about models. */
  readonly settings?: ModelSettings | undefined;
  report(progress: Progress): void;
}
