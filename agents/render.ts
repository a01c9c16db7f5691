/** A numbered list, one item a line; line breaks inside an item would let it pose as another, so they become spaces. */
export function listed(items: readonly string[]): string {
  return items.length === 0 ? '(none)' : items.map((item, at) => `${at + 1}. ${oneLine(item)}`).join('\n');
}

/** Text from outside on one line, without control and invisible characters; an angle bracket that could begin one of the prompts' delimiters becomes another sign. Nothing is taken out between brackets: what is left might make a delimiter. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[<＜﹤](?=\s*[/／]?\s*[a-z])/gi, '‹')
    .trim();
}
