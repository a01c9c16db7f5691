import { createReadStream } from 'node:fs';
import { parseJson } from '../../domain/jsonl.ts';
import { textLines } from './text-lines.ts';

/** Longest record in characters; a longer one is no conversation. */
const LONGEST = 4_000_000;
/** Lines looked at to see whether each is a record; the first ones may be broken. */
const LOOKED_AT = 5;
/** Bytes in which a file must have begun. */
const HEAD = 4095;

/** One top-level object of a file, or why it is none, with the line it starts at. */
export type JsonRecord = { readonly value: unknown; readonly line: number } | { readonly problem: string; readonly line: number };

/**
 * The objects of a file one by one, whether it is JSONL or one JSON array, so that a file of any size needs constant
 * memory. A broken line of JSONL is a problem of its own; a broken record of an array takes what follows with it, and says so.
 */
export async function* jsonRecords(path: string, key: string): AsyncGenerator<JsonRecord> {
  if (await isLines(path, key)) {
    for await (const { line, number } of textLines(path)) if (line.trim() !== '') yield recordOf(line, number);
    return;
  }
  const scan = scanner();
  for await (const chunk of createReadStream(path, 'utf8')) yield* scan.read(String(chunk));
  yield* scan.end();
}

/** True when one of the first lines is a whole record. */
async function isLines(path: string, key: string): Promise<boolean> {
  // An array may be one line of any length.
  for await (const start of createReadStream(path, { encoding: 'utf8', end: HEAD })) if (/^\uFEFF?\s*\[/.test(String(start))) return false;
  let looked = 0;
  for await (const { line } of textLines(path)) {
    if (line.trim() === '') continue;
    const value = line.length > LONGEST ? undefined : parseJson(line);
    if (typeof value === 'object' && value !== null && key in value) return true;
    if (++looked === LOOKED_AT) return false;
  }
  return false;
}

function recordOf(text: string, line: number): JsonRecord {
  if (text.length > LONGEST) return { problem: TOO_LONG, line };
  const value = parseJson(text);
  return value === undefined ? { problem: 'it is no JSON', line } : { value, line };
}

const TOO_LONG = `it is longer than ${LONGEST / 1_000_000} million characters`;

interface Scanner {
  read(chunk: string): Generator<JsonRecord>;
  end(): Generator<JsonRecord>;
}

/** Whatever stands between the objects (commas, brackets, line ends) is passed over. */
function scanner(): Scanner {
  let [depth, line, start] = [0, 1, 1];
  let [inString, escaped] = [false, false];
  let pieces: string[] = [];
  let length = 0;
  const keep = (piece: string): void => {
    length += piece.length;
    if (length <= LONGEST) pieces.push(piece);
  };
  const read = function* (chunk: string): Generator<JsonRecord> {
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
        yield length > LONGEST ? { problem: TOO_LONG, line: start } : recordOf(pieces.join(''), start);
      }
    }
    if (depth > 0) keep(chunk.slice(from));
  };
  const end = function* (): Generator<JsonRecord> {
    if (depth > 0) yield { problem: 'the record that begins here is never closed, so nothing after it can be read', line: start };
  };
  return { read, end };
}

const [LINE_END, QUOTE, BACKSLASH, OPEN, CLOSE] = [...'\n"\\{}'].map((one) => one.charCodeAt(0));
