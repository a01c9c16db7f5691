import type { Subject } from '../../../agents/experts/expert.ts';
import { attribute } from '../../../domain/attribute.ts';
import { conversation, type Turn } from '../../../domain/conversation.ts';

/** A subject of Ada (who speaks first) and Bo from plain lines. */
export function adaAndBo(lines: readonly string[], ada: readonly string[] = [], bo: readonly string[] = []): Subject {
  const turns = lines.map((text, at): Turn => ({ speaker: at % 2 === 0 ? 0 : 1, text }));
  return subjectOf(turns, ada, bo);
}

/** A subject from turns and the attributes of both speakers. */
export function subjectOf(turns: readonly Turn[], ada: readonly string[], bo: readonly string[]): Subject {
  const origin = { writer: 'test', model: 'hand', scenario: 'small-talk', iteration: 1, candidate: 0, exemplars: [] };
  const person = (id: string, texts: readonly string[]) => ({ id, attributes: texts.map((text) => attribute(text)), facets: {} });
  return { conversation: conversation('pair-ada-bo', turns, origin), profiles: [person('pro-ada', ada), person('pro-bo', bo)] };
}

/** Six lines that no check of the linter has anything against. */
export const CLEAN = [
  'The kettle here takes longer than my sourdough.',
  'Then it must be a slow kettle, or a very quick loaf.',
  'Nineteen hours for the loaf, so you can guess about the kettle.',
  'I would have mended it by now, I never leave a plug alone for long.',
  'Please do, there is a screwdriver in the drawer under the cups.',
  'Give me ten minutes and no questions about the smoke.',
];
