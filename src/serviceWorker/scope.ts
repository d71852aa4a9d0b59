/**
 * What of a service worker's global scope is used. TypeScript's library of workers cannot stand beside the one of pages in one program, and the
 * worker shares its modules with both (https://github.com/microsoft/TypeScript/issues/20595).
 */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  readonly location: { readonly origin: string };
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingEvent & { readonly data: unknown }) => void): void;
}

/** An event that keeps the worker running until its promises are settled. */
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** Keeps the worker running for work that no answer waits for. */
export type KeepRunning = (work: Promise<unknown>) => void;
