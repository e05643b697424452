import { WrongRequest } from '../core/overview/request-parts';
import { Fault } from '../google/fault';

/** What the page asked for, once it is known to be something that can be asked. */
export function accepted<Request>(request: Request | WrongRequest): Request {
  if (request instanceof WrongRequest) throw new Fault('wrong-request', request.detail);
  return request;
}
