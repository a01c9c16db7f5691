import { readFileSync } from 'node:fs';
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

/** Reads the prompt of an agent; a missing or malformed file is a `bad-config` error. */
export function loadPrompt(name: string, folder = join(packageFolder(), 'agents', 'prompts')): Prompt {
  const path = join(folder, `${name}.md`);
  const text = readPrompt(path);
  const parts = text.split(/^---$/m);
  if (parts.length !== 2) {
    throw new DramatisError('bad-config', `The prompt file ${path} has ${parts.length} parts; it must have two, separated by one line of three dashes.`, {
      hint: 'Put the system part first, then a line with only ---, then the user part.',
    });
  }
  return { name, system: parts[0].trim(), user: parts[1].trim(), version: sha256(text).slice(0, 12) };
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
