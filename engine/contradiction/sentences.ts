type Mend = readonly [pattern: RegExp, replacement: string];

const MENDS: readonly Mend[] = [
  [/[’`]/g, "'"],
  [/\s+([.,!?;:'])/g, '$1'],
  [/\b(i|you|we|they|he|she|it|that) (m|ve|re|ll|d)\b/g, "$1'$2"],
  [/\bi m\b|\bim\b/g, "i'm"],
  [/\bive\b/g, "i've"],
  [/\b(do|does|did|is|are|was|were|have|has|had|could|would|should)n'? ?t\b/g, '$1 not'],
  [/\b(don|doesn|didn|isn|aren|wasn|weren|haven|hasn|hadn|couldn|wouldn|shouldn) t\b/g, '$1 not'],
  [/\b(don|doesn|didn|isn|aren|wasn|haven|hasn|couldn|wouldn) not\b/g, '$1 not'],
  [/\bdon not\b/g, 'do not'],
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bain't\b/g, 'am not'],
  [/\bi'm\b/g, 'i am'],
  [/\b(i|we|they|you)'ve\b/g, '$1 have'],
  [/\b(we|they|you)'re\b/g, '$1 are'],
  [/\b(i|we|they|you|he|she|it)'ll\b/g, '$1 will'],
  [/\b(i|we)'d\b/g, '$1 would'],
  [/\b(he|she|it|that|there|name|mom|dad|favorite)'s (?=\w)/g, '$1 is '],
  [/\bfavourite\b/g, 'favorite'],
  [/\bnot (?:once|ever|even once|a single time) have i\b/g, 'i have never'],
  [/\b(?:can not|could not|never)(?: seem to| ever)? (?:get enough of|get tired of|tire of|live without|do without|resist|miss(?= a ))\b/g, 'love'],
  [/\bcan not (?:help|wait)\b/g, 'want'],
  [/\bthere is no (?:way|chance|world where)(?: that| in which)? i (?:can|could|would|will)\b/g, 'i can not'],
  [/\b(i|there|that|it|he|she)'s no (?=way|chance)/g, '$1 is no '],
  [/\bi am (?:someone|somebody|a person|the sort|the type|the kind|one of those people|one of the people|one of those)(?: of person)? (?:who|that) (?=\w)/g, 'i '],
  [/\b(?:the )?one (?:thing|place|person) i (?=\w)/g, 'i '],
  [/\bi have (?:such |always had |got )?(?:a )?(?:real |big |huge |soft |special )*(?:soft spot|weakness|passion|love|fondness) for\b/g, 'i love'],
  [/\bi (?:happen|am lucky|am lucky enough|am proud|am happy|am fortunate) to (?=\w)/g, 'i '],
  [/\bi (?:spend|like to spend) (?:my |some |a lot of |most of my |all my )?(?:time|days|evenings|weekends|nights) (\w+?)ing\b/g, 'i $1'],
  [/\bhave got\b/g, 'have'],
  [/\bi got (?=a |an |two |three |four |no )/g, 'i have '],
];

/** The statements of a text in plain lower case with contractions spelled out; questions are left out. */
export function statementsIn(text: string): string[] {
  let plain = text.toLowerCase();
  for (const [pattern, replacement] of MENDS) plain = plain.replace(pattern, replacement);
  return [...plain.matchAll(/[^.!?\n]+[.!?]*/g)]
    .filter(([sentence]) => !sentence.includes('?') && !ASKS.test(sentence.trim()))
    .map(([sentence]) => sentence.replace(/[.!]+$/, '').trim())
    .filter((sentence) => sentence !== '');
}

const ASKS = /^(?:so |and |but |well,? )?(?:do|does|did|are|is|have|has|can|could|would|will|what|where|who|how|why|when|which) (?:you|your|he|she|they|it|is|are|do|did|about|kind|type|many|much|old|long)\b/;
