import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { conversation } from '../../domain/conversation.ts';
import { datasetRecord, type DatasetRecord } from '../../domain/dataset.ts';
import { pair } from '../../domain/pair.ts';
import { profile } from '../../domain/profile.ts';
import type { Format } from '../../formats/format.ts';

/** Ada and Bo, with everything in their texts that files are broken by. */
export function awkwardRecord(): DatasetRecord {
  const both = pair(profile([attribute('I say "no", often.'), attribute('I like; semicolons, commas')]), profile([attribute('Ich wohne in Köln 🎻.')]));
  const turns = [{ speaker: 1 as const, text: 'She said: "Well,\nmaybe," and left.' }, { speaker: 0 as const, text: '=1+1\tis two; <b>bold</b> \\ {x}' }];
  const origin = { writer: 'one-shot', model: 'offline', scenario: 'small-talk', iteration: 1, candidate: 0, exemplars: [] };
  const written = conversation(both.id, turns, origin);
  return datasetRecord(both, { conversation: written, critique: { conversationId: written.id, verdicts: [] } });
}

/** What every export format has to do; whether its own readers take it is for its own test. */
export function formatConformance(format: Format): void {
  describe(`the format ${format.name}`, () => {
    const record = awkwardRecord();

    it('has a name for the command line, a description and an extension', () => {
      expect(format.name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(format.description).toMatch(/\.$/);
      expect(format.extension).toMatch(/^[a-z0-9.]+$/);
    });

    it('ends what it writes with a line end', () => {
      expect(format.record(record)).toMatch(/\n$/);
      expect(format.head).toMatch(/^$|\n$/);
    });

    it('writes the same record the same way, and leaves the record as it was', () => {
      const before = structuredClone(record);
      expect(format.record(record)).toBe(format.record(record));
      expect(record).toEqual(before);
    });

    it('keeps letters of any script', () => {
      expect(format.record(record)).toContain('Köln 🎻');
    });
  });
}
