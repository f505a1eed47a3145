import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectFormat } from './detect-format.ts';
import { readers } from './readers.ts';

test.each([
  ['WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\nWARC/1.0\r\nWARC-Type: conversion\r\n', 'wet'],
  ['WARC/1.1\r\nWARC-Type: response\r\n', 'warc'],
  ['<!DOCTYPE html><html>', 'html'],
  ['\uFEFF<!-- saved -->\n<html lang="en">', 'html'],
  ['{"text":"a"}\n{"text":"b"}\n', 'jsonl'],
  ['{"text":"cut off in the mid', 'jsonl'],
  ['[{"text":"a"},{"text":"b"}]', 'json'],
  ['[\n  {\n    "text": "a"', 'json'],
  ['{\n  "text": "a"\n}', 'json'],
  ['[{x}] and more', 'text'],
  ['{curly} words\nand more', 'text'],
  ['Rain ends drought\n\nIt rained.', 'text'],
  ['Documents of the court\n1 of 2 judges', 'text'],
  ['3 of 200 DOCUMENTS\n', 'nexis'],
  ['The Example Times\n\nSECTION: NEWS; Pg. 3\nLENGTH: 76 words\nHEADLINE: Rain ends drought\n', 'nexis'],
  ['LENGTH: 76 words\nand more', 'text'],
  ['HD   Rain\nPD   19 November 2024\nSN   The Example Times\n', 'factiva'],
  ['<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
  [
    '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- <html> -->\n<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>\n<rss>',
    'feed'
  ],
  ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'feed'],
  ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">\n<html>', 'html'],
  ['<?xml version="1.0"?>\n<nitf>', 'text'],
  ['<!-- never ends', 'text'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['[\n  {\n    "uri": "x",\n    "versionCreated": "2024-11-19T00:00:00Z"', 'ninjs'],
  ['{"uri":"x","body_text":"Rain fell."}', 'ninjs'],
  ['{"uri":"x","headlines":[{"value":"Rain ends drought"}]}', 'ninjs'],
  ['{"text":"It said \\"altIds\\": nothing."}', 'jsonl'],
  ['', 'text']
] as const)('detectFormat(%j) is %s', (beginning, name) => {
  expect(detectFormat(beginning)).toBe(name);
});

test('any text has a format, and a reader', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => detectFormat(text) in readers));
});
