import { finding, patternCheck, turnsWith, type Check } from './check.ts';

const BARE_GREETING = /^\W*(?:(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon|day))(?: there)?\W*)+(?:how (?:are|r) (?:you|u)(?: doing)?(?: today| tonight| this evening)?|how(?:'s| is) it going|what'?s up|nice to meet you|(?:my name is|i'm|i am) [\w[\]' ]{1,20})?\W*$/i;
const STOCK = /\bwhat do you (?:like to |usually )?do (?:for (?:fun|a living|work)|in your (?:free|spare) time)\b|\bwhat are your hobbies\b|\btell me about yourself\b|\bdo you have any hobbies\b/i;
const PRAISE = "(?:me too|same here|so do i|so am i|me neither|neither do i|i (?:do|am|love it|agree|like (?:it|that|them)),? too|that(?:'s| is) (?:so )?(?:cool|great|awesome|nice|interesting|good)|i agree)\\b";
/** Words that agree as well as open something else: only in an utterance that is over soon. */
const YES = "(?:absolutely|totally|exactly|definitely|completely|precisely|certainly|indeed|agreed|so true|very true|true|for sure|of course|same|likewise|(?:i )?(?:couldn't|could not|can't|cannot) agree more|(?:you(?:'re| are)|that(?:'s| is)) (?:so |absolutely |totally |quite )?(?:right|true)|i think so too|well said|spot on)\\b(?!\\W+(?:not|no)\\b)[^?\\n]{0,30}$";
const AGREEMENT = new RegExp(`^\\W*(?:oh,? |yes,? |yeah,? |wow,? )*(?:${PRAISE}|${YES})`, 'im');
/** Whoever adds a doubt, in the same breath or in a sentence that begins with one, does more than agree. */
const DOUBTS = /^[^.!?]*\b(?:(?<!nothing |couldn't help )but|though|although|however|except|unless|instead|on the other hand|disagree|doubt|not sure|wrong|i(?:'d| would) rather|only (?:if|on|when))\b|[.!?]\s+(?:but|though|although|however|still|then again|only|even so)\b/i;
const OCCASION = '(?:day|night|evening|afternoon|morning|weekend|week|one|time|rest|trip|holiday|vacation|flight|sleep|journey|walk|lunch|dinner|christmas|birthday)';
const GOODBYE = new RegExp(
  [
    "\\b(?:bye|goodbye)\\b|\\bgood ?night(?=\\s*(?:$|[.,!;?]| (?:and|then|now|all|everyone|to you)\\b))(?<!\\b(?:a|every|the|one) good ?night)",
    "\\bsee (?:you|ya)(?= (?:later|soon|around|then|tomorrow|there|at|next|on|again|tonight)\\b|\\s*(?:$|[.,!]))(?<!\\b(?:i|to|can|could|can't|cannot|they|we|didn't|don't|never|will|he|she) see (?:you|ya))",
    "\\btake care\\b(?! of\\b)(?<!\\b(?:i|to|we|they|you|must|should|can|could) take care)|\\bcatch you later\\b|\\btalk to you (?:later|soon)\\b",
    '\\b(?:nice|great|good|lovely) (?:talking|chatting|meeting)(?: to| with)? (?:you|ya|u)\\b',
    `\\bhave an? (?:great|good|nice|wonderful|lovely) (?:rest of )?(?:your |the )?(?:\\w+ )?${OCCASION}\\b(?<!\\b(?:i|we|they|he|she|to|always|usually|will|would|could|should|might|can|do you|did you) have an? .{0,40})`,
    "(?:^|[.,!] *)(?:and )?you too(?=\\s*(?:$|[.,!]))",
  ].join('|'),
  'im',
);
/** What no sentence ends on. "An A" is a mark, "yeah, kind of" an answer, "oh my" a sigh. */
const BROKEN_OFF = /(?:[,:–—-]|\b(?:[Aa]nd|[Oo]r|[Bb]ut|[Tt]he|THE|AND|a|[Aa]n|(?<!\b[Oo]h,? )[Mm]y|[Yy]our|[Bb]ecause|[Vv]ery|[Ii]'m|[Ss]o [Ii]|[Tt]hen [Ii]|like a|of a|\b(?:a|an|the|some|this|that|what) kind of))\s*$/;

const ENDED = /[.!?…~:)\]"'*\u201d\u2019\p{Extended_Pictographic}]\s*$|\b(?:x+|lol|haha)$/iu;

const bareGreetings: Check = ({ texts }) => {
  const both = texts.length >= 2 && BARE_GREETING.test(texts[0]) && (BARE_GREETING.test(texts[1]) || /^\W*(?:hi|hello|hey)\b.{0,60}$|^.{0,40}\bhow about you\b|^.{0,50}\bhow are you\W*$/i.test(texts[1]));
  return both ? [finding('bare-greeting', 'warning', 'it opens with an exchange of greetings that says nothing', [0, 1], 'Open with something of the moment.')] : [];
};

/** Agreement after agreement: at least four in a row, or a third of a conversation. */
const agreementChain: Check = (sheet) => {
  const turns = turnsWith(sheet, AGREEMENT).filter((at) => !DOUBTS.test(sheet.texts[at]));
  const chained = turns.some((at, index) => turns[index + 3] === at + 3);
  return chained || (turns.length >= 4 && turns.length * 3 >= sheet.texts.length)
    ? [finding('agreement-chain', 'warning', `${turns.length} utterances only agree or praise`, turns, 'Let them differ, doubt or add something.')]
    : [];
};

const ending: Check = (sheet) => {
  const last = sheet.texts.length - 1;
  const text = sheet.texts[last].trim();
  if (BROKEN_OFF.test(text)) return [finding('cut-off', 'error', 'the last utterance breaks off', [last], 'Finish the sentence.')];
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
