const SYNONYMS: Readonly<Record<string, string>> = {
  father: '(dad|father)', dad: '(dad|father)', mother: '(mom|mother)', mom: '(mom|mother)', parents: '(parents|folks)', grandfather: '(grandfather|grandpa)',
  grandmother: '(grandmother|grandma)', children: '(kids|children)', kids: '(kids|children)', mum: '(mom|mother)', grandpa: '(grandpa|grandfather)', grandma: '(grandma|grandmother)',
};
const MALE = /\b(?:father|dad|brother|son|husband|boyfriend|grandfather|grandpa|uncle|nephew|stepdad|stepfather|ex-husband)$/i;
const FEMALE = /\b(?:mother|mom|mum|sister|daughter|wife|girlfriend|grandmother|grandma|aunt|niece|stepmom|stepmother|ex-wife)$/i;
const MANY = /\b(?:parents|folks|kids|children|sons|daughters|brothers|sisters|siblings|grandparents|grandchildren|friends|cousins|twins|triplets|uncles|aunts|roommates|nieces|nephews|family and I)$/i;
const OTHERS = /\b(?:family|cousin|friend|roommate|boss|neighbor|fianc[eé]e?|partner|spouse|baby|child|twin|sibling|ex|coworker|significant other)$/i;
const ONE_OF_A_KIND = /^(?:father|dad|mother|mom|mum|parents|folks|husband|wife|boyfriend|girlfriend|family|kids|children|grandparents|best friend)$/i;

/** How to speak of a person or people: who, the pronouns, and the forms of verbs that agree. */
export interface Person {
  /** With alternatives: "(dad|father)". */
  readonly kin: string;
  readonly he: string;
  readonly his: string;
  readonly him: string;
  readonly is: string;
  readonly was: string;
  readonly has: string;
  readonly s: string;
  readonly do: string;
  /** "a" when there may be several ("a brother"); absent for "dad" or plurals. */
  readonly a: string | undefined;
}

/** Reads a kin term without "my" ("older sister"); undefined when it names no person. */
export function personOf(term: string): Person | undefined {
  const kin = term.replace(/[a-z]+$/i, (word) => (Object.hasOwn(SYNONYMS, word.toLowerCase()) ? SYNONYMS[word.toLowerCase()] : word));
  const a = ONE_OF_A_KIND.test(term) || MANY.test(term) ? undefined : 'a';
  const one = { is: 'is', was: 'was', has: 'has', s: 's', do: 'does' };
  if (MALE.test(term)) return { kin, he: 'he', his: 'his', him: 'him', ...one, a };
  if (FEMALE.test(term)) return { kin, he: 'she', his: 'her', him: 'her', ...one, a };
  const many = { kin, he: 'they', his: 'their', him: 'them', is: 'are', was: 'were', has: 'have', s: '', do: 'do', a };
  if (MANY.test(term)) return many;
  return OTHERS.test(term) ? { ...many, is: 'is', was: 'was', has: 'has', s: 's', do: 'does' } : undefined;
}
