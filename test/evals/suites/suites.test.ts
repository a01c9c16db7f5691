import { suites } from '../../../evals/suites/index.ts';
import { suiteConformance } from '../../conformance/suite.ts';

for (const suite of suites) suiteConformance(suite);
