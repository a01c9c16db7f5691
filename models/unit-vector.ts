import { DramatisError } from '../domain/error.ts';

/**
 * The vector brought to length 1 and rounded to float32, so that it is the same before and after it was stored.
 * A vector without length or with values that are no numbers is a `model-failed` error naming the embedder.
 */
export function unitVector(values: readonly number[], embedder: string): number[] {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  if (!(length > 0 && length < Infinity)) {
    throw new DramatisError('model-failed', `The embedder ${embedder} gave a vector of length ${length}; it must be a positive number.`, {
      hint: 'Check with `dramatis doctor` that the model is made for embeddings.',
    });
  }
  return values.map((value) => Math.fround(value / length));
}
