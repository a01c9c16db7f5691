import { DramatisError } from '../domain/error.ts';
import type { Completion } from './completions.ts';

/** A hard cap on what a run may use, in US dollars or in tokens (input and output together). */
export type Cap = { readonly usd: number } | { readonly tokens: number };

/** Reads `2.50usd` or `500000tokens`; anything else is a `bad-option` error. */
export function parseCap(text: string): Cap {
  const [, amount, unit] = /^\s*(\d+(?:\.\d+)?)\s*(usd|tokens?)\s*$/i.exec(text) ?? [];
  if (amount !== undefined && Number(amount) > 0) return unit.toLowerCase() === 'usd' ? { usd: Number(amount) } : { tokens: Number(amount) };
  throw new DramatisError('bad-option', `The budget "${text}" cannot be read; allowed is a number above 0 with usd or tokens.`, { hint: 'Write for example --budget 2.50usd or --budget 500000tokens.' });
}

/** What one call may come to at most, as far as can be told before it. */
export interface Reservation {
  readonly agent: string;
  /** Characters sent. */
  readonly characters: number;
  /** Cost in US dollars of so many tokens; undefined when the price is not known. */
  price(input: number, output: number): number | undefined;
}

/** Watches what is used against the cap. */
export interface Budget {
  /** Waits while calls under way may still use up what is left; throws `budget-spent` when this call could break the cap. Gives what ends the reservation. */
  reserve(call: Reservation): Promise<() => void>;
  /** Counts a completion that was paid for, in this session or an earlier one. */
  count(completion: Completion): void;
}

/** Characters of one token, at the least: more tokens would be reserved than are used, never fewer. */
const CHARACTERS_A_TOKEN = 2.5;
/** Tokens of an answer before any was seen: a long conversation with some reasoning. */
const UNSEEN_OUTPUT = 4_000;
/** How much longer than the longest seen an answer may be. */
const ALLOWANCE = 1.5;

/** A budget with a cap; without one everything is allowed. */
export function openBudget(cap: Cap | undefined): Budget {
  let used = 0;
  let reserved = 0;
  const longest = new Map<string, number>();
  const waiting = new Set<() => void>();
  const sizeOf = ({ agent, characters, price }: Reservation): number => {
    const input = Math.ceil(characters / CHARACTERS_A_TOKEN);
    const output = Math.ceil((longest.get(agent) ?? UNSEEN_OUTPUT) * ALLOWANCE);
    return cap !== undefined && 'usd' in cap ? (price(input, output) ?? 0) : input + output;
  };
  return {
    reserve: async (call) => {
      if (cap === undefined) return () => undefined;
      const most = 'usd' in cap ? cap.usd : cap.tokens;
      let size = sizeOf(call);
      while (used + reserved + size > most) {
        if (reserved === 0) throw spent(cap, used);
        await new Promise<void>((resolve) => waiting.add(resolve));
        size = sizeOf(call);
      }
      reserved += size;
      return () => {
        // Sums of fractions do not come back to 0 by themselves.
        reserved = Math.max(0, reserved - size) < 1e-12 ? 0 : reserved - size;
        const woken = [...waiting];
        waiting.clear();
        for (const wake of woken) wake();
      };
    },
    count: ({ agent, text, usage, cost, shared }) => {
      if (shared || cap === undefined) return;
      const output = usage.output ?? Math.ceil(text.length / CHARACTERS_A_TOKEN);
      longest.set(agent, Math.max(longest.get(agent) ?? 0, output));
      used += 'usd' in cap ? (cost ?? 0) : (usage.input ?? 0) + output;
    },
  };
}

function spent(cap: Cap, used: number): DramatisError {
  const [most, sum] = 'usd' in cap ? [`${cap.usd} USD`, `${used.toFixed(4)} USD`] : [`${cap.tokens} tokens`, `${used} tokens`];
  return new DramatisError('budget-spent', `The budget of ${most} is used up: ${sum} were used, and another call could go beyond it.`, {
    hint: 'What was done is kept; `dramatis resume DIR --budget MORE` goes on from it.',
  });
}
