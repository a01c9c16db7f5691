const TO_YOU: Readonly<Record<string, string>> = {
  i: 'you', me: 'you', my: 'your', mine: 'yours', myself: 'yourself', "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll",
  am: 'are', we: 'you', us: 'you', our: 'your', ours: 'yours', ourselves: 'yourselves', "we're": "you're", "we've": "you've",
};
const TO_THEM: Readonly<Record<string, string>> = {
  i: 'they', me: 'them', my: 'their', mine: 'theirs', myself: 'themselves', "i'm": "they're", "i've": "they've", "i'd": "they'd", am: 'are',
};

/** Turns a first-person phrase to the listener: "I walk my dog" becomes "you walk your dog". */
export function toYou(phrase: string): string {
  return shift(phrase, TO_YOU).replace(/\byou was\b/gi, 'you were').replace(/\bwas you\b/gi, 'were you');
}

/** Turns a first-person phrase to people in general: "dye my hair" becomes "dye their hair". */
export function toThem(phrase: string): string {
  return shift(phrase, TO_THEM).replace(/\bthey was\b/gi, 'they were');
}

function shift(phrase: string, table: Readonly<Record<string, string>>): string {
  return phrase.replace(/[A-Za-z']+/g, (word) => {
    const key = word.toLowerCase();
    return Object.hasOwn(table, key) ? table[key] : word;
  });
}
