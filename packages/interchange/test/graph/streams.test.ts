import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError, type NetworkFormat, readNetwork, readNetworkStream } from "../../src/index.ts";
import { streamOf } from "../support/streams.ts";

const FILES: Readonly<Record<NetworkFormat, string>> = {
  csv: "source;target;peso\r\nà;b;1,5\r\nb;c;2\r\n",
  graphml:
    '<graphml><key id="w" for="edge" attr.name="weight"/><graph><node id="à"/><node id="b"/>' +
    '<edge source="à" target="b"><data key="w">1.5</data></edge></graph></graphml>',
  gexf:
    '<gexf><graph><nodes><node id="à" label="A &amp; B"/><node id="b"/></nodes><edges>' +
    '<edge source="à" target="b" weight="2" start="2021-01-01"/></edges></graph></gexf>',
  pajek: '*Vertices 2\r\n1 "à b" [1-2]\r\n*Matrix\r\n0 1\r\n1 0\r\n',
  dl: 'dl n=2\nlabels:\n"à b",c\ndata:\n0 1\n2 0\n',
  json: '{"nodes":[{"key":"à"},{"key":"b"}],"edges":[{"source":"à","target":"b"}]}',
};
const FORMATS = Object.keys(FILES) as NetworkFormat[];

describe("a network from a stream", () => {
  it.each(FORMATS)("says in %s what the whole file says, whatever the pieces", async (format) => {
    const file = { name: `rete.${format}`, content: FILES[format] };
    const whole = readNetwork(file);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (piece) => {
        expect(await readNetworkStream(streamOf(file, piece), { format })).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it.each(FORMATS)("is refused in %s where it is cut short, or read", async (format) => {
    const { length } = FILES[format];
    for (let cut = 0; cut < length; cut++) {
      const file = { name: "rete", content: FILES[format].slice(0, cut) };
      const outcome = readNetworkStream(streamOf(file), { format });
      await outcome.catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
    }
  });

  it("tells how far it is, to the end", async () => {
    const told: number[] = [];
    const file = { name: "rete.gexf", content: FILES.gexf };
    await readNetworkStream(streamOf(file), {
      format: "gexf",
      onProgress: (read, total) => told.push(read / total),
    });

    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it("ends when it is told to", async () => {
    const stop = new AbortController();
    stop.abort(new Error("stop"));
    const file = streamOf({ name: "rete.gexf", content: FILES.gexf });
    await expect(readNetworkStream(file, { format: "gexf", signal: stop.signal })).rejects.toThrow(
      "stop",
    );
  });
});
