import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly engines: { readonly node: string };
  readonly repository: { readonly url: string; readonly directory: string };
  readonly sideEffects: boolean | readonly string[];
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly man?: string;
}

/** An entry point of an installed package: what a program imports, the module and its types, all as files. */
export interface EntryPoint {
  readonly specifier: string;
  readonly module: string;
  readonly types: string;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** All entry points of the package installed in `folder`; a pattern gives one for each file that it takes. */
export function entryPoints(folder: string): readonly EntryPoint[] {
  const { name, exports } = readManifest(folder);
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const { default: module = '', types = '' } = target;
    const stars = path.includes('*')
      ? globSync(join(folder, module)).map((file) =>
          relative(join(folder, module.slice(0, module.indexOf('*'))), file).replace(/\.js$/u, '')
        )
      : [''];
    return stars.map((star) => ({
      specifier: `${name}${path.slice(1)}`.replace('*', star),
      module: join(folder, module.replace('*', star)),
      types: join(folder, types.replace('*', star))
    }));
  });
}
