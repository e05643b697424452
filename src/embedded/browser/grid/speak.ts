import type { Engine } from '../../engine/engine';
import type { LanguageCode } from '../languages/page-words';
import { gridWords, localeTypes } from './grid-words';
import { ILayoutService, LocaleService } from './screen-packages';

/** Puts the engine's own interface into a language. */
export async function speakInGrid(engine: Engine, language: LanguageCode): Promise<void> {
  const service = engine.injector.get(LocaleService);
  service.load(await gridWords(language));
  service.setLocale(localeTypes[language]);
}

export function focusGrid(engine: Engine): void {
  engine.injector.get(ILayoutService).focus();
}
