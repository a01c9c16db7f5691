/** What is done while talking: stems of verbs, with the endings -s and -ing. */
const STEMS =
  'laugh|chuckl|giggl|smirk|smil|grin|beam|frown|sigh|gasp|groan|moan|snort|yawn|sniff|cough|sob|blush|gulp|hum|whistl|whisper|mutter|mumbl|paus|hesitat|nod|shrug|wink|blink|wav|bow|clap|hug|kiss|pat|pok|nudg|cross|fold|stretch|scratch|rub|tap|drum|point|gestur|shak|rais|lift|lower|tilt|lean|sit|stand|step|walk|run|jump|bounc|danc|twirl|spin|turn|look|glanc|star|gaz|squint|peer|peek|reach|grab|pick|tak|put|plac|hold|hand|giv|pull|push|wip|adjust|clear|clench|roll|wiggl|pour|sip|drink|gulp|bit|chew|munch|stir|enter|exit|leav|wait|think|ponder|fidget|snap|throw|toss|type|typ|crouch|kneel|point|bat|facepalm';
const DOES = `(?:${STEMS})(?:s|es|ing|ning|ping|ting|ding|ging|ming)`;
const HOW = '(?:softly|quietly|gently|slowly|nervously|awkwardly|happily|sadly|quickly|lightly|loudly|shyly|still|just|he|she|they|i|both)';
/** Said in one word: "*sigh*". */
const BARE = '(?:laugh|chuckle|giggle|smirk|smile|grin|frown|sigh|gasp|groan|snort|yawn|sniff|cough|sob|blush|gulp|pause|nod|shrug|wink|blink|wave|bow|clap|hug|kiss|facepalm|eye ?roll)';
/** Begins like a direction, but is said of something: "it looks like rain", "turns out he was ill". */
const SAID = '(?<!\\bturns(?= out\\b))(?! (?:like\\b|good|great|nice|as if|(?:distance|shoes|stick|boots|tour|club|joke|matter|stock|water|room|point|time|late|for the)\\b))';

/** "*laughs and looks away*", but not "*really*", which only stresses. */
const STARRED = new RegExp(`(?:^|\\s)\\*(?!\\*)(?:(?:${HOW} |[A-Z][a-z]+ )?${DOES}\\b${SAID}[^*\\n]{0,60}|${BARE})[.!]?\\*(?!\\*)`, 'i');
/** "*nervous laughter*", "*eyes light up*". */
const NOTED = /(?:^|\s)\*(?:(?:[a-z]+ ){0,2}(?:pause|silence|laughter|applause|sighs?|chuckles?|giggles?|smile|grin|wink|shrug)|eyes [a-z]+[^*\n]{0,40})[.!]?\*/i;
/** "*Later that night*": a change of scene, a sentence of its own. */
const SCENE = /(?:^|[.!?] +)\*(?:At|In|On|Later|After|Meanwhile|The next|Next|A few|Back|Outside|Inside|Suddenly)\b[^*\n]{0,60}\*/;
const GESTURES = '(?:laugh|chuckl|giggl|smirk|smil|grin|sigh|gasp|snort|nod|paus|wink|shrug|whisper|blush|yawn)';
/** Round brackets hold asides, too, so only gestures count there, and what is plainly done. */
const BRACKETED = new RegExp(
  `\\((?:${HOW} |[A-Z][a-z]+ )?(?:${GESTURES}(?:s|es|ing|ning|ging)\\b(?! (?:matter|stock|point))[^)\\n]{0,60}|${BARE}|clear(?:s|ing) (?:(?:his|her|their|my) )?throat[^)\\n]{0,40}|(?:look|turn|walk|lean|step)(?:s|ing)(?<!\\bturns(?= out\\b)) (?:at|to|away|around|back|over|off|out of|up|down|in|into|towards?)\\b(?! (?:he|she|it|they|that)\\b)[^)\\n]{0,60}|(?:enter|exit)(?:s|ing)(?: the [a-z]+)?|sip(?:s|ping) [^)\\n]{0,40}|(?:count|point)(?:s|ing) (?:to|at) [^)\\n]{0,40})\\)`,
  'i',
);

/** Whether a text holds a stage direction, between asterisks or in round brackets. */
export function directs(text: string): boolean {
  return (text.includes('*') && (STARRED.test(text) || NOTED.test(text) || SCENE.test(text))) || (text.includes('(') && BRACKETED.test(text));
}
