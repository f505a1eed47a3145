import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';
import { published } from './packages.ts';

describe.each(published)('the tarball of %s', (name) => {
  const tarball = readFileSync(join(inject('tarballs'), `${name}.tgz`));
  const bytes = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);

  test('is clean for publint', async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: bytes },
      strict: true
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('is clean for are-the-types-wrong', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
    if (analysis.types === false) return expect.fail('the package has no types');
    // The packages are modules: Node requires them since 20.19, which the tool does not know yet, and resolution as in Node 10 knows no `exports`.
    const problems = analysis.problems.filter(
      ({ kind, ...where }) =>
        !(kind === 'CJSResolvesToESM') && !('resolutionKind' in where && where.resolutionKind === 'node10')
    );
    return expect(problems).toEqual([]);
  });
});
