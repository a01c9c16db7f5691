import { finding, type Check } from './check.ts';

/** The commonest English words: about half of any English talk, hardly any of another language's. */
const COMMON = new Set(
  'i you a the to and of it is in that my do for have are on with not me be so what was but at your am like they just we this can or all no if there how an yes oh up out about as from would one would know get too'.split(' '),
);
/** Common words of other languages that are none in English: Spanish, Portuguese, French, Italian, German, Dutch. */
const ELSEWHERE = new Set(
  `hola que qué cómo como estás estas estoy está muy bien gracias también tambien pero por para con una uno los las mucho alegro eres soy y tú oi você obrigado obrigada não sim muito bem
  salut ça ca va je tu il elle est c'est j'ai très tres oui et moi toi merci beaucoup une pas avec pour les des dans mais aussi belle journée bonjour ciao sono grazie molto anche che è perché
  ich du er sie wir ist sind das und nicht ein eine einen mir dir mich dich gut auch aber danke wie geht heute gestern sehr mein dein klingt schön gern einmal vorbei wäre komme ja nein ik jij het een niet dank goed ook maar met`.split(/\s+/),
);
const FEWEST_WORDS = 25;
const LEAST_COMMON = 0.2;
/** Different foreign words that make a turn foreign, and share of turns that make a conversation so. */
const FOREIGN_WORDS = 2;
const FOREIGN_TURNS = 0.25;
const BEYOND_LATIN = /[^\u0000-\u036f\u1e00-\u1eff\u2000-\u2fff]/;
const LETTER = /\p{L}/gu;
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/gu;
const MOST_BEYOND = 0.2;

/** English is what is asked for: hardly any word of it, another script, or whole turns in another of the languages above. */
const english: Check = (sheet) => {
  let [all, common] = [0, 0];
  const foreign = sheet.words.flatMap((line, at) => {
    const elsewhere = new Set<string>();
    let english = 0;
    for (const word of line) {
      if (COMMON.has(word)) english++;
      else if (ELSEWHERE.has(word)) elsewhere.add(word);
    }
    all += line.length;
    common += english;
    return elsewhere.size >= FOREIGN_WORDS && elsewhere.size > english ? [at] : [];
  });
  const strange = beyondLatin(sheet.whole) || (all >= FEWEST_WORDS && common < LEAST_COMMON * all) || foreign.length > FOREIGN_TURNS * sheet.words.length;
  return strange ? [finding('not-english', 'error', 'this does not look like English', foreign, 'Write in English.')] : [];
};

function beyondLatin(text: string): boolean {
  if (!BEYOND_LATIN.test(text)) return false;
  return (text.match(NOT_LATIN)?.length ?? 0) > MOST_BEYOND * (text.match(LETTER)?.length ?? 0);
}

/** The language is English. */
export const languageChecks: readonly Check[] = [english];
