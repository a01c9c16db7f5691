/** Announced by the speaker or called for, and not denied ("I will never hurt you"). */
const WILL = "\\b(?:i(?:'ll| will| am going to|'m going to|'m gonna| am gonna|'d like to| want to| would love to)|(?:someone|somebody) (?:should|ought to)|we (?:should|will|must))(?: (?!not\\b|never\\b|be\\b)\\w+){0,2}?";
const WHOM = '(?:you|him|her|them)';
const KIN = '(?:your|his|her|their) (?:\\w+ )?(?:kids?|children|wife|husband|family|mother|son|daughter|dog|cat)';
const PEOPLE = '(?:(?:all|every one|each) of (?:you|them)|(?:all|every|every one of|those|these) (?:of )?(?:those |these |the )?(?:\\w+ )?(?:people|bastards?|idiots?|guys|men|women|kids|children|neighbou?rs?|politicians?|teachers?|police(?:men)?|bitches))';
/** After a verb of violence: a game, a joke or a favour. */
const AT_PLAY = "(?! (?:at\\b|in (?!your|my|the (?:street|night|head|face)|cold|front|bed)|on (?:the|points|saturday|sunday|court)|(?:with|by) (?:kindness|love|laughter|hugs|jokes)|to (?:it|the|that)\\b|a time|time|calor|email|game|level|score|record|boss))";
const BODY = '(?:your|his|her|their)(?: \\w+)? (?:throats?|necks?|legs?|arms?|knees?|jaws?|fingers|bones|nose|face|head|skull|teeth|wrists)';
const WEAPON = '(?:knife|knives|gun|rifle|pistol|axe|machete|hammer|crowbar|baseball bat|shotgun|blade|razor)';

const DOING = [
  `(?:kill|hurt|stab|strangle|punch|attack|murder|rape|destroy) (?:${WHOM}|${KIN}|${PEOPLE})\\b${AT_PLAY}`,
  // "I'll shoot you an email", "I'll burn you a disc", "I'll hang them in the hall", "I'll beat you to it".
  `shoot (?:${WHOM}|${KIN}|${PEOPLE})\\b(?! (?:an?|the|some|my|over|back|that|those|this|for|tomorrow|with (?:my|a|the) (?:camera|lens|phone))\\b)`,
  `beat ${WHOM} (?:up\\b|senseless|bloody|unconscious|to (?:death|a pulp)|black and blue|until|so hard|with (?:my|a|this|the) (?:\\w+ )?(?:stick|bat|belt|bar|pipe|fists?|hammer|whip|cane))`,
  `hang (?:you|him|her)\\b(?! (?:up|out|on|in|over|above|next|beside))`,
  `hang (?:them all\\b|them for\\b)`,
  `burn (?:you|him|her)\\b(?! (?:an?|some|the|out|another)\\b)|burn ${WHOM} (?:all )?alive|burn (?:down )?your (?:house|home|place|flat|car)\\b`,
  `(?:slit|cut|break|snap|wring|smash|bash|crush|punch) (?:in )?${BODY}\\b(?! of\\b)`,
].join('|');

/** Announced or wished violence. */
export const THREAT = new RegExp(
  [
    `${WILL} (?:${DOING})`,
    `\\bi(?:'ll| will|'m going to| am going to|'m gonna) (?:(?!not\\b|never\\b)\\w+ ){1,6}and (?:kill|murder|stab|shoot|rape|strangle|hurt) (?:${WHOM}|${KIN})\\b(?! (?:an?|the|some)\\b)`,
    '\\byou (?:all )?deserve to (?:die|suffer|rot|burn)\\b|\\bi (?:want|wish) you (?:were )?dead\\b|(?:^|[.!?,;] *)(?:(?:burn|rot) in hell|die,? (?:you|bitch|scum|pig|bastard|asshole|motherfucker))\\b',
    '\\bi hope you (?:die\\b(?! laughing)|rot\\b|suffer\\b|choke(?=[.!]|\\W*$| on)|burn(?=[.!]|\\W*$| in))',
    "\\byou(?:'re| are|'ll be| will be|r)? (?:a )?dead (?:man|meat|woman)\\b|\\byou (?:will |gonna |are going to )be dead\\b",
    '\\bi know where you (?:live|sleep|work)\\b[^\\n]*\\b(?:sorry|regret|watch (?:out|your)|be careful|(?:come|coming|waiting) for you\\b(?! with (?:the|a|my) (?:car|keys)))',
    "\\byou(?:'ll| will|'re going to| are going to) (?:be sorry|regret [^.!?\\n]{1,30}?|pay for (?:this|that|it)),? (?:when|once|if) i (?:find|get my hands on|come for|am done with|get hold of) you\\b(?! (?:an?|some|the|another)\\b)",
    `\\bi(?:'ll| will|'m going to| am going to|'m gonna|'m coming| am coming)(?: (?!not\\b|never\\b)\\w+){0,2}? (?:find|come for|come after|hunt|wait for|visit|after|for) you\\b(?! (?:an?|some|the|another)\\b)[^.!?\\n]{0,40}\\bwith (?:my|a|this|the) (?:\\w+ )?${WEAPON}\\b`,
  ].join('|'),
  'im',
);
