// Bundles of what a program imports, minified, gzipped. A limit is the present size with a little air; "target" is where it should come to.
// `entities` is a dependency of the root so that core and its HTML parser share it there, as they do where they are installed from npm: a
// second copy is 17 kB of the worker.
// They come from the installed tarballs where the tests name their folder, else from what was built.
const packages = process.env.INSTALLED ?? '../../packages';
const core = `${packages}/core/dist`;
const bundled = (name, imports, limit) => ({
  name,
  path: Object.keys(imports),
  import: imports,
  gzip: true,
  limit,
  // Vite and Rollup leave letters as they are; esbuild alone would write each beyond ASCII as six characters.
  modifyEsbuildConfig: (config) => ({ ...config, charset: 'utf8', logLevel: 'error' })
});

export default [
  bundled(
    'dates, one language (target 15 kB)',
    { [`${core}/dates/index.js`]: '{ findDates, parseDate }', [`${core}/locales/en.js`]: '{ en }' },
    '52.8 kB'
  ),
  bundled(
    'dates, all languages (target 120 kB)',
    { [`${core}/dates/index.js`]: '{ findDates, parseDate }', [`${core}/locales/all.js`]: '{ all }' },
    '175 kB'
  ),
  bundled('language detection', { [`${core}/index.js`]: '{ detectLanguage }' }, '45 kB'),
  bundled('parse', { [`${core}/index.js`]: '{ parse }' }, '449 kB'),
  bundled('the API as one worker', { [`${packages}/api/dist/edge.js`]: '*' }, '495 kB'),
  bundled("the API's client", { [`${packages}/api/dist/client.js`]: '*' }, '3 kB')
];
