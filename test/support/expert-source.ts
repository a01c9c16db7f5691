/** The source of an expert that fails every conversation in which a word is said. */
export const expertSource = (name: string, word: string): string => `
const judge = async ({ conversation: { turns } }) => {
  const found = turns.flatMap(({ text }, at) => (text.toLowerCase().includes(${JSON.stringify(word)}) ? [at] : []));
  const findings = found.length === 0 ? [] : [{ code: 'said-it', message: 'says it', severity: 'error', turns: found, attributes: [] }];
  return { expert: ${JSON.stringify(name)}, outcome: found.length === 0 ? 'pass' : 'fail', score: null, findings, by: 'rules' };
};
export default { name: ${JSON.stringify(name)}, description: 'Fails a word.', cost: 'free', role: 'filter', rubric: 'The word is not said.', judge, examples: {} };
`;
