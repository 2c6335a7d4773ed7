/**
 * The server with one fault: it acknowledges entries before they are on the disk. For tests that have
 * to notice: `node too-soon-server.ts DATABASE`.
 */
import { openSqliteStore, type Store } from "@legami/storage";
import { buildApp } from "../../src/app.ts";

const store = await openSqliteStore(process.argv[2] ?? "");

const tooSoon: Store = {
  ...store,
  appendTogether: async (jobs) => {
    const head = await store.head(jobs[0]?.programme ?? "");
    const wanted = jobs.map((job) => job.entries(head));
    setTimeout(() => {
      const later = jobs.map((job, index) => ({
        programme: job.programme,
        recordedAt: job.recordedAt,
        entries: () => wanted[index] ?? [],
      }));
      store.appendTogether(later).catch(() => {});
    }, 100);
    return jobs.map((job, index) => ({
      status: "fulfilled" as const,
      value: (wanted[index] ?? []).map(({ id }) => ({
        id,
        seq: 1,
        hash: "",
        recordedAt: job.recordedAt,
        status: "stored" as const,
      })),
    }));
  },
};

const app = await buildApp({ store: tooSoon, viewerDir: null });
const url = await app.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`Legami is at ${url}\n`);
