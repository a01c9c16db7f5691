import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import type { Brief } from '../../domain/brief.ts';
import type { Turn } from '../../domain/conversation.ts';
import type { Exemplar } from '../../domain/exemplar.ts';
import { Candidate } from '../../domain/result.ts';
import { pair } from '../../domain/pair.ts';
import { profile } from '../../domain/profile.ts';
import type { Expert } from '../../agents/experts/expert.ts';
import { naturalness } from '../../agents/experts/naturalness.ts';
import { WAVE } from '../../graphs/accepted.ts';
import { bestExemplars, openExemplarPool } from '../../graphs/exemplar-pool.ts';
import { iterationsGraph } from '../../graphs/iterations.ts';
import type { IterationsPlan } from '../../graphs/iteration.ts';
import { scenarioNamed } from '../../scenarios/index.ts';
import { builtInExemplars } from '../../seeds/exemplars/index.ts';
import { PackedMap } from '../../stores/packed.ts';
import { openLedger } from '../../stores/ledger.ts';
import { runPaths } from '../../stores/run-folder.ts';
import { temporaryFolder } from '../support/cli.ts';
import { offlineServices } from '../support/services.ts';

const TRADES = ['bake bread', 'repair radios', 'keep bees', 'draw maps', 'tune pianos', 'mend nets'];
const pairs = TRADES.map((trade, at) => pair(profile([attribute(`I ${trade}.`)]), profile([attribute(`I never ${TRADES[(at + 1) % TRADES.length]}.`)])));
const scenario = scenarioNamed('small-talk');

/** The iteration a brief belongs to: candidates are numbered through the run. */
const iterationOf = ({ ordinal }: Brief): number => Math.floor(ordinal / 1009 / 64);

/** Scores what the test says for an iteration, and prefers the higher. */
function scoring(score: (iteration: number) => number): Expert {
  const of = ({ conversation }: { conversation: { origin: { iteration: number } } }): number => score(conversation.origin.iteration);
  return { ...naturalness, name: 'scoring', cost: 'free', judge: async (subject) => ({ expert: 'scoring', outcome: 'pass', score: of(subject), findings: [], by: 'rules' }), compare: undefined, rank: undefined };
}

function plan(expert: Expert, line: (brief: Brief) => string, more: Partial<IterationsPlan> = {}): IterationsPlan {
  const write = async (brief: Brief): Promise<Turn[]> => [
    { speaker: 0, text: line(brief) },
    { speaker: 1, text: brief.pair.profiles[1].attributes[0].text },
  ];
  return { exemplars: builtInExemplars, iterations: 3, conversation: { writer: { name: 'test', description: 'Writes what the test says.', write }, scenario, experts: [expert], candidates: 2 }, ...more };
}

async function run(wanted: IterationsPlan, folder = temporaryFolder(), talking = pairs) {
  const { services, said } = await offlineServices();
  const paths = runPaths(folder);
  const ledger = await openLedger(paths.ledger);
  await iterationsGraph(wanted, { ...services, paths, ledger }).invoke({ pairs: talking }, { recursionLimit: 20 });
  return { rows: ledger.state.iterations, folder, said, bytes: readFileSync(paths.ledger, 'utf8') };
}

const own = ({ pair: { profiles } }: Brief): string => `Would you believe it? ${profiles[0].attributes[0].text}`;

