import type { Lock, LockServiceService } from '../../google/services';
import { documentModes, failingAfter, permit, refuse, type ServiceContext } from './context';

/** One lock for the spreadsheet; the host releases it when the run ends, as Google does. */
export function createLockService(context: ServiceContext): LockServiceService {
  const { lock } = context.world;
  const documentLock = failingAfter<Lock>(context, 'Lock', {
    tryLock(timeoutInMillis) {
      const run = permit(context, 'Lock.tryLock', documentModes);
      run.roundTrips.locks++;
      if (!(timeoutInMillis >= 0)) refuse(context, 'Invalid argument: timeoutInMillis');
      const isFree = () => lock.holder === null || lock.holder === run;
      if (!isFree() && timeoutInMillis > 0) lock.wait(timeoutInMillis);
      if (!isFree()) return false;
      lock.holder = run;
      return true;
    },
    releaseLock() {
      const run = permit(context, 'Lock.releaseLock', documentModes);
      run.roundTrips.locks++;
      if (lock.holder !== run) return;
      lock.holder = null;
      run.releasedUnflushed ||= run.unflushed;
    },
    hasLock() {
      return lock.holder === permit(context, 'Lock.hasLock', documentModes);
    },
  });
  return {
    getDocumentLock() {
      permit(context, 'LockService.getDocumentLock', documentModes);
      return documentLock;
    },
  };
}
