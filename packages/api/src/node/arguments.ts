import { parseArgs } from 'node:util';

export const usage = `wirecopy-api: serves the wirecopy API on Node

Usage: wirecopy-api [options]

  --port N          port to listen on (8787)
  --host NAME       address to listen on (127.0.0.1; 0.0.0.0 for all)
  --max-bytes N     largest body taken, in bytes (10485760)
  --rate-limit N    requests a minute from one caller (600; 0 for no limit)
  --fetch-urls      take {"url": "https://…"} and fetch pages of the public web
  --quiet           write no request log
  -V, --version     the version
  -h, --help        this text

Environment:
  WIRECOPY_KEYS        bearer keys that open /v1 and /metrics, with commas between them; without it both are open
  WIRECOPY_ORIGINS     origins whose pages may call the API, with commas between them
  WIRECOPY_MAX_BYTES   as --max-bytes, which comes first
  WIRECOPY_RATE_LIMIT  as --rate-limit, which comes first

A caller is a key or, where no keys are set, an address. GET /metrics answers in the Prometheus format. Requests are logged to standard error, one JSON object a line.

Examples:
  wirecopy-api --port 3000
  WIRECOPY_KEYS=old,new wirecopy-api --host 0.0.0.0
  curl --data-binary @dump.txt -H 'content-type: text/plain' http://127.0.0.1:8787/v1/parse
`;

/** What the command line asks for. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Null where the environment says it. */
  readonly maxBytes: string | null;
  readonly rateLimit: string | null;
  readonly fetchUrls: boolean;
  readonly quiet: boolean;
  readonly version: boolean;
  readonly help: boolean;
}

/** The settings, or what is wrong with the arguments. */
export function readArguments(): Settings | string {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        'max-bytes': { type: 'string' },
        'rate-limit': { type: 'string' },
        'fetch-urls': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        version: { type: 'boolean', short: 'V', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    const settings = {
      port: Number(values.port),
      host: values.host,
      maxBytes: values['max-bytes'] ?? null,
      rateLimit: values['rate-limit'] ?? null,
      fetchUrls: values['fetch-urls'],
      quiet: values.quiet,
      version: values.version,
      help: values.help
    };
    if (!Number.isInteger(settings.port) || settings.port < 0 || settings.port > 65_535)
      return `--port must be a number from 0 to 65535, not "${values.port}"`;
    if (settings.maxBytes !== null && !/^[1-9]\d*$/u.test(settings.maxBytes))
      return `--max-bytes must be a number of bytes such as 1048576, not "${settings.maxBytes}"`;
    if (settings.rateLimit !== null && !/^\d+$/u.test(settings.rateLimit))
      return `--rate-limit must be a number of requests a minute, not "${settings.rateLimit}"`;
    return settings;
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong arguments';
  }
}
