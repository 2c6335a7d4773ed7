import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";

/** Shares of requests, and how long some are held back. */
export interface Chaos {
  /** Lost on the way there. */
  readonly drop: number;
  /** Done, but the answer is lost. */
  readonly lose: number;
  /** Delivered twice, the second time later. */
  readonly double: number;
  /** Held back for up to the longest delay, so that later ones overtake; the rest for a moment. */
  readonly late: number;
  readonly longestDelayMs: number;
}

export interface ChaosProxy {
  readonly url: string;
  /** What was done to requests, by name. */
  readonly counts: Readonly<Record<"dropped" | "lost" | "doubled" | "late" | "whole", number>>;
  /** Resolves when nothing is on the way any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** A network as phones know it, between a client and the server at `target`. */
export async function chaosProxy(target: string, chaos: Chaos): Promise<ChaosProxy> {
  const counts = { dropped: 0, lost: 0, doubled: 0, late: 0, whole: 0 };
  const under = new Set<Promise<unknown>>();
  const happens = (share: number) => Math.random() < share;

  function delay(): number {
    if (!happens(chaos.late)) return Math.random() * 20;
    counts.late++;
    return Math.random() * chaos.longestDelayMs;
  }

  function track(work: Promise<unknown>): void {
    const done = work.catch(() => {}).finally(() => under.delete(done));
    under.add(done);
  }

  async function carry(sent: IncomingMessage, reply: ServerResponse): Promise<void> {
    const body = await buffer(sent);
    await pause(delay());
    if (happens(chaos.drop)) {
      counts.dropped++;
      reply.destroy();
      return;
    }
    if (happens(chaos.double)) {
      counts.doubled++;
      track(pause(delay()).then(() => forward(target, sent, body)));
    }
    const answer = await forward(target, sent, body);
    if (happens(chaos.lose)) {
      counts.lost++;
      reply.destroy();
      return;
    }
    counts.whole++;
    reply.writeHead(answer.status, { "content-type": answer.type }).end(answer.body);
  }

  const server = createServer((sent, reply) => track(carry(sent, reply)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    settled: async () => {
      while (under.size > 0) await Promise.all(under);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface Carried {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

function forward(
  target: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<Carried> {
  return new Promise((resolve, reject) => {
    const { host: _, connection: __, ...kept } = headers;
    const options = { headers: kept, ...(method === undefined ? {} : { method }) };
    const onward = request(new URL(url ?? "/", target), options, (answer) => {
      buffer(answer).then((bytes) => {
        const type = answer.headers["content-type"] ?? "application/octet-stream";
        resolve({ status: answer.statusCode ?? 0, type, body: bytes });
      }, reject);
    });
    onward.on("error", reject);
    onward.end(body);
  });
}
