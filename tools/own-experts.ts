import { isAbsolute, join, resolve } from 'node:path';
import { expertFamily, experts } from '../agents/experts/index.ts';
import { DramatisError } from '../domain/error.ts';
import { ExpertPlugin, importDefault } from './plugins-from.ts';
import { namesOf } from './run-options.ts';

/**
 * Loads the modules in a list of experts such as `linter,./my-expert.ts,dramatis-expert-foo` and gives the list with the
 * names of their experts in their place. Paths and packages are looked up from `folder`; what cannot be loaded or is no
 * expert is a `bad-config` error. For what a person types, and for nothing else: a list from a manifest or a model must
 * not say which code is run.
 */
export async function withOwnExperts(list: string, folder: string): Promise<string> {
  const names: string[] = [];
  for (const name of namesOf(list)) names.push(...(isModule(name) ? await loaded(name, folder) : [name]));
  return names.length === 0 ? list : names.join(',');
}

/** A path, or a package by the name that packages of experts have: any other word is an expert's name, perhaps misspelt. */
function isModule(name: string): boolean {
  return !experts.some((expert) => expert.name === name) && (isPath(name) || /^(@[\w.-]+\/)?dramatis-expert-/.test(name));
}

function isPath(name: string): boolean {
  return isAbsolute(name) || /^\.{1,2}[\\/]/.test(name) || /\.[cm]?[jt]s$/.test(name);
}

async function loaded(module: string, folder: string): Promise<string[]> {
  const exported = await importDefault(isPath(module) ? resolve(folder, module) : module, join(folder, 'package.json'), false);
  const found = [exported].flat().map((member) => {
    const parsed = ExpertPlugin.safeParse(member);
    if (parsed.success) return parsed.data;
    throw new DramatisError('bad-config', `${module} exports no expert: its default export ${parsed.error.issues[0].message}.`, { hint: 'Export an expert, or a list of experts, as the default (docs/critic.md, "Experts of your own"); a configuration is given by --config.' });
  });
  // The configuration may have brought it already.
  expertFamily.admit(found.filter((one) => !experts.includes(one)))();
  return found.map(({ name }) => name);
}
