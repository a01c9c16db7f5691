import { DramatisError } from './error.ts';

/** The member of a plugin family with that name; an unknown name is a `bad-option` error that lists the choices. */
export function named<Member extends { readonly name: string }>(family: string, name: string, members: readonly Member[]): Member {
  const found = members.find((member) => member.name === name);
  if (found !== undefined) return found;
  throw new DramatisError('bad-option', `There is no ${family} "${name}"; there are ${members.map((member) => member.name).join(', ')}.`, {
    hint: 'Choose one of these, or load your own through dramatis.config.ts; `dramatis plugins` lists them all.',
  });
}
