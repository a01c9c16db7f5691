import { inflect } from '../english/verbs.ts';
import { toYou } from '../english/pronouns.ts';
import type { Frame } from './frame.ts';

export const likesToDo: Frame = {
  name: 'likes-to-do',
  match: /^I (?:love|like|enjoy|adore) to (.+)$/i,
  read: ([, vp]) => {
    const doing = inflect(vp, 'gerund');
    return { parts: { do: vp, doing }, slots: { doing }, mention: { you: `you like ${toYou(doing)}`, topic: `all that ${toYou(doing)}` } };
  },
  phrases: [
    "(I'm happiest|I'm at my happiest|You'll find me at my best) when I'm {doing}.",
    '{doing} is my idea of (a good time|time well spent|fun|a treat).',
    "I (can't|could never) get enough of {doing}.",
  ],
};
