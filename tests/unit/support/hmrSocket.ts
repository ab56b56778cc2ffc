import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { HotPayload } from 'vite';

/** A page of the dev server, as far as its socket goes: what the server tells it, in order. */
export interface HmrSocket {
  /** The next message of one of these types; others are passed over. */
  readonly next: (...types: readonly HotPayload['type'][]) => Promise<HotPayload>;
  readonly close: () => void;
}

/** Cuts the unmasked text frames that a WebSocket server sends (RFC 6455) out of a stream. */
function frameReader(onText: (text: string) => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 2) {
      const short = (pending[1] ?? 0) & 0x7f;
      const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
      if (pending.length < 2 + extra) return;
      const length =
        short === 126
          ? pending.readUInt16BE(2)
          : short === 127
            ? Number(pending.readBigUInt64BE(2))
            : short;
      const end = 2 + extra + length;
      if (pending.length < end) return;
      onText(pending.subarray(2 + extra, end).toString('utf8'));
      pending = pending.subarray(end);
    }
  };
}

/** Opens the socket that Vite's client opens in a page. */
export function openHmrSocket(url: string, token: string): Promise<HmrSocket> {
  const received: HotPayload[] = [];
  const waiting: (() => void)[] = [];
  const read = frameReader((text) => {
    received.push(JSON.parse(text));
    for (const wake of waiting.splice(0)) wake();
  });

  return new Promise((resolve, reject) => {
    const upgrade = request(`${url}?token=${token}`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-protocol': 'vite-hmr',
      },
    });
    upgrade.on('error', reject);
    upgrade.on('response', ({ statusCode }) => reject(new Error(`no upgrade: ${statusCode}`)));
    upgrade.on('upgrade', (_response, socket: Socket, head: Buffer) => {
      read(head);
      socket.on('data', read);
      resolve({
        close: () => socket.destroy(),
        async next(...types) {
          for (;;) {
            const message = received.shift();
            if (message === undefined) await new Promise<void>((wake) => waiting.push(wake));
            else if (types.includes(message.type)) return message;
          }
        },
      });
    });
    upgrade.end();
  });
}
