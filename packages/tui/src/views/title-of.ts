/** What the top of the screen calls the inputs. */
export function titleOf(inputs: readonly string[]): string {
  if (inputs.length !== 1) return `${inputs.length} inputs`;
  return inputs[0] === '-' ? 'standard input' : (inputs[0] ?? '');
}
