import { DramatisError } from './error.ts';

/** What every plugin has. */
export interface Plugin {
  /** Kebab-case, unique in its family. */
  readonly name: string;
  readonly description: string;
}

/** A plugin family: the built-in members and those added from outside. */
export interface Registry<Member extends Plugin> {
  /** What a member is called in messages: `writer`. */
  readonly family: string;
  /** All members, built-in ones first; the first is the default. */
  readonly members: readonly Member[];
  /** The member of that name; an unknown name is a `bad-option` error that lists the choices. */
  named(name: string): Member;
  /** Checks members from outside and gives what adds them; a name that is taken or not kebab-case is a `bad-config` error. */
  admit(members: readonly Member[]): () => void;
}

/** Makes a family from its built-in members. */
export function registry<Member extends Plugin>(family: string, builtIn: readonly Member[]): Registry<Member> {
  const members = [...builtIn];
  return {
    family,
    members,
    named: (name) => named(family, name, members),
    admit: (more) => {
      const taken = new Set(members.map(({ name }) => name));
      for (const { name } of more) {
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
          throw new DramatisError('bad-config', `The ${family} "${name}" has no kebab-case name.`, { hint: 'Name it like the others, for example "my-own".' });
        }
        if (taken.has(name)) {
          throw new DramatisError('bad-config', `The name "${name}" is taken in the family ${family}.`, { hint: 'Give yours another name.' });
        }
        taken.add(name);
      }
      return () => void members.push(...more);
    },
  };
}

/** The member of a list with that name; an unknown name is a `bad-option` error that lists the choices. */
export function named<Member extends { readonly name: string }>(family: string, name: string, members: readonly Member[]): Member {
  const found = members.find((member) => member.name === name);
  if (found !== undefined) return found;
  throw new DramatisError('bad-option', `There is no ${family} "${name}"; there are ${members.map((member) => member.name).join(', ')}.`, {
    hint: 'Choose one of these, or load your own through dramatis.config.ts; `dramatis plugins` lists them all.',
  });
}
