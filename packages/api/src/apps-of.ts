import { type ApiOptions, wirecopy } from './app.ts';

type App = ReturnType<typeof wirecopy>;

/** Gives the app that serves an environment. It is built once: what runs a module hands over the same environment as long as it lives. */
export function appsOf<E extends object>(optionsOf: (environment: E) => ApiOptions): (environment: E) => App {
  const apps = new WeakMap<E, App>();
  return (environment) => {
    const app = apps.get(environment) ?? wirecopy({ log: logLine, ...optionsOf(environment) });
    apps.set(environment, app);
    return app;
  };
}

function logLine(record: object): void {
  console.log(JSON.stringify(record));
}
