import { raceOfBranches } from '../support/branch-races.ts';

raceOfBranches(50);
