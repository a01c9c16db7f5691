import type { Fact } from './fact.ts';
import { isHard } from './library.ts';
import type { Palette } from './talk-palette.ts';

interface Wish {
  readonly about: RegExp;
  readonly says?: RegExp;
  readonly lines: readonly string[];
}

const wishes: readonly Wish[] = [
  { about: /^pets-dogs$/, says: /^I (?:\w+ )?have\b/i, lines: ['Say hi to (everybody with a tail|your four-legged family) for me.', 'And a pat for everybody with four legs.'] },
  { about: /^pets-/, says: /^I (?:\w+ )?(?:have|own)\b/i, lines: ['Say hello to (the animals|your little zoo) for me.', 'And say hi to everybody with fur.'] },
  { about: /^children$/, says: /^I have\b/i, lines: ['Say hi to (your family|everyone at home).'] },
  { about: /^(?:siblings|parents|partner|extended-family)$/, lines: ['And say hi to (your family|everyone at home).', 'Greetings to the family.'] },
  { about: /^(?:cooking|baking)$/, lines: ['And (happy cooking|enjoy your kitchen)!', 'Have fun in the kitchen.'] },
  { about: /^favorite-food$/, lines: ['Now I\'m hungry, thanks to you.', 'And eat something good tonight.'] },
  { about: /^making-music$/, lines: ['Keep (playing|making music).', 'I hope I\'ll hear you play (one day|some time).'] },
  { about: /^music-taste$/, lines: ['Enjoy the music.', 'And turn the music up a bit for me.'] },
  { about: /^(?:reading|writing)$/, lines: ['And (happy reading|enjoy your books).', 'I\'ll leave you to your books, then.'] },
  { about: /^(?:playing-sports|running|fitness)$/, lines: ['And (keep moving|keep at it).', 'Have a good workout, whenever the next one is.'] },
  { about: /^watching-sports$/, lines: ['I hope your side wins.'] },
  { about: /^(?:outdoors|gardening|fishing-and-hunting)$/, lines: ['I hope the weather holds for you.', 'Enjoy the fresh air.'] },
  { about: /^travel$/, lines: ['And safe travels.', 'Send me a postcard.'] },
  { about: /^studies$/, says: /^I (?:am|study|plan|want|hope)\b/i, lines: ['Good luck with (the studies|school).', 'And good luck with the exams.'] },
  { about: /^job-/, says: /^I (?:am an?|work)\b/i, lines: ['I hope work is kind to you (tomorrow|this week).', 'Don\'t work too hard.'] },
  { about: /^(?:career-dreams|life-goals|moving)$/, says: /\b(?:want|hope|plan|dream|going to|would|goal)\b/i, lines: ['And good luck with your plans.', 'I hope it all works out for you.'] },
  { about: /^video-games$/, lines: ['And good luck with your games.', 'I hope you win the next one.'] },
  { about: /^hometown$/, says: /^I live\b/i, lines: ['Get home well.'] },
];

/** A wish at parting that picks up one of the facts; undefined when none lends itself. */
export function partingWish(facts: readonly Fact[], palette: Palette): string | undefined {
  const light = palette.random.shuffle(facts.filter((fact) => fact.stance === 'affirmed' && !isHard(fact)));
  for (const { category, clean } of light) {
    const wish = wishes.find(({ about, says }) => about.test(category ?? 'none') && (says === undefined || says.test(clean)));
    if (wish !== undefined) return palette.take('wishes', wish.lines);
  }
  return undefined;
}
