import { finding, patternCheck, turnsWith, type Check, type Sheet } from './check.ts';

const BARE_GREETING = /^\W*(?:(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon|day))(?: there)?\W*)+(?:how (?:are|r) (?:you|u)(?: doing)?(?: today| tonight| this evening)?|how(?:'s| is) it going|what'?s up|nice to meet you|(?:my name is|i'm|i am) [\w[\]' ]{1,20})?\W*$/i;
const STOCK = /\bwhat do you (?:like to |usually )?do (?:for (?:fun|a living|work)|in your (?:free|spare) time)\b|\bwhat are your hobbies\b|\btell me about yourself\b|\bdo you have any hobbies\b/i;
const AGREEMENT = /^\W*(?:oh,? |yes,? |yeah,? |wow,? )*(?:me too|same here|so do i|so am i|me neither|neither do i|i (?:do|am|love it|agree|like (?:it|that|them)),? too|that(?:'s| is) (?:so )?(?:cool|great|awesome|nice|interesting|good)|i agree|absolutely|totally|exactly|definitely|(?:i )?(?:couldn't|could not) agree more|so true|right on)\b/im;
const MERE = /^\W*(?:oh,? |yes,? |yeah,? |wow,? )*(?:absolutely|totally|exactly|definitely|so true|right on)\b/i;
const OBJECTION = /\b(?:but|though|although|except|however)\b|\?/i;
const SHORT = 6;
const GOODBYE = /\b(?:bye|goodbye|good ?night(?! \w+s\b|[ -](?:shift|walk|sleep))|see you|see ya|take care(?! of)|nice (?:talking|chatting|meeting)|great (?:talking|chatting|meeting)|have a (?:great|good|nice|wonderful|lovely) (?:day|night|evening|one|weekend|week|time|trip|afternoon|morning|rest|life)\b|talk to you (?:later|soon)|you too|catch you later)\b/i;
const BROKEN_OFF = /(?:[,:–—-]|\b(?:and|or|but|the|an|my|your|because|very|i'm|so i|then i|like a|of a|kind of))\s*$/i;

/** "Finally got an A" is whole, "finally got a" is not. */
const BROKEN_OFF_AT_A = /\ba\s*$/;

const ENDED = /[.!?…~:)\]"'*\u201d\u2019\p{Extended_Pictographic}]\s*$|\b(?:x+|lol|haha)$/iu;

const bareGreetings: Check = ({ texts }) => {
  const both = texts.length >= 2 && BARE_GREETING.test(texts[0]) && (BARE_GREETING.test(texts[1]) || /^\W*(?:hi|hello|hey)\b.{0,60}$|^.{0,40}\bhow about you\b|^.{0,50}\bhow are you\W*$/i.test(texts[1]));
  return both ? [finding('bare-greeting', 'warning', 'it opens with an exchange of greetings that says nothing', [0, 1], 'Open with something of the moment.')] : [];
};

/** Agreement after agreement: at least four in a row, or a third of a conversation. */
const agreementChain: Check = (sheet) => {
  const turns = turnsWith(sheet, AGREEMENT).filter((at) => onlyAgrees(sheet, at));
  const chained = turns.some((at, index) => turns[index + 3] === at + 3);
  return chained || (turns.length >= 4 && turns.length * 3 >= sheet.texts.length)
    ? [finding('agreement-chain', 'warning', `${turns.length} utterances only agree or praise`, turns, 'Let them differ, doubt or add something.')]
    : [];
};

/** One that objects or asks does more; a short word of agreement has to be all that is said. */
function onlyAgrees({ texts, words }: Sheet, at: number): boolean {
  return !OBJECTION.test(texts[at]) && (!MERE.test(texts[at]) || words[at].length <= SHORT);
}

const ending: Check = (sheet) => {
  const last = sheet.texts.length - 1;
  const text = sheet.texts[last].trim();
  if (BROKEN_OFF.test(text) || BROKEN_OFF_AT_A.test(text)) return [finding('cut-off', 'error', 'the last utterance breaks off', [last], 'Finish the sentence.')];
  if (!ENDED.test(text) && punctuates(sheet.texts)) return [finding('cut-off', 'warning', 'the last utterance has no end mark, unlike those before', [last], 'Finish the sentence.')];
  if (text.endsWith('?')) return [finding('ends-on-question', 'warning', 'it ends on a question that nobody answers', [last], 'Answer the question, or end without it.')];
  return [];
};

/** Whether people here end what they say with a mark; then a last utterance without one breaks off. */
function punctuates(texts: readonly string[]): boolean {
  const earlier = texts.slice(0, -1);
  return earlier.length >= 4 && earlier.filter((text) => ENDED.test(text)).length >= 0.9 * earlier.length;
}

const endlessGoodbyes: Check = (sheet) => {
  const turns = turnsWith(sheet, GOODBYE).filter((at) => at >= sheet.texts.length - 8);
  return turns.length >= 5 ? [finding('endless-goodbyes', 'warning', `${turns.length} utterances of goodbye`, turns, 'One goodbye each is enough.')] : [];
};

/** How people meet, keep going and part. */
export const mannersChecks: readonly Check[] = [
  bareGreetings,
  patternCheck('stock-question', 'warning', STOCK, 'a question that every chat asks', 'Ask about something that was just said.'),
  agreementChain,
  ending,
  endlessGoodbyes,
];
