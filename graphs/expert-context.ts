import type { ExpertContext } from '../agents/experts/expert.ts';
import type { Services } from './services.ts';

/** What experts get of the services. */
export function expertContext(services: Services): ExpertContext {
  return {
    ask: services.ask,
    embed: services.embed,
    random: services.random('experts'),
    model: services.expertModel,
  };
}
