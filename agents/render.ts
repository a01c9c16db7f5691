/** A numbered list, one item a line; line breaks inside an item would let it pose as another, so they become spaces. */
export function listed(items: readonly string[]): string {
  return items.length === 0 ? '(none)' : items.map((item, at) => `${at + 1}. ${oneLine(item)}`).join('\n');
}

/** Text from outside on one line, without control characters and without the delimiters the prompts use. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replace(/<\s*\/?\s*[a-z][\w-]*\s*\/?\s*>/gi, ' ').trim();
}
