import type { BaseChatModel } from '@langchain/core/language_models/chat_models';

/** One chat model for each sampling temperature asked for; `undefined` leaves the choice to the model. */
export function byTemperature(open: (temperature: number | undefined) => BaseChatModel): (temperature: number | undefined) => BaseChatModel {
  const opened = new Map<number | undefined, BaseChatModel>();
  return (temperature) => {
    const chat = opened.get(temperature) ?? open(temperature);
    opened.set(temperature, chat);
    return chat;
  };
}
