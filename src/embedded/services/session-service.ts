import type { SessionService } from '../../google/services';
import { anyMode, permit, type ServiceContext } from './context';

export function createSession(context: ServiceContext): SessionService {
  return {
    getActiveUserLocale() {
      permit(context, 'Session.getActiveUserLocale', anyMode);
      return context.world.user.locale;
    },
  };
}
