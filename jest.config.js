// ESM throughout: jest runs with --experimental-vm-modules, swc only strips the types (tsc checks them in `npm run check`).
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

const project = (name, folders) => ({
  ...shared,
  displayName: name,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
});

export default {
  coverageProvider: 'v8',
  // A bound, not a measure: real parts take their time on a busy machine.
  testTimeout: 300_000,
  projects: [
    project('unit', ['core', 'actions', 'harness', 'cli', 'docs']),
    project('real', ['edge', 'bundle', 'rehearsal', 'workflows']),
    project('soak', ['soak']),
  ],
};
