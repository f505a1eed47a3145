/** Milliseconds between two looks at the parent. */
const LOOK = 500;

/** `npx` hands a SIGTERM on to the shell between it and this process, and the shell ends without a word: then the process has another parent. */
export function onceLeft(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK);
  timer.unref();
}
