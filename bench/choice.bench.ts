import { it } from 'vitest';
import { choiceRules } from '../critic/rules/index.ts';
import { constantNoise, fullVote, gapNoise, simulate, type Noise } from './choice-simulation.ts';
import { printTable } from './table.ts';

const CANDIDATES = [2, 3, 4, 5, 6, 8, 12, 16];
const percent = (value: number): string => (100 * value).toFixed(1);

async function compare(noise: Noise, voters: number, accuracy: number, trials: number): Promise<void> {
  const rows = [];
  for (const candidates of CANDIDATES) {
    for (const rule of [fullVote, ...choiceRules]) {
      // Rules that ask about every pair are thousands of questions a contest where lists are long.
      const { calls, mostCalls, share, best, agreement } = await simulate(rule, { candidates, voters, accuracy, noise, trials: rule.name === 'listwise' ? trials : trials / 5 });
      rows.push([candidates, rule.name, calls.toFixed(1), mostCalls, percent(share), percent(best), percent(agreement)]);
    }
  }
  printTable(`${voters} judges, ${percent(accuracy)} % right, ${noise.name}`, ['candidates', 'rule', 'calls', 'most', '% of full vote', '% best wins', '% agrees with full vote'], rows);
}

it('choice: all rules, judges 90 % right', async () => {
  await compare(constantNoise, 6, 0.9, 2000);
  await compare(gapNoise, 6, 0.9, 2000);
});

it('choice: the default, judges of other noise', async () => {
  for (const noise of [constantNoise, gapNoise]) {
    for (const voters of [5, 6]) {
      const rows = [];
      for (const candidates of CANDIDATES) {
        const cells = [];
        for (const accuracy of [0.7, 0.8, 0.9, 0.95]) {
          const setting = { candidates, voters, accuracy, noise, trials: 2000 };
          const [mine, full] = [await simulate(choiceRules[0], setting), await simulate(fullVote, { ...setting, trials: 500 })];
          cells.push(`${percent(mine.share)} | ${percent(mine.best)} (${percent(full.best)}) | ${percent(mine.agreement)} (${percent(full.agreement)})`);
        }
        rows.push([candidates, ...cells]);
      }
      printTable(`${choiceRules[0].name}, ${voters} judges, ${noise.name}: % of calls | % best (full vote) | % agrees (two full votes)`, ['candidates', '70 %', '80 %', '90 %', '95 %'], rows);
    }
  }
});
