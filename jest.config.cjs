/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.[jt]s$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/'],
  // import.meta does not exist in CommonJS: the one file that needs it has a twin for tests.
  moduleNameMapper: { '^(.*)/core/project-root\\.ts$': '<rootDir>/test/support/project-root.ts' },
  testTimeout: 20_000,
  maxWorkers: 2,
};
