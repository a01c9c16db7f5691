import { throughPackage } from './through-package.ts';

/** Models of an Ollama server, through @langchain/ollama. */
export const ollama = throughPackage({
  name: 'ollama',
  description: 'A local Ollama server, through @langchain/ollama (OLLAMA_BASE_URL, default http://127.0.0.1:11434). No key.',
  package: '@langchain/ollama',
  exported: 'ChatOllama',
  address: { variable: 'OLLAMA_BASE_URL', field: 'baseUrl' },
  answers: 'json-schema',
});
