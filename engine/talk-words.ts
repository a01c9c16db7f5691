const EMPTY = new Set(
  "i i'm i've i'd i'll my me mine we our us you you're your yours a an the is am are was were be been being to of in on at for from by and or but with have has had do does did don't it it's its this that these those as so very really not no like likes love loves enjoy favorite favourite about there than then too also just get got what what's which who how when where why ever any anything one would could can something thing things most ".split(
    ' ',
  ),
);

/** Everyday words for the same thing. */
const SAME = new Map([['kid', 'child'], ['children', 'child'], ['dad', 'father'], ['mom', 'mother'], ['folk', 'parent'], ['movi', 'film'], ['tv', 'television'], ['job', 'work'], ['employ', 'work'], ['guy', 'male'], ['man', 'male'], ['boy', 'male'], ['woman', 'female'], ['girl', 'female']]);

/** The content words of a text, roughly reduced to their stems. */
export function contentStems(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return words.filter((word) => !EMPTY.has(word)).map((word) => {
    const stem = word.replace(/'s$/, '').replace(/(?:ing|ies|ed|es|s|y|e)$/, '');
    return SAME.get(stem) ?? stem;
  });
}

/** Number of words. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
