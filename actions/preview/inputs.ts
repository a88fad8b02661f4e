import { text } from '../../src/harness/inputs.ts';
import { file, ledgerView } from '../../src/harness/shared-inputs.ts';

export const spec = {
  ...ledgerView,
  head: text('a revision of Git', /^[^-\s][^\s]*$/),
  terraform: file,
  'changed-terraform': file,
  'terraform-binary': file,
};
