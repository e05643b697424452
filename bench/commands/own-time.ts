import type { World } from '../../src/embedded/services/world';

/** Tells the time in which the add-on's own code ran, without that of the services that it called. */
export interface OwnTime {
  /** For the host, which asks at the start and at the end of each call of a service. */
  readonly watch: World['fault'];
  start(): void;
  soFar(): number;
  /** Milliseconds of processor since start. */
  stop(): number;
}

export function createOwnTime(): OwnTime {
  let total = 0;
  let since: number | null = null;
  const leave = () => {
    if (since !== null) total += processorMs() - since;
    since = null;
  };
  return {
    watch: (_method, when) => {
      if (when === 'before') leave();
      else since = processorMs();
      return null;
    },
    start: () => {
      total = 0;
      since = processorMs();
    },
    soFar: () => total + (since === null ? 0 : processorMs() - since),
    stop: () => {
      leave();
      return total;
    },
  };
}

/** A busy machine does not lengthen it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
