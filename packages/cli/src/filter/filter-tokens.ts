/** A piece of a filter. `at` is its place in the filter, for messages. */
export interface FilterToken {
  readonly kind: 'word' | 'string' | 'operator' | 'open' | 'close' | 'and' | 'or' | 'not' | 'end';
  readonly text: string;
  readonly at: number;
}

/** A filter that cannot be read: what was expected, and where. */
export class FilterError extends Error {
  /** The place in the filter, where the message is about one. */
  readonly at: number | null;

  constructor(message: string, at: number | null = null) {
    super(message);
    this.at = at;
  }
}

const operators = ['==', '!=', '>=', '<=', '>', '<', '=', '~'] as const;

/** Words end at white space, brackets, and the signs of operators. */
const wordEnd = /[\s()!=<>~&|"']/u;

export function filterTokens(filter: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  let at = 0;
  while (at < filter.length) {
    const rest = filter.slice(at, at + 2);
    const first = rest.charAt(0);
    const operator = operators.find((sign) => rest.startsWith(sign));
    let token: FilterToken;
    let length: number;
    if (/\s/u.test(first)) {
      at += 1;
      continue;
    }
    if (operator !== undefined) [token, length] = [{ kind: 'operator', text: operator, at }, operator.length];
    else if (rest === '&&') [token, length] = [{ kind: 'and', text: '&&', at }, 2];
    else if (rest === '||') [token, length] = [{ kind: 'or', text: '||', at }, 2];
    else if (first === '!') [token, length] = [{ kind: 'not', text: '!', at }, 1];
    else if (first === '(') [token, length] = [{ kind: 'open', text: '(', at }, 1];
    else if (first === ')') [token, length] = [{ kind: 'close', text: ')', at }, 1];
    else if (first === '"' || first === "'") {
      const end = filter.indexOf(first, at + 1);
      if (end < 0) throw new FilterError('the quotation that begins here has no end', at);
      [token, length] = [{ kind: 'string', text: filter.slice(at + 1, end), at }, end + 1 - at];
    } else {
      let end = at;
      while (end < filter.length && !wordEnd.test(filter.charAt(end))) end += 1;
      if (end === at) throw new FilterError(`"${first}" means nothing here: write && or ||`, at);
      [token, length] = [{ kind: 'word', text: filter.slice(at, end), at }, end - at];
    }
    tokens.push(token);
    at += length;
  }
  tokens.push({ kind: 'end', text: 'the end', at: filter.length });
  return tokens;
}
