import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Texts } from './claims.ts';

const sample = readFileSync(path.join(import.meta.dirname, '../../state/organization.yaml'), 'utf8');

/** The sample's organization.yaml; under another name, because workflows stay quiet on the sample. */
export const organizationFile = (name = 'rehearsal'): Texts => ({
  'state/organization.yaml': sample.replace('name: example', `name: ${name}`),
});
