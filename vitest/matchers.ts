import { expect } from 'vitest';
import { z } from 'zod';
import { expertNamed } from '../agents/experts/index.ts';
import { attributeStatuses, coverageOf } from '../agents/experts/faithfulness.ts';
import type { Subject } from '../agents/experts/expert.ts';
import { Dialogue } from '../domain/dialogue.ts';
import { recordsOf } from '../domain/outside.ts';
import { expertContext } from '../graphs/expert-context.ts';
import { sharedServices } from './services.ts';

const SEED = 7;
/** A conversation as readers yield it; where it came from may be left out. */
const Talk = z.object({ ...Dialogue.shape, source: z.string().default('conversation') });

interface Outcome {
  readonly pass: boolean;
  message(): string;
}

declare module 'vitest' {
  interface Matchers<T> {
    /** No attribute is contradicted by its owner or claimed by the other: by rules and vectors, by the judge model where there is one. Takes a conversation with personas and turns; to be awaited. */
    toBeFaithful(): Promise<T>;
    /** Attributes come up with their owners: coverage (voiced 1, implied 0.75) of at least this share, 0.5 by default. To be awaited. */
    toCoverProfile(atLeast?: number): Promise<T>;
    /** The expert of that name does not fail it: `linter`, `toxicity` or any other of `dramatis plugins`. To be awaited. */
    toPassExpert(name: string): Promise<T>;
  }
}

expect.extend({
  toBeFaithful: async (received: unknown): Promise<Outcome> => {
    const statuses = await statusesOf(received);
    const faults = statuses.flatMap(({ text, status, claimed, reason, turns }) => [...(status === 'contradicted' ? [`turn ${turns.join(', ')} contradicts "${text}" (${reason})`] : []), ...(claimed.length > 0 ? [`turn ${claimed.join(', ')} of the other claims "${text}"`] : [])]);
    return { pass: faults.length === 0, message: () => (faults.length === 0 ? 'expected the conversation not to be faithful, but nothing is contradicted or claimed' : `expected the conversation to be faithful, but ${faults.join('; ')}`) };
  },
  toCoverProfile: async (received: unknown, atLeast = 0.5): Promise<Outcome> => {
    const statuses = await statusesOf(received);
    const coverage = coverageOf(statuses);
    const absent = statuses.filter(({ status }) => status === 'absent').map(({ text }) => `"${text}"`);
    return { pass: coverage >= atLeast, message: () => `expected a coverage ${coverage >= atLeast ? 'below' : 'of at least'} ${atLeast}, but it is ${coverage.toFixed(2)}; absent: ${absent.join(', ') || 'nothing'}` };
  },
  toPassExpert: async (received: unknown, name: string): Promise<Outcome> => {
    const { outcome, findings } = await expertNamed(name).judge(subjectOf(received), expertContext(await sharedServices(SEED)));
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ message, turns }) => `${message} (turn ${turns.join(', ') || '-'})`);
    return { pass: outcome !== 'fail', message: () => `expected ${name} ${outcome === 'fail' ? 'to pass' : 'to fail'} it, but it says ${outcome}${errors.length > 0 ? `: ${errors.join('; ')}` : ''}` };
  },
});

async function statusesOf(received: unknown) {
  const subject = subjectOf(received);
  if (subject.profiles.every(({ attributes }) => attributes.length === 0)) throw new TypeError('The conversation names no persona, so that nothing can be said of its faithfulness; give { personas: [[…], […]], turns: [{ speaker: 0, text: … }] }.');
  return attributeStatuses(subject, expertContext(await sharedServices(SEED)));
}

function subjectOf(received: unknown): Subject {
  const parsed = Talk.safeParse(received);
  if (parsed.success) return recordsOf(parsed.data);
  throw new TypeError(`This is no conversation: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}; give { personas: [[…], […]], turns: [{ speaker: 0, text: … }] }.`);
}
