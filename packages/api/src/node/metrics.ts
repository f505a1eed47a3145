import type { RequestRecord } from '../observe.ts';

const BUCKETS = [0.005, 0.025, 0.1, 0.5, 2.5, 10]; // seconds: from a paragraph to a whole day's dump

/** Counts requests for Prometheus (text exposition format 0.0.4). One per process. */
export function requestMetrics(): {
  readonly record: (request: RequestRecord) => void;
  readonly expose: () => string;
} {
  const requests = new Map<string, number>();
  const durations = new Map<string, { buckets: number[]; sum: number; count: number }>();
  return {
    record: ({ method, route, status, duration }) => {
      const labels = `method="${method}",route="${route}"`;
      const counted = `${labels},status="${status}"`;
      requests.set(counted, (requests.get(counted) ?? 0) + 1);
      const seconds = duration / 1000;
      const kept = durations.get(labels) ?? { buckets: BUCKETS.map(() => 0), sum: 0, count: 0 };
      kept.buckets = kept.buckets.map((count, at) => count + (seconds <= (BUCKETS[at] ?? 0) ? 1 : 0));
      kept.sum += seconds;
      kept.count += 1;
      durations.set(labels, kept);
    },
    expose: () => {
      const lines = [
        '# HELP wirecopy_requests_total Requests answered.',
        '# TYPE wirecopy_requests_total counter'
      ];
      for (const [labels, count] of requests) lines.push(`wirecopy_requests_total{${labels}} ${count}`);
      lines.push(
        '# HELP wirecopy_request_duration_seconds Time to answer.',
        '# TYPE wirecopy_request_duration_seconds histogram'
      );
      for (const [labels, { buckets, sum, count }] of durations) {
        BUCKETS.forEach((bound, at) => {
          lines.push(`wirecopy_request_duration_seconds_bucket{${labels},le="${bound}"} ${buckets[at] ?? 0}`);
        });
        lines.push(
          `wirecopy_request_duration_seconds_bucket{${labels},le="+Inf"} ${count}`,
          `wirecopy_request_duration_seconds_sum{${labels}} ${sum}`,
          `wirecopy_request_duration_seconds_count{${labels}} ${count}`
        );
      }
      return `${lines.join('\n')}\n`;
    }
  };
}
