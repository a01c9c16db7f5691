import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { AnswerMode } from './answer-mode.ts';

/** The model that is no model: every agent's own rules answer. */
export const OFFLINE = 'offline';

/** A chat model in use. */
export interface OpenModel {
  /** `offline`, or `provider:model`; recorded beside everything it answers. */
  readonly id: string;
  /** The model at a sampling temperature, or at its own when it accepts none; absent when the offline engine answers. */
  readonly chat?: (temperature: number | undefined) => BaseChatModel;
  /** How a structured answer is asked for first; a plainer way is found where the endpoint refuses it. */
  readonly answers?: AnswerMode;
  /** Where it is reached, part of what a shared completion is known by. */
  readonly endpoint?: string;
  /** Keys it is reached with, so that messages can be kept free of them. */
  readonly secrets?: readonly string[];
}

/** Any LangChain chat model from code, with its own temperature, under the id that will be recorded. */
export function modelFrom(chat: BaseChatModel, id: string): OpenModel {
  return { id, chat: () => chat };
}
