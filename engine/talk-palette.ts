import { Random } from '../domain/random.ts';
import { fits, say } from './phrase.ts';
import type { Slots } from './phrase.ts';
import { fold, hasSaid } from './talk-pattern.ts';
import { Stock } from './talk-stock.ts';
import { wordingAt } from './talk-wording.ts';

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const WORDINGS = 6;

/** What must not be said in this conversation: lines of other conversations, and what was said in this one. */
export interface Taken {
  readonly avoid: readonly string[];
  readonly said: readonly string[];
}

/**
 * Chooses lines for one conversation. Every bank has a fixed shuffled order, and each conversation enters it at another
 * place (its ordinal times the golden ratio), so that neighbouring conversations never start with the same lines.
 */
export class Palette {
  readonly random: Random;
  readonly #ordinal: number;
  readonly #taken: Taken;
  readonly #used = new Set<string>();
  readonly #texts = new Set<string>();
  readonly #stock: Stock;
  #voiced = 0;

  constructor(random: Random, ordinal: number, taken: Taken) {
    this.random = random;
    this.#ordinal = ordinal;
    this.#stock = new Stock(ordinal);
    this.#taken = { avoid: taken.avoid.map((text) => ` ${fold(text)} `).filter((text) => text.length > 4), said: taken.said.map(fold) };
  }

  /** A line of the bank that fits the slots and was not used yet; undefined when none is left. */
  take(bank: string, templates: readonly string[], slots: Slots = {}): string | undefined {
    return this.template(bank, templates, slots)?.text;
  }

  /** Like `take`, with the template the text was made of. */
  template(bank: string, templates: readonly string[], slots: Slots = {}): { template: string; text: string } | undefined {
    const open = this.#order(bank, templates).filter((template) => !this.#used.has(template) && fits(template, slots) && !hasSaid(template, this.#taken.said));
    return this.#first(open, slots, false) ?? this.#first(open, slots, true);
  }

  #first(open: readonly string[], slots: Slots, stock: boolean): { template: string; text: string } | undefined {
    for (const template of open) {
      const text = this.#wording(template, slots, stock);
      if (text === undefined) continue;
      this.#used.add(template);
      this.keep(text);
      return { template, text };
    }
    return undefined;
  }

  /** Takes note of a text that is said, so that it is not said again. */
  keep(text: string): void {
    this.#texts.add(fold(text));
    this.#stock.spend(text);
  }

  /** How many worn turns of phrase a text has that this conversation should do without. */
  worn(text: string): number {
    return this.#stock.closed(text);
  }

  /** Counts on with every fact put into words; spread over conversations so that neighbours word alike facts differently. */
  turn(): number {
    this.#voiced++;
    return this.#ordinal + this.#voiced * 37;
  }

  /** Takes an exchange from a bank keyed by its first lines, with a wording of it. */
  exchange<T extends { readonly says: readonly string[] }>(bank: string, exchanges: readonly T[], slots: Slots = {}): { exchange: T; text: string } | undefined {
    const found = this.template(bank, exchanges.flatMap(({ says }) => says), slots);
    const exchange = exchanges.find(({ says }) => found !== undefined && says.includes(found.template));
    return found === undefined || exchange === undefined ? undefined : { exchange, text: found.text };
  }

  /** False when a text was said in this conversation. */
  free(text: string): boolean {
    const folded = fold(text);
    return !this.#texts.has(folded) && !this.#taken.said.some((one) => one.includes(folded));
  }

  /** How many of the lines, names and phrases to be avoided are in a text, or have it in them. */
  avoided(text: string): number {
    const folded = ` ${fold(text)} `;
    return this.#taken.avoid.filter((one) => folded.includes(one) || (folded.length > 14 && one.includes(folded))).length;
  }

  #wording(template: string, slots: Slots, stock: boolean): string | undefined {
    for (let attempt = 0; attempt < WORDINGS; attempt++) {
      const text = say(wordingAt(template, this.#ordinal + attempt * 101), slots, this.random);
      if (this.free(text) && this.avoided(text) === 0 && (stock || this.worn(text) === 0)) return text;
    }
    return undefined;
  }

  #order(bank: string, templates: readonly string[]): readonly string[] {
    const shuffled = Random.of('bank', bank).shuffle(templates);
    const start = Math.floor(((this.#ordinal * GOLDEN) % 1) * shuffled.length);
    return [...shuffled.slice(start), ...shuffled.slice(0, start)];
  }
}
