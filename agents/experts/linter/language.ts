import { finding, type Check, type Sheet } from './check.ts';

/** The commonest English words: about half of any English talk, hardly any of another language's. */
const COMMON = new Set(
  'i you a the to and of it is in that my do for have are on with not me be so what was but at your am like they just we this can or all no if there how an yes oh up out about as from would one would know get too'.split(' '),
);
/** Common words of other languages in Latin letters that are no English ones. */
const FOREIGN = new Set(
  `und ich du ist nicht das ein eine einen mit auch aber sehr heute wir sie nein ja dir mir mich dich wie geht gut danke hallo bitte noch schon wenn dann habe hast haben bist sind wird kann mein meine dein deine zum zur im vom bei nach auf für über oder immer weil dass wo wer guten 
  le la les des une est et je tu il elle nous vous pas ne mais avec pour dans sur très bien oui non merci bonjour salut ça va suis ai avez c'est j'ai moi toi mon mes ton ta que qui quoi où aussi chez aujourd'hui demain
  el los las un una y en con para por pero muy qué cómo como estás está estoy soy eres hola gracias buenos buenas días sí yo tú te hoy mañana también más de lo se tengo tienes
  il gli uno che di è sono sei ho hai ciao grazie stai bene oggi anche molto non questo mio tuo
  o os um uma e não sim você eu meu minha muito obrigado obrigada olá bom tudo hoje também com são
  het een en ik je jij niet dat wat gaat goed ook maar heel vandaag wij heb naar
  och jag är inte det en ett på vad hur mår tack hej idag med jeg er ikke og på
  nie jest się jak co cześć dziękuję dobrze dzień w na że ale bardzo mam jestem
  ve bir bu ne nasılsın merhaba teşekkürler iyi çok için değil evet hayır
  hei minä sinä olen olet ei että mitä kiitos hyvin mutta hyvää`.split(/\s+/).filter((word) => !COMMON.has(word)),
);
const FEWEST_WORDS = 25;
const LEAST_COMMON = 0.12;
/** Share of letters beyond the Latin ones from which a passage is in another script. */
const OTHER_SCRIPT = 0.3;
/** Share of utterances in another language from which the conversation is not in English. */
const OTHER_TURNS = 1 / 3;
const ACCENTED = /[\u00c0-\u024f]/;
const BEYOND_LATIN = /[^\u0000-\u036f\u1e00-\u1eff\u2000-\u2fff]/;

/**
 * English is what is asked for. Three rules, none of which knows what a language is: an utterance is foreign when nearly a
 * third of its letters are of another script, or when it has two or more common words of eleven other European languages,
 * and more of them than of English; a conversation is not English when two utterances or more, and a third of all, are foreign, or when it has 25
 * words or more of which fewer than one in eight is a common English one. A short conversation in, say, Welsh goes unnoticed.
 */
const english: Check = (sheet) => {
  const foreign = sheet.texts.flatMap((_text, at) => (isForeign(sheet, at) ? [at] : []));
  if (foreign.length >= Math.min(2, sheet.texts.length) && foreign.length >= OTHER_TURNS * sheet.texts.length) return [notEnglish(foreign)];
  return hasFewCommonWords(sheet) ? [notEnglish([])] : [];
};

function notEnglish(turns: readonly number[]) {
  return finding('not-english', 'error', 'this does not look like English', turns, 'Write in English.');
}

function isForeign(sheet: Sheet, at: number): boolean {
  const text = sheet.texts[at];
  if (BEYOND_LATIN.test(text) && isOtherScript(text)) return true;
  const line = ACCENTED.test(text) ? (text.toLowerCase().match(/[\p{L}']+/gu) ?? []) : sheet.words[at];
  let [english, foreign] = [0, 0];
  for (const word of line) {
    if (COMMON.has(word)) english++;
    else if (FOREIGN.has(word)) foreign++;
  }
  return foreign >= 2 && foreign > english;
}

function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length - latin.length >= Math.max(2, OTHER_SCRIPT * letters.length);
}

function hasFewCommonWords({ words: lines }: Sheet): boolean {
  let [all, common] = [0, 0];
  for (const line of lines) {
    all += line.length;
    for (const word of line) if (COMMON.has(word)) common++;
  }
  return all >= FEWEST_WORDS && common < LEAST_COMMON * all;
}

/** The language is the one that was asked for. */
export const languageChecks: readonly Check[] = [english];
