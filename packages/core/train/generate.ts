// Rewrites every generated file: `npm run generate -w @wirecopy/core` the tables, from CLDR and data/;
// `npm run generate -w @wirecopy/core -- EVALDIR` the tables and the weights. Run twice it writes the same bytes.
import './language/compile.ts';
import './locales/generate.ts';
import './cues/generate.ts';
import './generate-exports.ts';

// The weights come after the tables, which the features of lines are read with.
if ((process.argv[2] ?? process.env['WIRECOPY_EVAL']) !== undefined) {
  await import('./index.ts');
  await import('./html/index.ts');
}
