import { throughPackage } from './through-package.ts';

/** Models of Mistral, through @langchain/mistralai. */
export const mistralai = throughPackage({
  name: 'mistralai',
  description: 'Mistral, through @langchain/mistralai (MISTRAL_API_KEY).',
  package: '@langchain/mistralai',
  exported: 'ChatMistralAI',
  keyVariable: 'MISTRAL_API_KEY',
  answers: 'tool',
  priced: 'mistral',
});
