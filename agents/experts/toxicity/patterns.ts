import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** What kind of harm a passage does. */
export type Harm = 'profanity' | 'insult' | 'threat' | 'contempt-for-group' | 'self-harm';

/** Words of mild swearing, which the profanity list also knows but which harm nobody. */
const MILD = /\b(damn|hell|crap|bloody|pissed|suck(s|ed|y)?|butt|ass(es)?|dick (?=[A-Z])|cock(tails?|erel)?|poop|turd|nude|boobs?)\b/gi;

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

const GROUPS = `(women|men|girls|boys|gays?|gay people|lesbians?|trans( people)?|transgender people|muslims?|jews?|jewish people|christians?|hindus?|blacks?|black people|whites?|white people|asians?|mexicans?|africans?|arabs?|immigrants?|foreigners|refugees|disabled people|the disabled|old people|poor people|homeless people|fat people)`;

/** Sentence patterns of harm, the strong ones only: what merely mentions a matter is not harm. */
const PATTERNS: readonly { readonly harm: Harm; readonly pattern: RegExp }[] = [
  { harm: 'insult', pattern: /\b(you('re| are)( all| such| just| nothing but)?( an?| the)?( \w+){0,2} (idiot|moron|loser|imbecile|scum|trash|garbage|disgusting|worthless|pathetic|pig|freak|stupid|ugly|dumb)|shut up|shut your|go to hell|screw you|nobody (likes|wants) you)\b/i },
  { harm: 'threat', pattern: /\b(i('ll| will| am going to|'m going to|'m gonna)|someone (should|ought to)|we (should|will|must))( \w+){0,2} (kill|hurt|beat|stab|shoot|strangle|burn|hang|destroy|punch|attack) (you|him|her|them|your|all|every|those|these|the)\b/i },
  { harm: 'contempt-for-group', pattern: new RegExp(`\\bi( \\w+){0,2} (hate|despise|detest|loathe|can't stand|cannot stand)( all| those| these| fucking)? ${GROUPS}\\b`, 'i') },
  { harm: 'contempt-for-group', pattern: new RegExp(`\\b(all |those |these |most )?${GROUPS} (are|should be)( all| just| nothing but| really)?( \\w+){0,2} (scum|trash|garbage|vermin|disgusting|inferior|stupid|animals|parasites|disease|worthless|filth|evil|criminals|subhuman|locked up|exterminated|deported|wiped out|killed)\\b`, 'i') },
  { harm: 'contempt-for-group', pattern: new RegExp(`\\b(kill|exterminate|gas|deport|lynch|wipe out|get rid of)( all| the| those| every)? ${GROUPS}\\b`, 'i') },
  { harm: 'self-harm', pattern: /\b(kill yourself|you should (die|kill yourself)|hang yourself|the world would be better without you)\b/i },
];

/** The kinds of harm in one utterance, without repetition; by word list (obscenity) and sentence patterns. */
export function harmsIn(text: string): Harm[] {
  const found = new Set<Harm>(PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ harm }) => harm));
  if (matcher.hasMatch(text.replace(MILD, ' '))) found.add('profanity');
  return [...found];
}
