import { describe, expect, it } from 'vitest';
import type { Expert, ExpertContext, Subject } from '../../agents/experts/expert.ts';
import { Verdict } from '../../domain/critique.ts';
import { Random } from '../../domain/random.ts';

const KEBAB = /^[a-z]+(?:-[a-z]+)*$/;

/** What every expert does, whoever wrote it; `context` makes the context it is judged with (offline, real vectors). */
export function describeExpert(expert: Expert, context: () => Promise<ExpertContext>): void {
  describe(`the expert ${expert.name}`, () => {
    const judge = async (subject: Subject) => Verdict.parse(await expert.judge(subject, await context()));

    it('says who it is and what it looks for', () => {
      expect(expert.name).toMatch(KEBAB);
      expect(expert.description.length).toBeGreaterThan(10);
      expect(expert.rubric.length).toBeGreaterThan(10);
    });

    it('passes its good example and prefers it to its bad one', async () => {
      const [good, bad] = [await judge(expert.examples.good), await judge(expert.examples.bad)];
      expect(good.outcome).not.toBe('fail');
      if (bad.outcome !== 'fail') expect(bad.score ?? 0).toBeLessThan(good.score ?? 0);
    });

    it('points only at turns and attributes that are there', async () => {
      for (const subject of [expert.examples.good, expert.examples.bad]) {
        const ids = new Set(subject.profiles.flatMap(({ attributes }) => attributes.map(({ id }) => id)));
        for (const finding of (await judge(subject)).findings) {
          expect(finding.code).toMatch(KEBAB);
          expect(finding.turns.every((at) => at < subject.conversation.turns.length)).toBe(true);
          expect(finding.attributes.every((id) => ids.has(id))).toBe(true);
        }
      }
    });

    it('says the same about the same conversation', async () => {
      expect(await judge(expert.examples.bad)).toEqual(await judge(expert.examples.bad));
    });

    it('copes with unknown profiles and with a single utterance', async () => {
      const strangers = { ...expert.examples.good, profiles: [nobody(), nobody()] as const };
      expect((await judge(strangers)).expert).toBe(expert.name);
      const turns = expert.examples.good.conversation.turns.slice(0, 1);
      expect((await judge({ ...strangers, conversation: { ...strangers.conversation, turns } })).expert).toBe(expert.name);
    });
  });
}

function nobody() {
  return { id: 'pro-unknown', attributes: [], facets: {} };
}

/** A context as the offline engine gives it: agents answer by rule, vectors come from the given encoder. */
export function offlineContext(embed: ExpertContext['embed']): ExpertContext {
  const random = Random.of(1, 'experts');
  return { ask: async (agent, input) => agent.offline(input, { random, embed }), embed, random, model: 'offline' };
}
