import { element } from './element';
import { ItemPlaces } from './item-places';

export interface LongList {
  readonly element: HTMLElement;
  /** Shows other items, from the top. */
  show(count: number, make: (index: number) => HTMLElement): void;
  /** Shows more of the same; those that are shown stay where they are. */
  extend(count: number): void;
  /** For a list that leaves the page. */
  stop(): void;
}

const estimate = 150;
/** Items made beyond what is seen, so that quick scrolling and the Tab key find them there. */
const beside = 4;

/**
 * A list of thousands of items of which only those in view are in the page: a feed, in which Page Down and Page Up go
 * from item to item and a screen reader hears where it stands. The item with the focus always stays.
 */
export function longList(label: string, scroller: HTMLElement): LongList {
  const feed = element('div', { role: 'feed', label, className: 'feed' });
  const shown = new Map<number, HTMLElement>();
  let places = new ItemPlaces(0, estimate);
  let make: (index: number) => HTMLElement = () => element('article');
  let waiting = false;

  const heights = new ResizeObserver((entries) => {
    let changed = false;
    const before = anchor();
    for (const { target } of entries) {
      const index = Number((target as HTMLElement).dataset.index);
      const height = (target as HTMLElement).offsetHeight;
      if (height > 0 && shown.get(index) === target) changed = places.setHeight(index, height) || changed;
    }
    if (!changed) return;
    scroller.scrollTop += places.top(before.index) - before.top;
    draw();
  });

  /** The item at the upper edge, which must not move while the heights of others become known. */
  const anchor = () => {
    const index = places.at(scroller.scrollTop - feed.offsetTop);
    return { index, top: places.top(index) };
  };

  function draw(): void {
    waiting = false;
    feed.style.height = `${places.total}px`;
    if (places.count === 0) return;
    const from = scroller.scrollTop - feed.offsetTop;
    const { first, last } = places.within(from, from + scroller.clientHeight, beside);
    removeOutside(first, last);
    for (let index = first; index <= last; index += 1) if (!shown.has(index)) add(index);
    for (const [index, item] of shown) item.style.top = `${places.top(index)}px`;
  }

  function removeOutside(first: number, last: number): void {
    for (const [index, item] of shown) {
      const isFar = index < first || index > last;
      if (isFar && !item.contains(document.activeElement)) remove(index, item);
    }
  }

  function add(index: number): void {
    const item = make(index);
    item.dataset.index = String(index);
    item.tabIndex = -1;
    item.setAttribute('aria-posinset', String(index + 1));
    item.setAttribute('aria-setsize', String(places.count));
    const next = [...shown.keys()].filter((other) => other > index).sort((one, other) => one - other)[0];
    feed.insertBefore(item, next === undefined ? null : (shown.get(next) ?? null));
    shown.set(index, item);
    heights.observe(item);
  }

  function remove(index: number, item: HTMLElement): void {
    heights.unobserve(item);
    item.remove();
    shown.delete(index);
  }

  function goTo(index: number): void {
    const top = places.top(index) + feed.offsetTop;
    scroller.scrollTop = Math.max(0, top - headroom);
    draw();
    shown.get(index)?.focus({ preventScroll: true });
  }

  feed.addEventListener('keydown', (event) => {
    const item = event.target instanceof Element ? event.target.closest('article') : null;
    const isItem = item === event.target;
    const next = nextItem(event.key, Number(item?.dataset.index ?? 0), places.count, isItem);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  });
  const onScroll = () => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  };
  scroller.addEventListener('scroll', onScroll, { passive: true });
  const room = new ResizeObserver(onScroll);
  room.observe(scroller);

  return {
    element: feed,
    show(count, makeItem) {
      make = makeItem;
      places = new ItemPlaces(count, estimate);
      for (const [index, item] of [...shown]) remove(index, item);
      draw();
    },
    extend(count) {
      const longer = new ItemPlaces(count, estimate);
      for (let index = 0; index < places.count; index += 1) {
        longer.setHeight(index, places.top(index + 1) - places.top(index));
      }
      places = longer;
      for (const item of shown.values()) item.setAttribute('aria-setsize', String(count));
      draw();
    },
    stop() {
      heights.disconnect();
      room.disconnect();
      scroller.removeEventListener('scroll', onScroll);
    },
  };
}

/** Keeps the item below what sticks to the top of the page. */
const headroom = 8;

/** Where a key leads from an item; Home and End only while the item itself has the focus. */
export function nextItem(key: string, index: number, count: number, isItem: boolean): number | null {
  if (key === 'PageDown') return Math.min(index + 1, count - 1);
  if (key === 'PageUp') return Math.max(index - 1, 0);
  if (isItem && key === 'Home') return 0;
  return isItem && key === 'End' ? count - 1 : null;
}
