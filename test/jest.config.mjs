import { dirname } from 'node:path';

const shared = {
  rootDir: dirname(import.meta.dirname),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};

export default {
  maxWorkers: 2,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/{requirements,templates,scenarios,golden,client,cli}/**/*.test.ts'] },
    { ...shared, displayName: 'documents', testMatch: ['<rootDir>/test/documents/**/*.test.ts'] },
    { ...shared, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.test.ts'], globalSetup: '<rootDir>/test/support/start-postgres.mjs', globalTeardown: '<rootDir>/test/support/stop-postgres.mjs' },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'], globalSetup: '<rootDir>/test/support/unpack-chromium.mjs' },
  ],
};
