// Tests run on the sources of all packages (export condition `wirecopy:source`), so they need no build.
const conditions = ['wirecopy:source', 'module', 'node', 'import', 'default'];
const shared: object = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    environment: 'node',
    // Property tests take their time on a busy machine, and nothing here is timed.
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'train/**/*.test.ts']
  }
};
export default shared;
