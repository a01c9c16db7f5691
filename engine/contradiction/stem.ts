import { remembered } from '../../text/remembered.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `children child kids child kid child men man women woman feet foot teeth tooth mice mouse wives wife wolves wolf knives knife lives life people person ate eat eaten eat
  drank drink drove drive driven drive rode ride wrote write written write ran run sang sing swam swim taught teach bought buy went go gone go made make had have has have did do
  does do done do was be were be is be am be are be been be said say told tell saw see seen see took take taken take gave give given give got get read read lost lose won win
  going go doing do being be seeing see dying die died die lying lie built build grew grow grown grow born born knew know known know sold sell spent spend met meet left leave kept keep wore wear worn wear flew fly fed feed
  dad father daddy father pop father mom mother mum mother mommy mother mama mother momma mother grandma grandmother grandpa grandfather doggy dog doggie dog puppy dog puppies dog
  kitty cat kitten cat kitties cat bike bicycle tv television movie film movies film films film auto car automobile car favourite favorite colour color`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1]]] : [])),
);

/** More words than most conversations use. */
const REMEMBERED = 20_000;

/** A rough stem: word forms of one word share it ("cookies", "cookie"; "baking", "bakes"). Not a word to show. */
export const stem = remembered(REMEMBERED, stemOf);

function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/'s?$/, '');
  const regular = IRREGULAR.get(lower) ?? lower;
  if (regular.length <= 3) return regular;
  return undouble(singular(regular).replace(/(?<=[aeiouy]\w*[a-z])(?:ing|ed|er)$/, '')).replace(/(?<=\w\w)e$/, '').replace(/(?<=\w\w)y$/, 'i');
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/(?<=s|x|z|ch|sh)es$/, '').replace(/(?<=[^s])s$/, '');
}

function undouble(word: string): string {
  return word.replace(/([bdgmnprt])\1$/, '$1');
}
