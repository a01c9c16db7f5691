const WORTHLESS = '(?:idiot|moron|loser|imbecile|scum(?:bag)?|trash|garbage|disgusting|worthless|pathetic|pig|freak|stupid|ugly|dumb(?:ass)?|jerk|creep|asshole|arsehole|bastard|bitch|dickhead|prick|cunt|whore|slut|waste of (?:space|air|oxygen)|disgrace|clown|fool)';
const VICTIM = '(?:you|him|her|them|your|all|every|those|these)';

/** What is said to hurt whoever listens. */
export const INSULT = new RegExp(
  `\\byou(?:'re| are|r|r're)? (?:all |such |just |really |so |nothing but |a |an |the |\\w+ing |complete |total |absolute |little |big |fat |old )*${WORTHLESS}\\b|\\byou(?: \\w+)? ${WORTHLESS}[!.,?]?$|\\b(?:shut up|shut your|go to hell|screw you|fuck (?:you|off)|piss off|(?:nobody|no one) (?:likes|wants|loves|cares about) you|i (?:really |fucking )?(?:hate|despise|loathe) you|you (?:make me sick|disgust me|should be ashamed|are nothing)|what a (?:loser|moron|idiot)|drop dead|your? (?:stupid|ugly|dumb|pathetic) (?:face|mouth|mother|kids?|family|ass))\\b`,
  'im',
);
/** Not meant: the speaker of oneself, of a song, or turned down. */
export const SOFTENED = /\b(?:you(?:'re| are) not|not that you(?:'re| are)|i (?:don't|do not) (?:think|mean)|never said|shut up and take my|if you(?:'re| are)|so you(?:'re| are) not|do(?:es)?n't make you|make you (?:a|an|feel)|feel(?:ing)? (?:so |like )?(?:stupid|ugly|dumb|pathetic)|said|says|told me|called me|calls me|call me)\b/i;
/** Announced or wished violence. */
export const THREAT = new RegExp(
  `\\b(?:i(?:'ll| will| am going to|'m going to|'m gonna|'d like to| want to| would love to)|someone (?:should|ought to)|we (?:should|will|must))(?: \\w+){0,2} (?:kill|hurt|beat|stab|shoot|strangle|burn|hang|destroy|punch|attack|murder|rape) ${VICTIM}\\b(?! (?:at|in|with|on a|time|calor|email|game|level|score|record|boss))|\\bi hope you (?:die|choke|rot|burn|suffer)\\b|\\byou(?:'re| are)? (?:will |gonna |going to )?(?:be|a) dead (?:man|meat|woman)?\\b|\\bi know where you live\\b.*\\b(?:sorry|regret|watch|careful|come|wait)`,
  'i',
);
/** Telling somebody to die. */
export const SELF_HARM = /\b(?:(?:go |just |please )?kill yourself|you should (?:die|kill yourself|be dead)|hang yourself|the world would be better without you|why don't you (?:just )?die)\b/i;
