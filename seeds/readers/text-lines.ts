import { linesOf } from '../../domain/text-file.ts';

/** The lines of a text file with their numbers, from 1; a byte order mark is dropped. */
export async function* textLines(path: string): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    yield { line: number === 1 ? line.replace(/^\uFEFF/, '') : line, number };
  }
}

/** Why a statement or utterance cannot be used, or undefined when it can. */
export function problemOfText(text: string, longest: number): string | undefined {
  if (text.trim() === '') return 'it is empty';
  if (text.length > longest) return `it has ${text.length} characters, at most ${longest} are allowed`;
  return /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text) ? 'it holds control characters or bytes that are no UTF-8' : undefined;
}