describe('iterations', () => {
  it('end from the third on when the scores no longer gain', async () => {
    const { rows } = await run(plan(scoring(() => 0.5), own, { iterations: 5 }));
    expect(rows.map(({ plateau, gain }) => ({ plateau, gain: gain?.mean }))).toEqual([{ plateau: false, gain: undefined }, { plateau: true, gain: 0 }, { plateau: true, gain: 0 }]);
  });

  it('go on after a stop as they would have, even when the memory is gone', async () => {
    // What is said depends on what the memory tells the writer not to say again.
    const wanted = plan(scoring((iteration) => iteration / 10), (brief) => `${own(brief)} Not again: ${[...brief.avoid].sort().join(' ').length}.`);
    const { folder, bytes } = await run(wanted);
    const lines = bytes.split('\n');
    const stopped = lines.findIndex((line) => line.includes('"event":"iteration"')) + 3;
    writeFileSync(runPaths(folder).ledger, `${lines.slice(0, stopped).join('\n')}\n`);
    expect((await run(wanted, folder)).bytes).toBe(bytes);
  });

  it('tell later pairs what earlier ones of the same iteration have used, and go on the same after a stop anywhere', async () => {
    const many = Array.from({ length: 3 * WAVE + 20 }, (_one, at) => pair(profile([attribute(`I ${TRADES[at % 6]} in street ${at}.`)]), profile([attribute(`I have ${at} cousins.`)])));
    const wanted = plan(scoring((iteration) => iteration / 10), (brief) => `${own(brief)} Not again: ${brief.avoid.join(' ').length}.`, { iterations: 2 });
    const { folder, bytes } = await run(wanted, temporaryFolder(), many);
    const lines = bytes.split('\n');
    const told = (index: number): boolean => !lines[index].includes('Not again: 0.');
    expect([0, 2 * WAVE - 1, 2 * WAVE, 3 * WAVE].map(told)).toEqual([false, false, true, true]);
    for (const stopped of [3 * WAVE - 1, many.length + 2 * WAVE + 9]) {
      writeFileSync(runPaths(folder).ledger, `${lines.slice(0, stopped).join('\n')}\n`);
      expect((await run(wanted, folder, many)).bytes === bytes).toBe(true);
    }
  });

  it('are all done while the scores gain, and when all are asked for', async () => {
    expect((await run(plan(scoring((iteration) => iteration / 10), own))).rows.map(({ plateau }) => plateau)).toEqual([false, false, false]);
    expect((await run(plan(scoring(() => 0.5), own, { iterations: 5, allIterations: true }))).rows).toHaveLength(5);
  });

  it('say every score with its noise', async () => {
    const { rows } = await run(plan(scoring((iteration) => iteration / 10), own, { iterations: 2 }));
    expect(rows[1].scores.scoring).toBeCloseTo(0.2);
    expect(rows[1].noise.scoring).toBeCloseTo(0);
    expect(rows[1].panel.mean).toBeCloseTo(0.2);
    expect(rows[1].gain?.mean).toBeCloseTo(0.1);
  });

  it('warn when everybody begins to talk alike while the scores rise', async () => {
    const narrowing = (brief: Brief): string => (iterationOf(brief) > 1 ? `So, what brings you to this stop? ${own(brief)}` : own(brief));
    const { rows, said } = await run(plan(scoring((iteration) => iteration / 10), narrowing, { iterations: 2 }));
    expect(rows[0].warnings).toEqual([]);
    expect(rows[1].warnings.join(' ')).toMatch(/Style narrows: different first words of the chosen fell from 1\.000 to 0\.167/);
    expect(said).toContainEqual({ kind: 'notice', message: rows[1].warnings[0] });
  });

  it('do not warn of a style that narrows while the scores fall', async () => {
    const narrowing = (brief: Brief): string => (iterationOf(brief) > 1 ? 'Nice weather for it.' : own(brief));
    const { rows } = await run(plan(scoring((iteration) => 1 - iteration / 10), narrowing, { iterations: 2 }), temporaryFolder(), pairs.slice(0, 1));
    expect(rows[1].warnings).toEqual([]);
  });

  it('compare means of the same voters, also when one has a say from the second iteration on only', async () => {
    const late: Expert = { ...scoring(() => 1), name: 'late', judge: async ({ conversation: { origin } }) => ({ expert: 'late', outcome: origin.iteration > 1 ? 'pass' : 'does-not-apply', score: origin.iteration > 1 ? 1 : null, findings: [], by: 'rules' }) };
    const wanted = plan(scoring((iteration) => iteration / 10), own, { iterations: 2 });
    const { rows } = await run({ ...wanted, conversation: { ...wanted.conversation, experts: [scoring((iteration) => iteration / 10), late] } });
    expect(rows.map(({ panel }) => panel.mean)).toEqual([expect.closeTo(0.1), expect.closeTo(0.2)]);
    expect(rows[1].scores.late).toBe(1);
  });

  it('stop at the same plateau when they are resumed', async () => {
    const wanted = plan(scoring(() => 0.5), own, { iterations: 5 });
    const first = await run(wanted);
    expect((await run(wanted, first.folder)).bytes).toBe(first.bytes);
  });
});

