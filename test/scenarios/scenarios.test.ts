import { describe, expect, it } from 'vitest';
import { DramatisError } from '../../domain/error.ts';
import { Random } from '../../domain/random.ts';
import { say } from '../../engine/phrase.ts';
import { scenarioNamed, scenarios } from '../../scenarios/index.ts';
import { families } from '../../scenarios/settings/index.ts';
import { moods } from '../../scenarios/moods.ts';
import { settings } from '../../scenarios/small-talk.ts';

const drawn = scenarios.flatMap((scenario) => Array.from({ length: 60 }, (_, index) => ({ scenario, situation: scenario.situation(Random.of('ada', scenario.name, index)) })));
const wordings = (template: string): string[] => Array.from({ length: 30 }, (_, index) => say(template, {}, Random.of('bo', template, index)));

describe('the scenarios', () => {
  it('are found by name, and an unknown name is answered with the known ones', () => {
    expect(scenarioNamed('small-talk').name).toBe('small-talk');
    expect(() => scenarioNamed('opera')).toThrow(DramatisError);
    expect(() => scenarioNamed('opera')).toThrow(/small-talk, dividing-chores/);
  });

  it('give every situation they draw openings, answers and an ending', () => {
    for (const { scenario, situation } of drawn) {
      const { lines } = scenario;
      for (const exchanges of [lines.openings(situation), lines.endings(situation)]) {
        expect(exchanges.length).toBeGreaterThan(0);
        for (const { says, answers } of exchanges) expect(Math.min(says.length, answers.length)).toBeGreaterThan(0);
      }
    }
  });

  it('draw the same situation from the same stream', () => {
    for (const scenario of scenarios) expect(scenario.situation(Random.of('bo', 1))).toEqual(scenario.situation(Random.of('bo', 1)));
  });

  it('open in at most eighteen words, whatever the wording', () => {
    const openings = drawn.flatMap(({ scenario, situation }) => scenario.lines.openings(situation).flatMap(({ says }) => says));
    for (const text of [...new Set(openings)].flatMap(wordings)) expect(text.split(' ').length, text).toBeLessThanOrEqual(18);
  });

  it('answer remarks without asking something new', () => {
    for (const { openings, detours, endings } of families) {
      for (const answer of [...openings, ...detours, ...endings].flatMap(({ answers }) => answers)) expect(answer).not.toContain('?');
    }
  });
});

describe('small talk', () => {
  it('has hundreds of settings and at least twenty-five endings', () => {
    expect(new Set(settings).size).toBeGreaterThanOrEqual(300);
    expect(new Set(families.flatMap(({ endings }) => endings.map(({ ending }) => ending))).size).toBeGreaterThanOrEqual(25);
  });

  it('adds to first and last lines what suits the mood, and asks nothing there', () => {
    const { lines, situation } = scenarioNamed('small-talk');
    for (let at = 0; at < 40; at++) expect(lines.asides?.(situation(Random.of('ada', at))).openings.length).toBeGreaterThan(0);
    for (const text of moods.flatMap(({ openings, partings }) => [...openings, ...partings]).flatMap(wordings)) expect(text).toMatch(/^[A-Z][^?]*\.$/);
  });

  it('may remark on why the two have time for each other, in words that ask nothing', () => {
    const { lines, situation } = scenarioNamed('small-talk');
    for (const { places, moments, reasons } of families) {
      for (const { reason, remarks } of reasons) {
        const { openings } = lines.asides?.({ ...situation(Random.of('ada')), setting: `${places[0]} ${moments[0]}: ${reason}` }) ?? { openings: [] };
        expect(openings).toEqual(expect.arrayContaining([...remarks]));
        expect(remarks.length).toBeGreaterThan(0);
        for (const text of remarks.flatMap(wordings)) expect(text).toMatch(/^[A-Z][^?]*\.$/);
      }
    }
  });

  it('still has something to say in a setting nobody built in', () => {
    const { lines, situation } = scenarioNamed('small-talk');
    const elsewhere = { ...situation(Random.of('ada')), setting: 'on the moon', ending: 'the rocket leaves' };
    expect(lines.openings(elsewhere).length).toBeGreaterThan(0);
    expect(lines.endings(elsewhere).length).toBeGreaterThan(0);
  });
});

describe('dividing chores', () => {
  it('hands out all four chores, two to each', () => {
    const { lines, situation } = scenarioNamed('dividing-chores');
    const drawnSituation = situation(Random.of('ada', 'bo'));
    const steps = lines.business(drawnSituation);
    const chores = steps.flatMap(({ taken, given }) => [taken, given].filter((chore) => chore !== undefined));
    expect(new Set(chores).size).toBe(4);
    for (const chore of chores) expect(drawnSituation.setting).toContain(chore);
  });
});
