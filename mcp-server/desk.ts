import { join } from 'node:path';
import type { ModelSettings } from '../models/settings.ts';
import type { Engine } from './engine.ts';
import { openJobs, type Jobs } from './jobs.ts';
import { openLibrary, type Library } from './library.ts';

/** What a server is started with. */
export interface DeskSettings {
  /** Everything the server keeps is below it, and nothing else is read or written. */
  readonly dataFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The command line that runs a job: program and first arguments. */
  readonly command: readonly string[];
  /** Loads a configuration when the engine is first needed. */
  loadSettings(): Promise<ModelSettings>;
  /** For people who look after the server; never to stdout. */
  log(message: string): void;
}

/** What operations, prompts and resources share: one for a server, whatever number of clients it has. */
export interface Desk {
  readonly dataFolder: string;
  readonly environment: DeskSettings['environment'];
  readonly library: Library;
  readonly jobs: Jobs;
  /** What the configuration says about models; loading it also adds its plugins. */
  settings(): Promise<ModelSettings>;
  /** Graphs, models and encoder; loaded when first asked for, because loading takes longer than a client waits for a greeting. */
  engine(): Promise<Engine>;
  /** For people who look after the server; never to stdout. */
  log(message: string): void;
  close(): Promise<void>;
}

/** Opens the desk; nothing is read or started before it is needed. */
export function openDesk(settings: DeskSettings): Desk {
  const { dataFolder, environment, log } = settings;
  const library = openLibrary(dataFolder);
  const jobs = openJobs({ folder: join(dataFolder, 'jobs'), command: settings.command, environment });
  const configured = once(settings.loadSettings);
  const engine = once(async () => (await import('./engine.ts')).openEngine({ dataFolder, environment, settings: await configured.get(), log }));
  return {
    dataFolder,
    environment,
    settings: configured.get,
    library,
    jobs,
    engine: engine.get,
    log,
    close: async () => {
      await engine.begun()?.then((one) => one.close(), () => undefined);
    },
  };
}

/** Does the work when it is first asked for, and gives all the same result. What failed is done again for the next one who asks: a configuration may have been mended by then. */
function once<Result>(work: () => Promise<Result>): { get(): Promise<Result>; begun(): Promise<Result> | undefined } {
  let begun: Promise<Result> | undefined;
  return {
    begun: () => begun,
    get: () => {
      begun ??= work().catch((error: unknown) => {
        begun = undefined;
        throw error;
      });
      return begun;
    },
  };
}
