import { describe, expect, it } from 'vitest';
import { Situation } from '../../domain/conversation.ts';
import { Random } from '../../domain/random.ts';
import type { Scenario } from '../../scenarios/scenario.ts';

/** What every scenario has to do. */
export function scenarioConformance(scenario: Scenario): void {
  describe(`the scenario ${scenario.name}`, () => {
    const situations = Array.from({ length: 40 }, (_unused, at) => scenario.situation(Random.of('Ada and Bo', at)));

    it('has a name for the command line, a description and rules that are whole sentences', () => {
      expect(scenario.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(scenario.description).toMatch(/\.$/);
      expect(scenario.rules.length).toBeGreaterThan(0);
      for (const rule of scenario.rules) expect(rule).toMatch(/^[A-Z].*\.$/);
    });

    it('asks for a length that two can keep to', () => {
      expect(scenario.utterances.min).toBeGreaterThanOrEqual(2);
      expect(scenario.utterances.max).toBeGreaterThanOrEqual(scenario.utterances.min);
    });

    it('draws situations that are complete, differ, and let either lead', () => {
      for (const situation of situations) expect(Situation.parse(situation)).toEqual(situation);
      expect(new Set(situations.map((one) => JSON.stringify(one))).size).toBeGreaterThan(20);
      expect(new Set(situations.map(({ leads }) => leads)).size).toBe(2);
    });

    it('has lines to open and to end every one of them, with answers', () => {
      for (const situation of situations) {
        const exchanges = [...scenario.lines.openings(situation), ...scenario.lines.detours(situation), ...scenario.lines.business(situation), ...scenario.lines.endings(situation)];
        expect(scenario.lines.openings(situation).length).toBeGreaterThan(0);
        expect(scenario.lines.endings(situation).length).toBeGreaterThan(0);
        for (const { says, answers } of exchanges) expect(Math.min(says.length, answers.length)).toBeGreaterThan(0);
      }
    });
  });
}
