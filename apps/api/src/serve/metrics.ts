/** Figures for Prometheus, on a port of their own that no browser reaches. */
import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Surface } from '../surface.ts';
import type { Readings } from '../upkeep/readings.ts';

export interface Metrics {
  /** @param seconds from the request's first byte to the answer's last */
  answered(surface: Surface, kind: string, status: number, seconds: number): void;
  server: Server;
}

const gauges = {
  queueAgeSeconds: ['redress_queue_age_seconds', 'How long the oldest job has waited that could be done.'],
  oldestMailSeconds: [
    'redress_oldest_unsent_mail_seconds',
    'How long the oldest mail has waited to be sent.',
  ],
  lateClocks: ['redress_late_clocks', 'Promises of open cases whose time has passed.'],
  backupAgeSeconds: ['redress_backup_age_seconds', 'Since the last backup was finished; absent without one.'],
} as const satisfies Record<Exclude<keyof Readings, 'backupIsOld'>, readonly [string, string]>;

/** A server that answers `GET /metrics`; it does not listen yet. What is read from the database is read when somebody asks. */
export function metrics(read: () => Promise<Readings>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'redress_request_seconds',
    help: 'Requests answered, by app, kind and status.',
    labelNames: ['surface', 'kind', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  const gaugeOf = ([name, help]: readonly [string, string]) =>
    new Gauge({ name, help, registers: [registry] });
  const [queue, mail, clocks, backup] = [
    gaugeOf(gauges.queueAgeSeconds),
    gaugeOf(gauges.oldestMailSeconds),
    gaugeOf(gauges.lateClocks),
    gaugeOf(gauges.backupAgeSeconds),
  ];
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    text().then(
      (body) => response.writeHead(200, { 'content-type': registry.contentType }).end(body),
      () => response.writeHead(503).end(),
    );
  });
  const text = async () => {
    const { queueAgeSeconds, oldestMailSeconds, lateClocks, backupAgeSeconds } = await read();
    // nothing waits: no age
    queue.set(queueAgeSeconds ?? 0);
    mail.set(oldestMailSeconds ?? 0);
    clocks.set(lateClocks);
    if (backupAgeSeconds === undefined) backup.remove();
    else backup.set(backupAgeSeconds);
    return registry.metrics();
  };
  return {
    answered: (surface, kind, status, seconds) =>
      requests.labels(surface, kind, String(status)).observe(seconds),
    server,
  };
}
