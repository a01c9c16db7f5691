/** Places below a state or country, by the place they lie in. */
const WITHIN: Readonly<Record<string, string>> = {
  california: 'los angeles|san francisco|san diego|sacramento|oakland|hollywood|malibu|fresno|san jose|napa',
  texas: 'dallas|houston|austin|san antonio|el paso|fort worth',
  florida: 'miami|orlando|tampa|jacksonville|key west',
  'new york': 'new york city|nyc|brooklyn|manhattan|queens|bronx|buffalo|harlem',
  illinois: 'chicago', massachusetts: 'boston', washington: 'seattle|spokane|tacoma', oregon: 'portland', nevada: 'las vegas|vegas|reno', georgia: 'atlanta|savannah',
  michigan: 'detroit|ann arbor', ohio: 'cleveland|cincinnati|columbus', pennsylvania: 'philadelphia|pittsburgh|philly', colorado: 'denver|boulder|colorado springs', arizona: 'phoenix|tucson',
  tennessee: 'nashville|memphis', louisiana: 'new orleans', minnesota: 'minneapolis', wisconsin: 'milwaukee', missouri: 'st louis|kansas city', utah: 'salt lake city', maryland: 'baltimore',
  indiana: 'indianapolis', hawaii: 'honolulu', alaska: 'anchorage', kentucky: 'louisville', 'north carolina': 'charlotte|raleigh', virginia: 'richmond', oklahoma: 'tulsa', idaho: 'boise',
  alabama: '', arkansas: '', connecticut: '', delaware: '', iowa: '', kansas: 'wichita', maine: '', mississippi: '', montana: '', nebraska: 'omaha', 'new hampshire': '', 'new jersey': 'newark',
  'new mexico': 'albuquerque', 'north dakota': '', 'rhode island': '', 'south carolina': 'charleston', 'south dakota': '', vermont: '', 'west virginia': '', wyoming: '',
  canada: 'toronto|vancouver|montreal|ottawa|ontario|quebec|alberta', england: 'london|manchester|liverpool|birmingham', scotland: 'edinburgh|glasgow', ireland: 'dublin', france: 'paris|lyon', germany: 'berlin|munich|hamburg',
  spain: 'madrid|barcelona', italy: 'rome|milan|venice|florence', japan: 'tokyo|osaka|kyoto', china: 'beijing|shanghai', india: 'mumbai|delhi|new delhi|bangalore', mexico: 'mexico city|cancun', brazil: 'rio|sao paulo',
  australia: 'sydney|melbourne|perth|brisbane', russia: 'moscow', korea: 'seoul', philippines: 'manila', egypt: 'cairo', netherlands: 'amsterdam', greece: 'athens', sweden: 'stockholm', norway: 'oslo', denmark: 'copenhagen',
  poland: 'warsaw', portugal: 'lisbon', nigeria: 'lagos', kenya: 'nairobi', argentina: 'buenos aires', cuba: 'havana', jamaica: 'kingston', turkey: 'istanbul', thailand: 'bangkok', vietnam: 'hanoi', switzerland: 'zurich|geneva',
  colombia: '', peru: '', chile: '', 'puerto rico': '', haiti: '', finland: '', austria: '', belgium: '', iran: '', iraq: '', israel: '', pakistan: '', 'south africa': '', 'new zealand': '', iceland: '', ukraine: '', hungary: '', venezuela: '', 'costa rica': '', singapore: '', malaysia: '', indonesia: 'jakarta', ethiopia: '', ghana: 'accra', morocco: 'casablanca', taiwan: 'taipei', nepal: '', ecuador: '', bolivia: '', uruguay: '', wales: 'cardiff', romania: '', bulgaria: '', croatia: '', serbia: '', lebanon: 'beirut', syria: '', afghanistan: '', bangladesh: 'dhaka', 'sri lanka': '', senegal: '', tanzania: '', uganda: '', algeria: '', tunisia: '', czechia: 'prague',
};
const COUNTRIES = new Set(Object.keys(WITHIN).slice(Object.keys(WITHIN).indexOf('canada')));
const PATHS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(WITHIN).flatMap(([region, places]) => pathsOf(region, places)));
const NAMES = new RegExp(`\\b(?:the )?(united states|usa|us|america|${[...PATHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`);

function pathsOf(region: string, places: string): [string, string[]][] {
  const above = COUNTRIES.has(region) ? [region] : ['united states', region];
  const below = places === '' ? [] : places.split('|');
  return [[region, above], ...below.map((place): [string, string[]] => [place, [...above, place]])];
}

/** The known place a phrase names, from the largest to the smallest ("california" is below "united states"). */
export function placeIn(phrase: string): readonly string[] | undefined {
  const name = NAMES.exec(phrase)?.[1];
  if (name === undefined) return undefined;
  return PATHS.get(name) ?? ['united states'];
}

/** True when a thing cannot be in both places: neither lies in the other. */
export function apart(first: readonly string[], second: readonly string[]): boolean {
  return first.some((name, at) => second[at] !== undefined && second[at] !== name);
}
