import { describe, expect, it } from 'vitest';
import { Random } from '../../domain/random.ts';
import type { Ask } from '../../models/ask.ts';
import { sha256, canonicalJson } from '../../domain/id.ts';
import type { Writer } from '../../writers/writer.ts';
import { briefFor } from '../engine/ada-and-bo.ts';

/** Agents answer by rule, the same question and sample always alike. */
const ask: Ask = async (agent, input, { sample = 0 } = {}) => agent.offline(agent.input.parse(input), { random: Random.of(7, agent.name, sha256(canonicalJson(input)), sample), embed: async () => [] });

/** What every writer has to do. */
export function writerConformance(writer: Writer): void {
  describe(`the writer ${writer.name}`, () => {
    it('has a name for the command line and a description for people', () => {
      expect(writer.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(writer.description).toMatch(/\.$/);
    });

    it.each(['small-talk', 'dividing-chores'])('writes %s of the asked length, in turns, opened by the one who leads', async (scenario) => {
      for (const ordinal of [1, 2, 3]) {
        const brief = briefFor(ordinal, scenario);
        const turns = await writer.write(brief, { ask, sample: ordinal });
        expect(turns.length).toBeGreaterThanOrEqual(brief.utterances.min);
        expect(turns.length).toBeLessThanOrEqual(brief.utterances.max);
        expect(turns[0].speaker).toBe(brief.situation.leads);
        turns.forEach(({ speaker, text }, at) => {
          expect(text.trim()).not.toBe('');
          if (at > 0) expect(speaker).not.toBe(turns[at - 1].speaker);
        });
      }
    });

    it('writes the same for the same brief and sample, and something else for another sample', async () => {
      const write = (sample: number) => writer.write(briefFor(4), { ask, sample });
      expect(await write(1)).toEqual(await write(1));
      expect(await write(2)).not.toEqual(await write(1));
    });

    it('lets a failure of the model through, so that it can be recorded', async () => {
      const failing: Ask = () => Promise.reject(new Error('no answer'));
      await expect(writer.write(briefFor(1), { ask: failing, sample: 0 })).rejects.toThrow('no answer');
    });
  });
}
