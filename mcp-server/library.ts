import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { DatasetRecord } from '../domain/dataset.ts';
import { DramatisError } from '../domain/error.ts';
import { parseJson, writeWhole } from '../domain/jsonl.ts';
import { Profile } from '../domain/profile.ts';

/** Profiles and conversations that clients made, one file each under their id; kept until somebody deletes them. */
export interface Library {
  readonly profiles: Shelf<Profile>;
  readonly conversations: Shelf<DatasetRecord>;
}

export interface Shelf<Item> {
  /** The item; an id that is not there is a `not-found` error. */
  get(id: string): Promise<Item>;
  put(item: Item): Promise<void>;
  /** Ids in alphabetical order, after `after`, `limit` at most. */
  ids(page?: { readonly after?: string | undefined; readonly limit?: number }): Promise<string[]>;
}

/** Opens the shelves below a folder. */
export function openLibrary(folder: string): Library {
  return {
    profiles: shelf(join(folder, 'profiles'), Profile, 'profile', 'search_personas finds those there are, create_profile makes one'),
    conversations: shelf(join(folder, 'conversations'), DatasetRecord, 'conversation', 'sample_conversations lists those there are'),
  };
}

function shelf<Item extends { readonly id: string }>(folder: string, schema: z.ZodType<Item>, what: string, where: string): Shelf<Item> {
  const pathOf = (id: string): string => join(folder, `${id}.json`);
  return {
    get: async (id) => {
      const text = await readFile(pathOf(id), 'utf8').catch(() => undefined);
      if (text === undefined) throw new DramatisError('not-found', `There is no ${what} of that id.`, { hint: `${where[0].toUpperCase()}${where.slice(1)}.` });
      return schema.parse(parseJson(text));
    },
    put: async (item) => {
      await mkdir(folder, { recursive: true });
      await writeWhole(pathOf(item.id), [JSON.stringify(item)]);
    },
    ids: async ({ after = '', limit = Number.POSITIVE_INFINITY } = {}) => {
      const files = await readdir(folder).catch(() => []);
      const ids = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)).sort();
      return ids.filter((id) => id > after).slice(0, limit);
    },
  };
}
