#!/usr/bin/env node
// Any Node that knows modules can parse this file: it imports nothing, so that one that is too old gets words and not a syntax error.
const needed = 22;
const found = Number(process.versions.node.split('.')[0]);

if (found < needed) {
  process.stderr.write(
    `wirecopy-tui needs Node ${needed} or newer; this is Node ${process.versions.node}. The wirecopy command itself runs on Node 20.\n`
  );
  process.exitCode = 2;
} else {
  // The fast build of the drawing library, unless somebody asks for the other.
  process.env['NODE_ENV'] ||= 'production';
  import('./main.ts').then(
    ({ main }) => main(process.argv.slice(2)),
    (error: unknown) => {
      process.stderr.write(`wirecopy-tui could not start: ${String(error)}\n`);
      process.exitCode = 2;
    }
  );
}

export {};
