import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  InputError,
  type InputStream,
  readFlatPair,
  readFlatPairStream,
  readProgramme,
  readProgrammeStream,
} from "../src/index.ts";
import { PROGRAMME_FILES } from "./support/files.ts";
import { streamOf } from "./support/streams.ts";

const ACTORS = { name: "actors.csv", content: "id;label\na;Città\nb;Salò\nc;\n" };
const TIES = { name: "ties.csv", content: 'wave;source;target\nt0;a;b\nt1;"b";c\n' };
const FOLDER = Object.entries(PROGRAMME_FILES).map(([name, content]) => ({ name, content }));

/** A pair of this many ties. */
function largePair(ties: number) {
  const ids = Array.from({ length: 1000 }, (_, id) => `a${id}`);
  const rows = Array.from({ length: ties }, (_, row) => `t${row % 2};a${row % 1000};a${row % 997}`);
  return {
    actors: { name: "actors.csv", content: `id\n${ids.join("\n")}\n` },
    ties: { name: "ties.csv", content: `wave;source;target\n${rows.join("\n")}\n` },
  };
}

/** What reading ends with: the data, or what is wrong. */
async function outcomeOf(read: () => unknown): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) return error.details;
    throw error;
  }
}

describe("streams", () => {
  it.each([1, 3, 1000])("of pieces of %i bytes say what the files say", async (piece) => {
    const pair = { actors: streamOf(ACTORS, piece), ties: streamOf(TIES, piece) };
    const folder = FOLDER.map((file) => streamOf(file, piece));

    expect(await readFlatPairStream(pair)).toEqual(readFlatPair({ actors: ACTORS, ties: TIES }));
    expect(await readProgrammeStream(folder)).toEqual(readProgramme(FOLDER));
  });

  it("of anything end as the files do", async () => {
    const signs = ["a", "b", ";", "\n", "\r", '"', " ", "è", "1", "\xe0", "\0", "wave;", "\ufeff"];
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 30 });
    const bytes = text.map((parts) => new TextEncoder().encode(parts.join("")));
    const raw = text.map((parts) => Uint8Array.from(parts.join(""), (sign) => sign.charCodeAt(0)));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(bytes, raw),
        fc.nat(5),
        fc.boolean(),
        async (found, piece, below) => {
          const head = new TextEncoder().encode(below ? "wave;source;target\n" : "");
          const ties = { name: "ties.csv", content: new Uint8Array([...head, ...found]) };
          const streams = { actors: streamOf(ACTORS), ties: streamOf(ties, piece + 1) };
          expect(await outcomeOf(() => readFlatPairStream(streams))).toEqual(
            await outcomeOf(() => readFlatPair({ actors: ACTORS, ties })),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are refused with everything that is wrong in them", async () => {
    const ties = { name: "ties.csv", content: "source;target;weight\na;z;1\nb;c;x\n" };
    const reading = readFlatPairStream({ actors: streamOf(ACTORS), ties: streamOf(ties) });

    await expect(reading).rejects.toMatchObject({
      code: "LEGAMI_INVALID_INPUT",
      details: { problems: [{ code: "unknown-actor" }, { code: "not-a-number" }] },
    });
  });

  it("are refused for their options before anything is read", async () => {
    const never = { name: "x", size: 1, pieces: hanging() };

    await expect(
      readFlatPairStream({ actors: never, ties: never }, { weightMax: 0 }),
    ).rejects.toMatchObject({ code: "LEGAMI_INVALID_OPTION" });
  });

  it("are not read on where they cannot be tables", async () => {
    let pieces = 0;
    const ties: InputStream = {
      name: "ties.csv",
      size: 1e9,
      pieces: (async function* () {
        for (; pieces < 1000; pieces++) yield new TextEncoder().encode('"'.padEnd(2 ** 20, "x\n"));
      })(),
    };
    await expect(readFlatPairStream({ actors: streamOf(ACTORS), ties })).rejects.toThrow(
      InputError,
    );
    expect(pieces).toBeLessThan(5);
  });
});

