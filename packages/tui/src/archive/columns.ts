interface Growing {
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
}

/** A column of 32-bit integers that grows. */
export function growingInts(): Growing {
  let values = new Int32Array(1024);
  let count = 0;
  return {
    push: (value) => {
      if (count === values.length) {
        const larger = new Int32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[count++] = value;
    },
    at: (index) => values[index] ?? 0
  };
}

/** A column of offsets, which may pass 2³². */
export function growingFloats(): Growing {
  let values = new Float64Array(1024);
  let count = 0;
  return {
    push: (value) => {
      if (count === values.length) {
        const larger = new Float64Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[count++] = value;
    },
    at: (index) => values[index] ?? 0
  };
}

/** A column of words that repeat: each word is kept once. */
export function interned(): { push: (value: string) => void; at: (index: number) => string } {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const column = growingInts();
  return {
    push: (value) => {
      let number = numbers.get(value);
      if (number === undefined) {
        number = words.length;
        numbers.set(value, number);
        words.push(value);
      }
      column.push(number);
    },
    at: (index) => words[column.at(index)] ?? ''
  };
}
