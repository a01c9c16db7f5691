import type { Fact } from './fact.ts';
import { isHard, partingsAfter } from './library.ts';
import { isGrave } from './talk-grave.ts';
import type { Palette } from './talk-palette.ts';

/** A wish at parting that picks up one of the facts; undefined when none lends itself. */
export function partingWish(facts: readonly Fact[], palette: Palette): string | undefined {
  const light = palette.random.shuffle(facts.filter((fact) => fact.stance === 'affirmed' && !isHard(fact) && !isGrave(fact.clean)));
  for (const fact of light) {
    const wish = palette.take(`${fact.category ?? 'none'}/partings`, partingsAfter(fact));
    if (wish !== undefined) return wish;
  }
  return undefined;
}
