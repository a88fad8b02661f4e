import { raceOfBranches } from '../support/branch-races.ts';

// Fifty are in test/soak.
raceOfBranches(8);
