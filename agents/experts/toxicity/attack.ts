/** Never said of anything but people one despises. */
const HARSH = '(?:idiot|moron|imbecile|scum(?:bag)?|dumb ?ass|asshole|arsehole|bastard|bitch|dickhead|prick|cunt|whore|slut|waste of (?:space|air|oxygen))s?';
/** Also an animal, a job or something else: an insult only where nothing follows that makes it one of these. */
const DOUBLE = '(?:loser|trash|garbage|pig|freak|jerk|creep|disgrace|clown|fool)s?(?=["\')\\s]*$|[.!,;]| (?:and (?:you|i|a|everyone|nobody|always|never)|like your|who|you|to me|because|for (?:doing|saying))\\b)';
const LOW = '(?:disgusting|worthless|pathetic|stupid|ugly|dumb)\\b(?! cr(?:y|ies)| question| enough)';
const WORTHLESS = `(?:${HARSH}\\b|${DOUBLE}|${LOW})`;
const STRENGTH = '(?:all |such |just |really |so |nothing but |a |an |the |little |big |fat |old |total |absolute |complete |utter |real |fucking |freaking |stinking |bloody |goddamn |lying |whining |miserable |useless |lazy |piece of )*';
/** Before "you" in a question or a wish: what follows is a verb, as in "do you trash the leftovers". */
const ASKED = '(?<!\\b(?:do|did|don.t|didn.t|can|could|will|would|should|may|might|to|let|make|see|love|thank|miss) )';
const BEGIN = '(?:^|[.,!?;:–-] *)(?:(?:oh|please|just|so|now|well|and|will you|why don.t you|you should|you need to) )*';

/** What is said to hurt whoever listens. */
export const INSULT = new RegExp(
  [
    `\\byou(?: all| guys| people| two)?(?:'re| are|r| were) ${STRENGTH}${WORTHLESS}|\\byou (?:look|sound|smell) ${STRENGTH}${LOW}(?=\\W*$|[.!,])`,
    `${ASKED}\\byou ${STRENGTH}(?:${HARSH}\\b|${DOUBLE})`,
    `\\bare(?:n't)? you ${STRENGTH}${HARSH}\\b|\\bare you (?:really )?(?:this |that |so |too )?(?:stupid|dumb|pathetic)\\b`,
    `${ASKED}\\byou (?:${STRENGTH}(?:${LOW}) ?)(?=\\w+[!.,?]|[!.,?]|$)`,
    `${BEGIN}(?:shut (?:the (?:fuck|hell) )?up\\b|shut your (?:\\w+ )?(?:mouth|trap|face|gob|hole)\\b|go to hell\\b(?! and back)|drop dead\\b(?! gorgeous)|piss off(?=\\W*$|[,!.]))`,
    "\\b(?:screw you|fuck (?:you|off)|go fuck yourself)\\b",
    "\\b(?:nobody|no one) (?:likes|wants|loves|cares about) you\\b(?! (?:like|more|as|to)\\b)|\\bi (?:really |fucking )?(?:hate|despise|loathe) you\\b",
    "\\byou (?:make me (?:sick\\b(?! with)|(?:want to )?(?:puke|vomit)\\b)|disgust me|should be ashamed|are nothing\\b(?! (?:like|if|short|less)))|\\bwhat an? (?:loser|moron|idiot|pathetic \\w+|stupid (?:bitch|cow|pig))\\b(?! i\\b)",
    "\\byour? (?:stupid|ugly|dumb|pathetic) (?:face|mouth|mother|kids?|family|ass)\\b",
  ].join('|'),
  'im',
);
/** Not meant: the speaker of oneself, of a song, or turned down. */
export const SOFTENED = /\b(?:you(?:'re| are) not|not that you(?:'re| are)|i (?:don't|do not) (?:think|mean)|never said|shut up and take my|if you(?:'re| are)|so you(?:'re| are) not|do(?:es)?n't make you|make you (?:a|an|feel)|feel(?:ing)? (?:so |like )?(?:stupid|ugly|dumb|pathetic)|said|says|told me|called me|calls me|call me)\b/i;
/** Friends at play call each other names, as long as these are mild. */
export const PLAYFUL = /\b(?:kill(?:ing|s)? me with|crack(?:ing)? me up|(?:love|missed|miss) you|just kidding|only joking|(?:these|your|those) jokes)\b/i;
export const NOT_MILD = new RegExp(`\\b(?:${HARSH}|worthless|disgusting|hate|ugly)\\b`, 'i');
/** "Shut up, you met the president?": surprise, not an order. */
export const SURPRISED = /\bshut up\b(?=[,.!…\s]+(?:no way|really|seriously|are you serious|that(?:'s| is) (?:so |absolutely )?(?:amazing|great|fantastic|brilliant|wonderful|incredible|hilarious)|(?:you|he|she|they|it|we|that)\b[^.!?]*\?))/gi;
/** Telling somebody to die. */
export const SELF_HARM = new RegExp(
  [
    "\\b(?:(?:go |just |please )?kill yourself|you should (?:just )?(?:die|kill yourself|be dead)|hang yourself|why don't you (?:just )?(?:go )?die)\\b",
    '\\b(?:the world|everyone|everybody|we all|they)(?: would|.d) be better(?: off)? (?:without you|if you (?:were (?:dead|gone)|died))\\b',
    `${BEGIN}go (?:and |away and )?die(?=[.!,]|\\W*$| (?:in|alone|somewhere|already|you)\\b)`,
    '\\b(?:nobody|no one|not a soul)(?: would|.d| will|.ll) (?:even |ever )?(?:miss you|notice|care)(?: at all)?,? if you (?:were (?:gone|dead)|died|disappeared|vanished|killed yourself|jumped)\\b|\\b(?:nobody|no one)(?: would|.d) (?:even |ever )?miss you(?=[.!]|\\W*$)',
  ].join('|'),
  'im',
);
