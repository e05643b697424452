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
  const path = new URL(request.url ?? '/', `http://${host}`).pathname;
  if (!isForThisServer(request)) return send(response, 403, plain('Forbidden'), request.method);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return send(response, 405, plain('Method not allowed'), request.method);
  }
  try {
    const answer = answerTo(path, options, options.workbooks);
    send(response, answer === null ? 404 : 200, answer ?? plain('Not found'), request.method);
  } catch (fault) {
    send(response, 500, plain(fault instanceof Error ? fault.message : String(fault)), request.method);
  }
}

/** Pages of other sites that point a name of theirs at this machine are refused. */
function isForThisServer(request: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '');
}

function send(response: ServerResponse, status: number, answer: Answer, method = 'GET'): void {
  response.writeHead(status, {
    'Content-Type': answer.type,
    'Content-Length': Buffer.byteLength(answer.body),
    'Content-Security-Policy': answer.policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : answer.body);
}

function plain(text: string): Answer {
  return { type: 'text/plain; charset=utf-8', body: text, policy: "default-src 'none'" };
}
