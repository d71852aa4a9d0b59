import type { Server } from 'node:http';

/** A host that listens. */
export interface Listening {
  /** `http://localhost:40123` */
  origin: string;
  /** Cuts every connection, and ends. */
  close(): Promise<void>;
}

/** Has a server listen on a free port. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${address.port}`, close };
}
