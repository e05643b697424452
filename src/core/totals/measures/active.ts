import type { Commitment } from '../commitments';
import type { DimensionName } from '../dimensions';
import { activeIn, carriedOverInto, endedIn } from '../lifetime';
import type { Measure } from '../measure';
import { committed } from './committed';

type ItemMeasure = Measure<Commitment, DimensionName>;

/** Items under way in the window. */
export const active: ItemMeasure = { ...committed, positionOf: activeIn };

/** Items under way in the window that were approved before it. */
export const carriedOver: ItemMeasure = { ...committed, positionOf: carriedOverInto };

/** Items whose time ended in the window, or that were ended or revoked in it. */
export const ended: ItemMeasure = { ...committed, positionOf: endedIn };
