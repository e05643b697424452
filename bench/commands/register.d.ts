import { type Host } from '../../src/embedded/host';
import type { World } from '../../src/embedded/services/world';
/** The shipped bundle on the clean sample, whose aid sheet goes on to `rows` rows, one in fifty of them with a fault. */
export declare function openLargeRegister(rows: number, fault: World['fault']): Promise<Host>;
