import { throughPackage } from './through-package.ts';

/** Models of Groq, through @langchain/groq. */
export const groq = throughPackage({
  name: 'groq',
  description: 'Groq, through @langchain/groq (GROQ_API_KEY).',
  package: '@langchain/groq',
  exported: 'ChatGroq',
  keyVariable: 'GROQ_API_KEY',
  answers: 'tool',
  priced: 'groq',
});
