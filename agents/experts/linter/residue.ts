import { patternCheck, type Check } from './check.ts';

/** A place that was to be filled: "[your name]", "{City}", "[...]", "(name)", "<name>", "____"; no list of numbers and no empty braces. */
const SLOT = /\[(?![\d\s,.;:-]*\d[\d\s,.;:-]*\])[^\]\n]{0,40}\]|\{[^}\n]{1,40}\}|\((?:your |my |insert )?(?:first |last |full )?(?:name|city|town|country|state|job|occupation|age|hobby|place|number)\)|<(?:your )?(?:name|city|place|age|job)>|_{3,}/i;
const MARKUP = /\*\*\S|^\s*#{1,4} \S|```|<\/?(?:p|b|i|br|div|span|strong|em|speaker|turn|user|assistant)\s*\/?>|\]\(https?:|&(?:amp|nbsp|quot|lt|gt);|\\n|^\W*undefined\W*$|\b(?:am|named|called) undefined\b|\[object Object\]|"(?:text|speaker|turns)":/im;
/** "*laughs*", "*crosses fingers*", "(sighs)"; one word between asterisks that is no verb is stressed ("*really*"). */
const STAGE =
  /(?:^|\s)\*(?!\*|(?:always|yes|this|his|hers|is|was|has|does|us|less|perhaps|sometimes|besides)\*)(?:[a-z]+(?:s|ing)|[a-z]+(?:s|ing) [^*\n]{1,60}|[a-z]{3,} (?:softly|quietly|loudly|at|to|into|with|away|up|down)[^*\n]{0,60})\*(?!\*)|\((?!(?:walking distance|turns out|looks? (?:good|like|great|nice|as)|turning \d)\b)(?:both )?(?:laugh|smil|chuckl|sigh|grin|nod|paus|giggl|wink|shrug|whisper|clear|look|walk|exit|enter|turn|sip)(?:s|es|e|ing|ter)?\b[^)\n]{0,60}\)/i;
const REASONING =
  /<\/?think(?:ing)?>|^\W*end of (?:the )?(?:conversation|dialogue)\b|\b(?:as user [12]|as speaker [12ab]|my (?:assigned )?persona\b|(?:the|this|their|his|her) (?:persona|profile) (?:says|states|attributes?|traits?)|(?:here is|here's|below is) (?:the|a|an|your) (?:conversation|dialogue|revised)|let me think step by step|the (?:user|prompt) (?:wants|asks|asked|wanted) (?:me|us|for|that)\b|in this (?:conversation|dialogue),? (?:user|speaker|the two)|user [12]'s (?:persona|profile))/im;
const LABEL = /(?:^|\s)(?:user|speaker|person) ?[12ab] ?:|^(?:assistant|system|user|human|bot|ai) ?:/im;

/** What a generator left behind that nobody says aloud. */
export const residueChecks: readonly Check[] = [
  patternCheck('slot-left-in', 'error', SLOT, 'a place was left to be filled', 'Put a concrete name or thing where the brackets are, or leave it out.'),
  patternCheck('markup-left-in', 'error', /\bNaN\b/, 'a number that was none stands in what is said', 'Write plain spoken text.'),
  patternCheck('markup-left-in', 'error', MARKUP, 'markup or the residue of a template stands in what is said', 'Write plain spoken text.'),
  patternCheck('stage-direction', 'error', STAGE, 'a stage direction stands in what is said', 'Leave the direction out, or say it in words.'),
  patternCheck('leaked-reasoning', 'error', REASONING, 'the writer talks about the task instead of letting the speaker speak', 'Leave out everything that is not said by the speaker.'),
  patternCheck('label-left-in', 'error', LABEL, 'a speaker label stands inside an utterance', 'Split the utterance at the label, or remove the label.'),
];
