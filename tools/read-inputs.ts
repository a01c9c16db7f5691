import { attribute, MAX_ATTRIBUTE_LENGTH, type Attribute } from '../domain/attribute.ts';
import type { Category } from '../domain/category.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import { DramatisError } from '../domain/error.ts';
import { pair, type Pair } from '../domain/pair.ts';
import { profile } from '../domain/profile.ts';
import { classify } from '../engine/classify.ts';
import { addFacets } from '../graphs/profile-facets.ts';
import { builtInAttributes, builtInCategories } from '../seeds/index.ts';
import { seedCategories } from '../seeds/categories/index.ts';
import { readRows } from '../seeds/readers/index.ts';
import { problemOfText } from '../seeds/readers/text-lines.ts';
import { wordCount } from '../domain/statistics.ts';
import { Random } from '../domain/random.ts';
import { namesOf } from './run-options.ts';
import type { ToolContext } from './tool.ts';

/** Rows that could not be read are named up to this many times and counted beyond. */
const NAMED_PROBLEMS = 10;

/** The seed attributes of a file, or the built-in ones with their categories. */
export async function readSeeds(path: string | undefined, strict: boolean, context: ToolContext): Promise<{ attributes: Attribute[]; categories: Category[] }> {
  if (path === undefined) return { attributes: builtInAttributes(), categories: builtInCategories() };
  const attributes = new Map<string, Attribute>();
  const problems = problemLog(strict, context);
  for await (const dialogue of usableRows(path, problems, context.signal)) {
    for (const text of dialogue.personas.flat()) {
      const problem = problemOfText(text, MAX_ATTRIBUTE_LENGTH) ?? problemOfStatement(text);
      if (problem !== undefined) problems.add(`${dialogue.source}: a statement cannot be used, ${problem}`);
      else attributes.set(attribute(text).id, attribute(text));
    }
  }
  problems.close();
  if (attributes.size === 0) throw nothingUsable(path, 'attribute', 'Give first-person statements, one a line ("I bake bread before sunrise.").');
  return { attributes: [...attributes.values()], categories: [] };
}

/** The persona pairs of a file; every pair once, its attributes sorted into the built-in categories. */
export async function readPairs(options: { pairs: string; limit?: number | undefined; strict: boolean; facets: string; seed: number }, context: ToolContext): Promise<Pair[]> {
  const problems = problemLog(options.strict, context);
  const pairs = new Map<string, Pair>();
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const services = { random: (...scope: (string | number)[]) => Random.of(options.seed, ...scope) };
  for await (const { personas, source } of usableRows(options.pairs, problems, context.signal)) {
    const [first, second] = personas.map((texts) => profileOf(texts));
    if (first === undefined || second === undefined) problems.add(`${source}: a persona has no usable statement`);
    else {
      const [withFirst, withSecond] = addFacets([first, second], namesOf(options.facets), services);
      const made = pair(withFirst, withSecond);
      pairs.set(made.id, made);
    }
    if (pairs.size >= limit) break;
  }
  problems.close();
  if (pairs.size === 0) throw nothingUsable(options.pairs, 'persona pair', 'Give a CSV with the columns "user 1 personas" and "user 2 personas", or the pairs.jsonl of a run.');
  return [...pairs.values()];
}

/** Why a text is no attribute: it has to be a statement somebody makes about themselves. */
function problemOfStatement(text: string): string | undefined {
  if (text.trim().endsWith('?')) return 'it is a question';
  return wordCount(text) >= 2 && /\b(i|i'?m|i'?ve|my|me|mine|myself|we|our|us)\b/i.test(text) ? undefined : 'it is no first-person statement ("I ...", "My ...")';
}

async function* usableRows(path: string, problems: ProblemLog, signal: AbortSignal): AsyncGenerator<Dialogue> {
  for await (const row of readRows(path)) {
    signal.throwIfAborted();
    if ('dialogue' in row) yield row.dialogue;
    else problems.add(row.problem);
  }
}

function profileOf(texts: readonly string[]) {
  const usable = texts.filter((text) => problemOfText(text, MAX_ATTRIBUTE_LENGTH) === undefined);
  return usable.length === 0 ? undefined : profile(usable.map((text) => attribute(text, classify(text, seedCategories))));
}

function nothingUsable(path: string, what: string, hint: string): DramatisError {
  return new DramatisError('bad-input', `${path} holds no usable ${what}; at least one is needed.`, { hint });
}

interface ProblemLog {
  add(problem: string): void;
  close(): void;
}

/** Names the first unreadable rows, counts the rest; with `strict` the first one is an error. */
function problemLog(strict: boolean, context: ToolContext): ProblemLog {
  let count = 0;
  return {
    add: (problem) => {
      count++;
      if (strict) throw new DramatisError('bad-input', `${problem}.`, { hint: 'Mend the row, or leave --strict out to use the rest.' });
      if (count <= NAMED_PROBLEMS) context.report({ kind: 'notice', message: `Not used: ${problem}.` });
    },
    close: () => {
      if (count > 0) context.report({ kind: 'notice', message: `${count} rows or statements were not used.` });
    },
  };
}
