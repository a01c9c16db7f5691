import { finding, patternCheck, type Check } from './check.ts';
import { directs } from './stage.ts';

/** A bracketed place that was to be filled: "[your name]", "{City}", "[...]"; not a list or a piece of code ("[1, 2, 3]", "{}", "loaves[0]"). */
const BRACKETED = /\[(?<![\w\])]\[)(?:\.{2,3}|…|\s*[A-Z]\s*|\s*(?=[^\]\n]*[a-z]{3}|[A-Z]{2})[a-z][^\]\n[{}()=;:]{0,38}\s*)\]|\{(?<![\w\])]\{)(?:\.{2,3}|…|\s*(?=[^}\n]*[a-z]{3}|[A-Z]{2})[a-z][^}\n[\]{()=;:]{0,38}\s*)\}/i;
const EMPTY = /(?:\[\]|\{\})(?<=\b(?:hi|hello|hey|dear|i'm|i am|name is|name's|called|meet you|born in|live in|from),? ..)/i;
const PART = "(?:(?:first |last |full |user ?|company |town |city |country |street |school |college |university |pet(?:'s)? |dog(?:'s)? |cat(?:'s)? |friend(?:'s)? )?name|city|age|job(?: title)?|occupation|profession|location|hometown|hobby|country)";
/** The same in round brackets, where people put asides, too: "(name)", "(your job)", "(insert hobby)". */
const ROUND = new RegExp(`\\((?:(?:first |last |full |user ?|company |school |town |city |street |team |pet |dog |cat )?name|city|age|job(?: title)?|occupation|location|user ?[12]|(?:your|my|their|his|her|user ?[12](?:'s)?|person [ab12](?:'s)?) (?!home)${PART}|(?:insert|enter|add|fill in) [a-z' ]{2,25})\\)`, 'i');
const OTHER = /<(?:your )?(?:name|city|place|age|job)>|_{3,}/i;
const SLOT = new RegExp([BRACKETED, EMPTY, ROUND, OTHER].map(({ source }) => source).join('|'), 'im');

const MARKUP = /\*\*\S|^\s*#{1,4} \S|```|<\/?(?:p|b|i|br|div|span|strong|em|speaker|turn|user|assistant|P|B|I|BR|DIV|SPAN|STRONG|EM|SPEAKER|TURN|USER|ASSISTANT|User|Speaker|Turn)\s*\/?>|\]\(https?:|&(?:amp|nbsp|quot|lt|gt);|\\n|\[object Object\]|\bNaN\b|"(?:text|speaker|turns)":|undefined(?<=(?:^|\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|name is|name's|called|named|meet you|live in|born in|love|like|have|an?),? )undefined)(?=\W*$|[.,!?;]|\s+(?:and|or|years|undefined)\b)/m;
/** Talk about the task: in the name of the writer, not of a person who may design for users or have a profile somewhere. */
const REASONING =
  /<\/?think(?:ing)?>|^\W*end of (?:the )?(?:conversation|dialogue)\b|\b(?:as user [12]|as speaker [12ab]|my (?:assigned )?persona\b|(?:the|this|their|his|her) persona (?:says|states|attributes?|traits?)|(?:the|this) profile (?:says|states)|(?:my|the|this|their|his|her) profile (?:attributes?|traits?)|(?:here is|here's|below is) (?:the|a|an|your) (?:conversation|dialogue|revised)(?! (?:i|we|my)\b)|let me think step by step|(?<!\b(?:what|if|when|how|whatever|whether|where|that) )the prompt (?:wants|asks|asked) |(?<!\b(?:what|if|when|how|whatever|whether|where|that) )the user (?:wants|asks|asked|is asking) (?:me|us|for (?:a|an|the) (?:conversation|dialogue))\b|in this (?:conversation|dialogue),? (?:user|speaker|the two)|user [12]'s (?:persona|profile))|^\W*(?:okay|ok|alright|hmm|so)\W+(?:the|this) user (?:wants|asks|asked|is asking)\b/im;
const LABEL = /(?:^|\s)(?:user|speaker|person) ?[12ab] ?:|^(?:assistant|system|user|human|bot|ai) ?:/im;

const stageDirection: Check = (sheet) => {
  const turns = /[*(]/.test(sheet.whole) ? sheet.texts.flatMap((text, at) => (directs(text) ? [at] : [])) : [];
  return turns.length === 0 ? [] : [finding('stage-direction', 'error', 'a stage direction stands in what is said', turns, 'Leave the direction out, or say it in words.')];
};

/** What a generator left behind that nobody says aloud. */
export const residueChecks: readonly Check[] = [
  patternCheck('slot-left-in', 'error', SLOT, 'a place was left to be filled', 'Put a concrete name or thing where the brackets are, or leave it out.'),
  patternCheck('markup-left-in', 'error', MARKUP, 'markup or the residue of a template stands in what is said', 'Write plain spoken text.'),
  stageDirection,
  patternCheck('leaked-reasoning', 'error', REASONING, 'the writer talks about the task instead of letting the speaker speak', 'Leave out everything that is not said by the speaker.'),
  patternCheck('label-left-in', 'error', LABEL, 'a speaker label stands inside an utterance', 'Split the utterance at the label, or remove the label.'),
];
