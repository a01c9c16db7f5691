import { throughPackage } from './through-package.ts';

/** Models of DeepSeek, through @langchain/deepseek. */
export const deepseek = throughPackage({
  name: 'deepseek',
  description: 'DeepSeek, through @langchain/deepseek (DEEPSEEK_API_KEY).',
  package: '@langchain/deepseek',
  exported: 'ChatDeepSeek',
  keyVariable: 'DEEPSEEK_API_KEY',
  answers: 'tool',
  priced: 'deepseek',
});
