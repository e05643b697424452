import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerTo, type PlaygroundFolders } from './answers';
import type { ProvidedWorkbook } from './workbooks';

export interface PlaygroundOptions extends PlaygroundFolders {
  /** 0 takes any free one. */
  readonly port: number;
  readonly workbooks: readonly ProvidedWorkbook[];
}

export interface Playground {
  /** Such as http://127.0.0.1:8137/ */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the playground to this machine only. Rejects with the system's error (EADDRINUSE, EACCES). */
export async function servePlayground(options: PlaygroundOptions): Promise<Playground> {
  const server = createServer((request, response) => respond(request, response, options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const host = '127.0.0.1';

function respond(request: IncomingMessage, response: ServerResponse, options: PlaygroundOptions): void {
  const [status, answer] = statusAndAnswer(request, options);
  response.writeHead(status, {
    'Content-Type': answer.type,
    'Content-Length': Buffer.byteLength(answer.body),
    'Content-Security-Policy': answer.policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

function statusAndAnswer(request: IncomingMessage, options: PlaygroundOptions): [number, Answer] {
  if (!isForThisServer(request)) return [403, plain('Forbidden')];
  if (request.method !== 'GET' && request.method !== 'HEAD') return [405, plain('Method not allowed')];
  try {
    const path = new URL(request.url ?? '/', `http://${host}`).pathname;
    const answer = answerTo(path, options, options.workbooks);
    return answer === null ? [404, plain('Not found')] : [200, answer];
  } catch (fault) {
    return [500, plain(fault instanceof Error ? fault.message : String(fault))];
  }
}

/** Pages of other sites that point a name of theirs at this machine are refused. */
function isForThisServer(request: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '');
}

function plain(text: string): Answer {
  return { type: 'text/plain; charset=utf-8', body: text, policy: "default-src 'none'" };
}
