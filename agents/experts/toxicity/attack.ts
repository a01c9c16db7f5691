const WORTHLESS = '(?:idiot|moron|loser|imbecile|scum(?:bag)?|trash|garbage|disgusting|worthless|pathetic|stupid|ugly|dumb(?:ass)?|jerk|asshole|arsehole|bastard|bitch|dickhead|prick|cunt|whore|slut|waste of (?:space|air|oxygen)|disgrace|(?:clown|pig|fool|creep|freak)(?!-| (?:farm|at|for|in|on|by|nose|school|costume)))';
const OWN = 'your (?:faces?|famil(?:y|ies)|kids?|child(?:ren)?|wife|husband|mother|dogs?|house|necks?|throats?|heads?|legs?|skulls?|teeth|ass|people)';
const VICTIM = `(?:you|him|her|them|${OWN}|(?:all|every one|each|those|these) (?:of )?(?:you|them|people))`;
/** What makes an attack of words one of play or of help: "shoot you an email", "beat you to the last slice". */
const NO_ATTACK = '(?! (?:at|in|with|on a|time|calor|email|game|level|score|record|boss|an? |some |the (?:link|details|address|list|file)|to (?!death|a pulp|the ground)))';

/** What is said to hurt whoever listens. */
export const INSULT = new RegExp(
  `\\byou(?:'re| are|r|r're) (?:all |such |just |really |so |nothing but |a |an |the |\\w+ing |complete |total |absolute |little |big |fat |old )*${WORTHLESS}\\b|\\bare you (?:all |really |so |just )*(?:stupid|dumb|retarded|an? (?:idiot|moron|imbecile))\\b|\\byou(?: (?!old\\b)\\w+)? ${WORTHLESS}[!.,?]?$|\\b(?:shut up(?!,? (?:you (?:met|did|got|have|won|saw|went)|no way|really|seriously)\\b)|shut your|go to hell|screw you|fuck (?:you|off)|piss off|(?:nobody|no one) (?:likes|wants|loves|cares about) you|i (?:really |fucking )?(?:hate|despise|loathe) you|you (?:make me sick|disgust me|should be ashamed|are nothing)|what a (?:loser|moron|idiot)|drop dead|your? (?:stupid|ugly|dumb|pathetic) (?:face|mouth|mother|kids?|family|ass))\\b`,
  'im',
);
/** Not meant: the speaker of oneself, of a song, or turned down. */
export const SOFTENED = /\b(?:you(?:'re| are) not|not that you(?:'re| are)|i (?:don't|do not) (?:think|mean)|never said|shut up and take my|if you(?:'re| are)|so you(?:'re| are) not|do(?:es)?n't make you|make you (?:a|an|feel)|feel(?:ing)? (?:so |like )?(?:stupid|ugly|dumb|pathetic)|said|says|told me|called me|calls me|call me)\b/i;
/** Announced or wished violence. */
export const THREAT = new RegExp(
  `\\b(?:i(?:'ll| will| am going to|'m going to|'m gonna|'d like to| want to| would love to)|someone (?:should|ought to)|we (?:should|will|must))(?: \\w+){0,2} (?:kill|hurt|beat|stab|shoot|strangle|burn|hang|destroy|punch|attack|murder|rape) ${VICTIM}\\b${NO_ATTACK}|\\b(?:slit|cut) (?:your|his|her|their) throats?\\b|\\byou(?:'ll| will| are going to|'re going to) be sorry (?:when|if|once) i (?:find|catch|get)\\b|\\bwhen i (?:find|catch|get my hands on) you\\b[^.!?]*\\b(?:knife|gun|dead|regret|bleed)\\b|\\bi hope you (?:die|choke|rot|burn|suffer)\\b|\\byou(?:'re| are)? (?:will |gonna |going to )?(?:be|a) dead (?:man|meat|woman)?\\b|\\bi know where you live\\b.*\\b(?:sorry|regret|watch|careful|come|wait)`,
  'i',
);
/** Telling somebody to die. */
export const SELF_HARM = /\b(?:(?:go|just|please) (?:and )?die(?: in\b| already\b|,? you\b|[.!])|(?:nobody|no one) would (?:miss you|notice|care) if you (?:were|was|died|disappeared)|(?:go |just |please )?kill yourself|you should (?:die|kill yourself|be dead)|hang yourself|the world would be better without you|why don't you (?:just )?die)\b/i;
/** How to make a weapon, or where to leave it. */
export const WEAPON = /\b(?:fill|pack|mix|add|attach|wire|light|plant|put|place|leave|hide|build|make)\b[^.!?]{0,60}(?<!bath |photo |cherry |glitter |seed |stink |sugar |fat )\b(?:bombs?|explosives?|detonators?|grenades?|gunpowder)\b/i;
/** People without a name, held to be less than that. */
export const LESS_THAN_PEOPLE =
  /\b(?:those|these|you) people(?:'re| are) (?:all |nothing but |just )*(?:vermin|scum|parasites?|subhuman|cockroaches|animals|rats|criminals|thieves|filth)\b|\bthey(?:'re| are) all (?:criminals|thieves|scum|subhuman|rapists|terrorists)\b[^]{0,60}\b(?:get rid of|deport|go back|lock|shoot)\b|\bthey should (?:all )?go back (?:to )?where they (?:came|come) from\b/i;