describe("progress", () => {
  /** All that is told while a pair is read. */
  async function toldOf(pair: ReturnType<typeof largePair>, size?: number) {
    const told: [number, number][] = [];
    const [actors, ties] = [streamOf(pair.actors, 4096), streamOf(pair.ties, 4096)];
    await readFlatPairStream(
      { actors, ties: { ...ties, size: size ?? ties.size } },
      { onProgress: (read, total) => told.push([read, total]) },
    );
    return { told, bytes: actors.size + (size ?? ties.size) };
  }

  it("grows to the whole, and stops on the way while entries are made", async () => {
    const { told, bytes } = await toldOf(largePair(40_000));
    const read = told.map(([first]) => first);

    expect(read).toEqual(read.toSorted((a, b) => a - b));
    expect(told.at(-1)).toEqual([bytes, bytes]);
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([bytes]));
    expect(read.filter((first) => first > bytes / 2 && first < bytes).length).toBeGreaterThan(3);
  });

  it.each([0, 100, 1e9])(
    "stays within the whole where a file is not as long as said (%i)",
    async (size) => {
      const { told, bytes } = await toldOf(largePair(20_000), size);

      for (const [read, total] of told) expect(read).toBeLessThanOrEqual(total);
      expect(told.at(-1)).toEqual([bytes, bytes]);
    },
  );

  it("is told of empty files, too", async () => {
    const told: number[] = [];
    const folder = FOLDER.map((file) => streamOf(file, 50));
    await readProgrammeStream(folder, { onProgress: (read) => told.push(read) });

    expect(told.at(-1)).toBe(folder.reduce((sum, { size }) => sum + size, 0));
  });
});

/** A stream that never has a piece. */
async function* hanging(): AsyncGenerator<Uint8Array> {
  await new Promise(() => {});
  yield new Uint8Array();
}

describe("a signal", () => {
  it("ends reading before it begins", async () => {
    const signal = AbortSignal.abort("no");
    const streams = { actors: streamOf(ACTORS), ties: streamOf(TIES) };

    await expect(readFlatPairStream(streams, { signal })).rejects.toBe("no");
    await expect(readProgrammeStream([streams.actors], { signal })).rejects.toBe("no");
  });

  it("ends waiting for a piece that never comes", async () => {
    const stop = new AbortController();
    const reading = readFlatPairStream(
      { actors: { name: "actors.csv", size: 1, pieces: hanging() }, ties: streamOf(TIES) },
      { signal: stop.signal },
    );
    setTimeout(() => stop.abort(new Error("enough")), 5);

    await expect(reading).rejects.toThrow("enough");
  });

  it.each([0.2, 0.7])("ends reading at %d of the way", async (share) => {
    const stop = new AbortController();
    const { actors, ties } = largePair(60_000);
    const told: number[] = [];
    const reading = readFlatPairStream(
      { actors: streamOf(actors, 4096), ties: streamOf(ties, 4096) },
      {
        signal: stop.signal,
        onProgress: (read, total) => {
          told.push(read / total);
          if (read >= share * total) stop.abort();
        },
      },
    );

    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(told.at(-1)).toBeLessThan(share + 0.2);
  });

  it("lets go of the stream that it stops", async () => {
    const stop = new AbortController();
    let isClosed = false;
    const pieces = (async function* () {
      try {
        for (;;) {
          yield new TextEncoder().encode("id\n");
          stop.abort();
        }
      } finally {
        isClosed = true;
      }
    })();
    const actors = { name: "actors.csv", size: 1, pieces };

    await expect(
      readFlatPairStream({ actors, ties: streamOf(TIES) }, { signal: stop.signal }),
    ).rejects.toMatchObject({ name: "AbortError" });
    expect(isClosed).toBe(true);
  });
});
