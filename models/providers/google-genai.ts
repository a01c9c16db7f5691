import { throughPackage } from './through-package.ts';

/** Models of Google Gemini, through @langchain/google-genai. */
export const googleGenai = throughPackage({
  name: 'google-genai',
  description: 'Google Gemini, through @langchain/google-genai (GOOGLE_API_KEY).',
  package: '@langchain/google-genai',
  exported: 'ChatGoogleGenerativeAI',
  keyVariable: 'GOOGLE_API_KEY',
  answers: 'tool',
  priced: 'google',
});
