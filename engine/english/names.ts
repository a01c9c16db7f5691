import { tagsOf } from './lexicon.ts';

const NAMES = `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|New York City|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Washington|Wisconsin|Wyoming|Los Angeles|San Francisco|San Diego|Las Vegas|Salt Lake City|Puerto Rico|United States|United Kingdom|South Korea|South Africa|New Zealand|Costa Rica|Saudi Arabia|Hong Kong|Europe|Asia|Africa|America|Australia|Antarctica|Manhattan|Brooklyn|Hollywood|Disney|Disneyland|Disney World|Mickey Mouse|Star Wars|Star Trek|Harry Potter|Game of Thrones|Call of Duty|Lord of the Rings|Friends|Seinfeld|Frozen|Walmart|Target|Amazon|Google|Facebook|Twitter|Instagram|YouTube|Netflix|Apple|Microsoft|Starbucks|McDonald's|Burger King|Home Depot|Costco|Best Buy|Taco Bell|Pizza Hut|Honda|Toyota|Ford|Chevy|Chevrolet|BMW|Audi|Tesla|Jeep|Nissan|Hyundai|Kia|Subaru|Mazda|Volkswagen|Porsche|Ferrari|Mustang|Harley|Harley Davidson|Rolls Royce|Civic|Corvette|Camaro|Prius|NASCAR|NBA|NFL|NHL|MLB|NASA|FBI|CIA|IT|US|USA|UK|TV|DJ|CEO|ADHD|PTSD|OCD|HIV|BBQ|DVD|PhD|Olympics|Christmas|Thanksgiving|Halloween|Easter|Taylor Swift|Britney Spears|Justin Bieber|Lady Gaga|Beyonce|Elvis|Elvis Presley|Beatles|Rolling Stones|Metallica|Nirvana|Queen Elizabeth|Led Zeppelin|Pink Floyd|Nickelback|Coldplay|Radiohead|AC/DC|Rascal Flatts|Insane Clown Posse|New Kids on the Block|Travis Scott|Mean Girls|Christopher Columbus|Michael Jackson|Michael Jordan|Tom Brady|Lebron James|Stephen King|Jane Austen|Shakespeare|Marvel|Batman|Superman|Spider-Man|Pokemon|Nintendo|Xbox|PlayStation|Minecraft|Fortnite|StarCraft|World of Warcraft|Dungeons and Dragons|Twitch|Uber|Lyft|Yale|Harvard|Stanford|Princeton|Oxford|MIT|UCLA|Catholic|Jewish|Muslim|Buddhist|Christian|Hindu|Mormon|Lutheran|Baptist|Methodist|Republican|Democrat|Nazi|Bible|God|Jesus|Arabian|Labrador|Chihuahua|Rottweiler|German Shepherd|Great Dane|Siamese|Persian|Spanish|English|Italian|French|Mexican|Chinese|Japanese|Korean|Irish|Scottish|British|American|African|Asian|European|Indian|Canadian|Russian|Polish|Dutch|Greek|Thai|Vietnamese|Cuban|Brazilian|Native American|World War II|Coca Cola|Pepsi|Lego|Legos|iPhone|iPad|Nike|Adidas|Porsche|Honda Civic|Honda Accord|Ford Pinto|Ford Mustang|Ford Focus|Nissan Pathfinder|Rolls Royce Ghost|Dodge Charger|Toyota Camry|Toyota Corolla|Jeep Wrangler|US Postal Service|Macy's|Ikea|Lite Brite|Mini Cooper|Jack Russell|Vietnam|Iraq|Afghanistan|Iran|Somalia`;

const BY_PHRASE = new Map(NAMES.split('|').map((name) => [name.toLowerCase(), name]));
/** Words that are names only in company, or too often something else. */
const COMMON = new Set('target friends frozen us it apple amazon turkey chad may march polish nice reading mobile bath pinto mustang civic jersey china chile guinea sandwich orange hamburger god prince male victoria cork split buffalo phoenix lima bologna tours derby essen'.split(' '));
const PROPER_TAGS = new Set(['Country', 'City', 'Region', 'Demonym', 'WeekDay', 'Month']);
const LONGEST = 5;

/** Capitalises the places, peoples, brands, bands and dates it knows in lower-case text. */
export function capitaliseNames(text: string): string {
  const words = text.split(' ');
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestName(words, at);
    result.push(found?.name ?? words[at]);
    at += found?.words ?? 1;
  }
  return result.join(' ');
}

function longestName(words: readonly string[], at: number): { name: string; words: number } | undefined {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
    const [, phrase = '', ending = ''] = /^(.*?)((?:'s)?[,.!?;:]*)$/.exec(words.slice(at, at + count).join(' ')) ?? [];
    const name = nameOf(phrase.toLowerCase());
    // A name of several words may have kept the capitals after its first one: "call of Duty".
    if (name !== undefined && (count > 1 || phrase === phrase.toLowerCase())) return { name: name + ending, words: count };
  }
  return undefined;
}

function nameOf(phrase: string): string | undefined {
  if (COMMON.has(phrase)) return undefined;
  const own = BY_PHRASE.get(phrase) ?? pluralName(phrase);
  if (own !== undefined) return own;
  return tagsOf(phrase).some((tag) => PROPER_TAGS.has(tag)) && /^[a-z ]{4,}$/.test(phrase) ? titleCase(phrase) : undefined;
}

function pluralName(phrase: string): string | undefined {
  const singular = phrase.endsWith('s') ? BY_PHRASE.get(phrase.slice(0, -1)) : undefined;
  return singular === undefined || COMMON.has(phrase.slice(0, -1)) ? undefined : `${singular}s`;
}

/** "the rolling stones" as a title: "The Rolling Stones". */
export function titleCase(text: string): string {
  return text.replace(/\b[a-z][\w'’-]*/g, (word, at: number) =>
    at > 0 && /^(?:of|the|and|in|on|a|an|to|for|with)$/.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  );
}

/** A statement or phrase as it stands within a sentence: only names and "I" keep their capital. */
export function uncapitalised(text: string): string {
  const [first = ''] = text.split(' ');
  if (/^(?:I|I'\w+)$/.test(first) || /^.\S*[A-Z0-9]/.test(first) || (/^[A-Z]\S* [A-Z]/.test(text) && !/^(?:My|The|An?|Our|This|Some|All|One|For|In|On|At|When|If|Being|\w+ing)$/.test(first))) return text;
  return capitaliseNames(text.slice(0, 1).toLowerCase() + text.slice(1));
}
