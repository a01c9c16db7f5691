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
  close(): Promise<void>;
}

/** Opens the desk; nothing is read or started before it is needed. */
export function openDesk(settings: DeskSettings): Desk {
  const { dataFolder, environment } = settings;
  const library = openLibrary(dataFolder);
  const jobs = openJobs({ folder: join(dataFolder, 'jobs'), command: settings.command, environment });
  let engine: Promise<Engine> | undefined;
  let loaded: Promise<ModelSettings> | undefined;
  const configured = (): Promise<ModelSettings> => {
    loaded ??= settings.loadSettings();
    return loaded;
  };
  return {
    dataFolder,
    environment,
    settings: configured,
    library,
    jobs,
    engine: () => {
      engine ??= import('./engine.ts').then(async ({ openEngine }) => openEngine({ dataFolder, environment, settings: await configured(), log: settings.log }));
      return engine;
    },
    close: async () => {
      await engine?.then((one) => one.close(), () => undefined);
    },
  };
}
