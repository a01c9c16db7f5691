import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../domain/id.ts';
import { DramatisError } from '../domain/error.ts';
import { packageFolder } from '../domain/package.ts';

/** A published prompt: `agents/prompts/NAME.md`, the system part, a line of three dashes, the user part. */
export interface Prompt {
  readonly name: string;
  readonly system: string;
  readonly user: string;
  /** First 12 hex digits of the file's SHA-256; recorded in the manifest and part of every cache key. */
  readonly version: string;
}

/** The folder of the published prompts. */
const PUBLISHED = join(packageFolder(), 'agents', 'prompts');

/** Reads the prompt of an agent, from the user's folder of prompts when it has one of that name; a missing or malformed file is a `bad-config` error. */
export function loadPrompt(name: string, own?: string): Prompt {
  const replaced = own === undefined ? undefined : join(own, `${name}.md`);
  const path = replaced !== undefined && existsSync(replaced) ? replaced : join(PUBLISHED, `${name}.md`);
  const text = readPrompt(path);
  const parts = text.split(/^---$/m);
  if (parts.length !== 2) {
    throw new DramatisError('bad-config', `The prompt file ${path} has ${parts.length} parts; it must have two, separated by one line of three dashes.`, {
      hint: 'Put the system part first, then a line with only ---, then the user part.',
    });
  }
  return { name, system: parts[0].trim(), user: parts[1].trim(), version: sha256(text).slice(0, 12) };
}

/** Every agent's prompt by its name. A file in the user's folder that belongs to no agent is a `bad-config` error: it would be thought to be in force. */
export function loadPrompts(own?: string): Map<string, Prompt> {
  const names = namesIn(PUBLISHED);
  const stranger = own === undefined ? undefined : namesIn(own).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    throw new DramatisError('bad-config', `${join(own ?? '', `${stranger}.md`)} is the prompt of no agent; there are ${names.join(', ')}.`, { hint: 'Name it like the prompt it is to replace; `dramatis prompt AGENT` prints that one.' });
  }
  return new Map(names.map((name) => [name, loadPrompt(name, own)]));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => file.replace(/\.md$/, '')).sort();
  } catch (cause) {
    throw new DramatisError('not-found', `The folder of prompts ${folder} cannot be read.`, { hint: 'Check the path given with --prompts.', cause });
  }
}

function readPrompt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new DramatisError('bad-config', `The prompt file ${path} cannot be read.`, { hint: 'Reinstall the package, or restore the file.', cause });
  }
}

/** Puts the fillers into the `{{places}}` of a text; a place without a filler is a `bad-config` error. */
export function fill(text: string, fillers: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, place: string) => {
    const filler = fillers[place];
    if (filler === undefined) {
      throw new DramatisError('bad-config', `A prompt has the place {{${place}}}, which its agent does not fill.`, {
        hint: `Use one of: ${Object.keys(fillers).sort().join(', ')}.`,
      });
    }
    return filler;
  });
}
