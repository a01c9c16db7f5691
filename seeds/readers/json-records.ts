import { createReadStream } from 'node:fs';

/** Longest record in characters; a longer one is no conversation. */
const LONGEST = 4_000_000;

/** One top-level object of a file, as text, with the line it starts at; `undefined` text when it is too long to be a record. */
export interface JsonRecord {
  readonly text: string | undefined;
  readonly line: number;
}

/**
 * The objects of a file one by one, whether it is JSONL or one JSON array, so that a file of any size needs constant
 * memory. Whatever stands between the objects (commas, brackets, line ends) is passed over.
 */
export async function* jsonRecords(path: string): AsyncGenerator<JsonRecord> {
  const scan = scanner();
  for await (const chunk of createReadStream(path, 'utf8')) yield* scan(String(chunk));
}

function scanner(): (chunk: string) => Generator<JsonRecord> {
  let [depth, line, start] = [0, 1, 1];
  let [inString, escaped] = [false, false];
  let pieces: string[] = [];
  let length = 0;
  const keep = (piece: string): void => {
    length += piece.length;
    if (length <= LONGEST) pieces.push(piece);
  };
  return function* (chunk) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (code === LINE_END) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE || code === LINE_END) inString = false;
      } else if (code === QUOTE) inString = depth > 0;
      else if (code === OPEN) {
        if (depth++ === 0) [from, start, pieces, length] = [at, line, [], 0];
      } else if (code === CLOSE && depth > 0 && --depth === 0) {
        keep(chunk.slice(from, at + 1));
        yield { text: length > LONGEST ? undefined : pieces.join(''), line: start };
      }
    }
    if (depth > 0) keep(chunk.slice(from));
  };
}

const [LINE_END, QUOTE, BACKSLASH, OPEN, CLOSE] = [...'\n"\\{}'].map((one) => one.charCodeAt(0));
