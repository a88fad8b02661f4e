// ESM throughout: jest runs with --experimental-vm-modules, swc only strips the types (tsc checks them in `npm run check`).
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
};

const project = (name, folders, timeout) => ({
  ...shared,
  displayName: name,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testTimeout: timeout,
});

export default {
  coverageProvider: 'v8',
  projects: [
    project('unit', ['core', 'actions', 'harness', 'cli'], 10_000),
    project('real', ['edge', 'bundle', 'rehearsal', 'workflows'], 300_000),
    project('soak', ['soak'], 1_800_000),
  ],
};
