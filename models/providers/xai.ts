import { throughPackage } from './through-package.ts';

/** Models of xAI, through @langchain/xai. */
export const xai = throughPackage({
  name: 'xai',
  description: 'xAI, through @langchain/xai (XAI_API_KEY).',
  package: '@langchain/xai',
  exported: 'ChatXAI',
  keyVariable: 'XAI_API_KEY',
  answers: 'tool',
  priced: 'x-ai',
});
