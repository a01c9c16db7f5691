import { it } from 'vitest';
import { attribute } from '../domain/attribute.ts';
import { profile, type Profile } from '../domain/profile.ts';
import { Random } from '../domain/random.ts';
import { pairings, pairStatistics } from '../pairing/index.ts';
import { peakMegabytes, printTable, timed } from './table.ts';

/** People with five attributes each in 200 categories, some far more common than others. */
function cast(count: number): Profile[] {
  const random = Random.of(7, 'cast');
  const draw = (): string => `category ${Math.min(random.below(200), random.below(200))}`;
  return Array.from({ length: count }, (_person, at) => profile(Array.from({ length: 5 }, (_attribute, number) => attribute(`I am number ${at} and say ${number}.`, draw()))));
}

it('pairs: growth over three sizes', async () => {
  const rows = [];
  for (const count of [10_000, 30_000, 100_000]) {
    const profiles = cast(count);
    for (const pairing of pairings) {
      const { result, seconds } = await timed(() => pairing.pair(profiles, { count: count / 2, minShared: 2, maxReuse: 3, random: Random.of(7) }));
      const { sharingTwo, reuse, categories } = pairStatistics(result, profiles);
      rows.push([count, pairing.name, seconds.toFixed(2), peakMegabytes(), result.length, (100 * (sharingTwo ?? 0)).toFixed(0), JSON.stringify(reuse), `${categories.shared} of ${categories.all}`]);
    }
  }
  printTable('Pairing', ['profiles', 'strategy', 'seconds', 'peak MB', 'pairs', '% sharing two', 'reuse', 'categories'], rows);
});
