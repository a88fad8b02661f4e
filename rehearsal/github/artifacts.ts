import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a run kept: GitHub packs its files into a zip archive, unless one was uploaded as it is. */
export interface Artifact {
  id: number;
  run: number;
  name: string;
  bytes: Buffer;
  expired: boolean;
  createdAt: string;
}

export interface ArtifactActs {
  /** A run keeps these bytes under a name. Returns the artifact's id. */
  addArtifact(run: number, name: string, bytes: Buffer, of?: { expired?: boolean }): number;
}

export interface Artifacts extends ArtifactActs {
  of(run: number): Artifact[];
  find(id: number): Artifact | undefined;
  /** An address in the storage where the bytes are served to whoever knows it. */
  sign(artifact: Artifact): string;
  stop(): Promise<void>;
}

/**
 * Artifacts, and the storage that serves them. As at GitHub that is another host, whose addresses are secrets themselves:
 * it refuses whoever shows it a token besides, as Azure's storage does.
 */
export async function startArtifacts(): Promise<Artifacts> {
  const all: Artifact[] = [];
  const signed = new Map<string, Buffer>();
  const server = createServer(({ url = '', headers }, response) => {
    const bytes = signed.get(url);
    response.statusCode = headers.authorization ? 401 : bytes ? 200 : 403;
    response.end(response.statusCode === 200 ? bytes : undefined);
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    of: (run) => all.filter((one) => one.run === run),
    find: (id) => all.find((one) => one.id === id),
    addArtifact(run, name, bytes, { expired = false } = {}) {
      const id = 7_000_001 + all.length;
      all.push({ id, run, name, bytes, expired, createdAt: new Date().toISOString() });
      return id;
    },
    sign({ bytes }) {
      const path = `/${randomUUID()}?sig=${randomUUID()}`;
      signed.set(path, bytes);
      return `http://127.0.0.1:${port}${path}`;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
