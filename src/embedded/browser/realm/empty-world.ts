import { languageGlobals } from './language-globals';

/** The global object of a frame. */
export type FrameWorld = Window & typeof globalThis & Record<string, unknown>;

/**
 * Takes from a frame all that Apps Script lacks. A browser does not let go of window, document, location and top;
 * that the product uses none of them is proved where it is run without a browser.
 */
export function emptyWorld(world: FrameWorld): void {
  for (const owner of chainOf(world)) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (owner === world && languageGlobals.has(name)) continue;
      if (name !== 'constructor') Reflect.deleteProperty(owner, name);
    }
  }
}

/** The object and its prototypes, but not what every object has. */
function chainOf(world: FrameWorld): object[] {
  const chain: object[] = [];
  for (let owner: object | null = world; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (owner !== world.Object.prototype) chain.push(owner);
  }
  return chain;
}
