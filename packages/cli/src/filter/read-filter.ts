import type { Article } from '@wirecopy/core';
import type { Field, Provenance } from '@wirecopy/core/formats';
import { askedField } from './asked-field.ts';
import { type Comparison, compare } from './compare.ts';
import { FilterError, type FilterToken, filterTokens } from './filter-tokens.ts';

/** Whether an article passes. */
export type Filter = (article: Article, provenance: Provenance) => boolean;

/** Deeper brackets are no filter that a person wrote; without a bound they would exhaust the stack. */
const deepest = 100;

/**
 * Reads a filter such as `published>=2024-01-01 && (agency==AFP || headline~election) && !tag==sport`.
 *
 *     filter = all { "||" all }     all  = one { "&&" one }
 *     one    = "!" one | "(" filter ")" | field [ ("==" | "!=" | ">=" | "<=" | ">" | "<" | "~") value ]
 *
 * A value is a word, or quoted. `field` alone asks whether the article has it; `field==null` whether it does not. With several
 * values (tags, agencies) one that matches is enough, and `!=` wants that none does.
 *
 * @throws FilterError where the filter cannot be read
 */
export function readFilter(text: string): Filter {
  try {
    return readTokens(text);
  } catch (error) {
    if (!(error instanceof FilterError) || error.at === null) throw error;
    throw new FilterError(`${error.message}${pointer(text, error.at)}`, error.at);
  }
}

/** Shows the place; by its number where a character may be wider on a terminal than one cell. */
function pointer(text: string, at: number): string {
  return /^[ -~]*$/u.test(text) ? `\n  ${text}\n  ${' '.repeat(at)}^` : ` at ${at + 1}`;
}

function readTokens(text: string): Filter {
  const tokens = filterTokens(text);
  let place = 0;
  const peek = (): FilterToken => tokens[Math.min(place, tokens.length - 1)] as FilterToken;
  const take = (): FilterToken => {
    const token = peek();
    place += 1;
    return token;
  };

  const readAny = (depth: number): Filter => {
    const parts = [readAll(depth)];
    while (peek().kind === 'or') {
      take();
      parts.push(readAll(depth));
    }
    return (...all) => parts.some((part) => part(...all));
  };
  const readAll = (depth: number): Filter => {
    const parts = [readOne(depth)];
    while (peek().kind === 'and') {
      take();
      parts.push(readOne(depth));
    }
    return (...all) => parts.every((part) => part(...all));
  };
  const readOne = (depth: number): Filter => {
    if (depth > deepest) throw new FilterError('too many brackets inside one another');
    const token = take();
    if (token.kind === 'not') {
      const part = readOne(depth + 1);
      return (...all) => !part(...all);
    }
    if (token.kind === 'open') {
      const part = readAny(depth + 1);
      const close = take();
      if (close.kind !== 'close') throw unexpected(close, 'a closing bracket');
      return part;
    }
    if (token.kind !== 'word') throw unexpected(token, 'a field such as published or agency');
    const field = askedField(token.text, token.at);
    if (peek().kind !== 'operator') return (...all) => field.values(...all).some(isThere);
    const sign = take().text;
    const value = take();
    if (value.kind !== 'word' && value.kind !== 'string') throw unexpected(value, 'a value');
    return test(field, sign === '=' ? '==' : (sign as Comparison), value);
  };

  const filter = readAny(0);
  if (peek().kind !== 'end') throw unexpected(peek(), '&&, || or the end');
  return filter;
}

/** As far as a date may be written: a year, a month (or a season), a day, a time. */
const ISO_DATE = /^-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d){0,2}(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u;

function test(field: Field, comparison: Comparison, value: FilterToken): Filter {
  const isNull = value.kind === 'word' && value.text === 'null';
  if (isNull && comparison === '==') return (...all) => !field.values(...all).some(isThere);
  if (isNull && comparison === '!=') return (...all) => field.values(...all).some(isThere);
  if (field.kind === 'number' && comparison !== '~' && Number.isNaN(Number(value.text)))
    throw unexpected(value, 'a number');
  if (field.kind === 'date' && comparison !== '~' && !ISO_DATE.test(value.text))
    throw unexpected(value, 'a date such as 2024-11-19, 2024-11 or 2024');
  if (field.words !== undefined && comparison !== '~' && !field.words.includes(value.text.toLowerCase()))
    throw unexpected(value, field.words.join(' or '));
  const passes =
    (asked: Comparison): Filter =>
    (...all) =>
      field.values(...all).some((one) => isThere(one) && compare(one, asked, value.text, field.kind));
  const matches = passes(comparison === '!=' ? '==' : comparison);
  return comparison === '!=' ? (...all) => !matches(...all) : matches;
}

function isThere(value: string | number | null | undefined): value is string | number {
  return value !== null && value !== undefined && value !== '';
}

function unexpected(found: FilterToken, expected: string): FilterError {
  return new FilterError(`expected ${expected}, found ${found.text}`, found.at);
}
