/** Between the sidebar's page and the playground, by postMessage. */
export type FromSidebar =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly given: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-grid' }
  | { readonly kind: 'open-link'; readonly link: string }
  | { readonly kind: 'key'; readonly key: string };

export type ToSidebar =
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly name: string; readonly message: string }
  /** A key was followed, wherever it led. */
  | { readonly kind: 'moved' };
