import { throughPackage } from './through-package.ts';

/** Models of Anthropic, through @langchain/anthropic. */
export const anthropic = throughPackage({
  name: 'anthropic',
  description: 'Anthropic, through @langchain/anthropic (ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL).',
  package: '@langchain/anthropic',
  exported: 'ChatAnthropic',
  keyVariable: 'ANTHROPIC_API_KEY',
  address: { variable: 'ANTHROPIC_BASE_URL', field: 'anthropicApiUrl' },
  // The API demands a limit; a whole conversation with its JSON takes about a quarter of this.
  fields: { maxTokens: 8192 },
  answers: 'tool',
  priced: 'anthropic',
});