describe('the pool of exemplars', () => {
  const settings = { scenario, experts: [naturalness] };

  it('shows the seeds alone at first, and fewer of them once better ones were earned', async () => {
    const { services } = await offlineServices();
    const good = builtInExemplars.filter((one) => one.scenario === 'small-talk');
    const dull = good.map((one) => ({ ...one, id: `${one.id}-dull`, turns: [{ speaker: 0 as const, text: 'Nice to meet you.' }, { speaker: 1 as const, text: "That's great!" }] }));
    const shown = async (seeds: typeof good, earned: typeof good) => {
      const pool = await openExemplarPool({ seeds, earned }, settings, services);
      const ids = (await Promise.all(pairs.map((one) => pool.exemplarsFor(one)))).flat().map(({ id }) => id);
      expect(ids).toHaveLength(pairs.length * 5);
      return ids.filter((id) => seeds.some((seed) => seed.id === id)).length / ids.length;
    };
    expect(await shown(dull, [])).toBe(1);
    const [worse, better] = [await shown(dull, good), await shown(good, dull)];
    expect(worse).toBeLessThan(0.5);
    expect(better).toBeGreaterThan(worse);
  });

  it('shows nobody a conversation of their own', async () => {
    const { services } = await offlineServices();
    const earned = pairs.map(({ profiles: [first, second] }, at): Exemplar => ({ id: `exe-${at}`, scenario: 'small-talk', personas: [first.attributes.map(({ text }) => text), second.attributes.map(({ text }) => text)], turns: builtInExemplars[0].turns }));
    const pool = await openExemplarPool({ seeds: [], earned }, settings, services);
    for (const [at, one] of pairs.entries()) {
      const ids = (await pool.exemplarsFor(one)).map(({ id }) => id);
      expect(ids).toHaveLength(5);
      expect(ids).not.toContain(`exe-${at}`);
    }
  });

  it('keeps the best, and of those that are alike one', async () => {
    const { services } = await offlineServices();
    const chosen = pairs.flatMap((one, at) =>
      [0, 1].map((copy) => {
        const turns = [{ speaker: 0 as const, text: one.profiles[0].attributes[0].text }, { speaker: 1 as const, text: one.profiles[1].attributes[0].text }];
        const conversation = { id: `con-${at}-${copy}`, pairId: one.id, turns, origin: { writer: 'test', model: 'hand', scenario: 'small-talk', iteration: 1, candidate: copy, exemplars: [] } };
        return { pair: one, candidate: { conversation, critique: { conversationId: conversation.id, verdicts: [{ expert: 'naturalness', outcome: 'pass' as const, score: at / 10, findings: [], by: 'vectors' }] } } };
      }),
    );
    const packed = new PackedMap(Candidate.nullable());
    for (const [at, { candidate }] of chosen.entries()) packed.set(at, candidate);
    const best = await bestExemplars(chosen.map((one) => one.pair), packed, [naturalness], services);
    expect(best[0].personas[0]).toEqual([`I ${TRADES[5]}.`]);
    expect(new Set(best.map(({ turns }) => turns[0].text)).size).toBe(best.length);
  });
});
