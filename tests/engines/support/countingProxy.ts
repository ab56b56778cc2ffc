import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands before a host and counts what it sends. */
export interface CountingProxy {
  readonly url: string;
  /** Bytes that the host has sent so far, heads of answers among them. */
  sent(): number;
  close(): Promise<void>;
}

/** @param url of the host behind it */
export async function startCountingProxy(url: string): Promise<CountingProxy> {
  const { hostname, port, pathname } = new URL(url);
  const open = new Set<Socket>();
  let sent = 0;
  const server = createServer((reader) => {
    const host = connect(Number(port), hostname);
    host.on('data', (part) => (sent += part.length));
    for (const [one, other] of [
      [reader, host],
      [host, reader],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    sent: () => sent,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
