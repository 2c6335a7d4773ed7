import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { differenceFigure, networkFigure, PRESETS, type Scene } from "../../src/index.ts";
import { figurePng, rasterised } from "../../src/node/png.ts";
import { changeOf, momentOf, smallProgramme } from "../support/programmes.ts";
import { areaOf, placedTexts } from "../support/scenes.ts";

const small = smallProgramme("Dati simulati.");

function drawn(): Scene[] {
  return PRESETS.flatMap((preset) => [
    differenceFigure(changeOf(small), { ...small.options, preset }),
    networkFigure(momentOf(small, "m6"), { ...small.options, preset }),
  ]);
}

/** Type and data of every chunk. */
function chunksOf(png: Uint8Array): { readonly type: string; readonly data: DataView }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: { type: string; data: DataView }[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const length = view.getUint32(at);
    chunks.push({ type, data: new DataView(png.buffer, png.byteOffset + at + 8, length) });
  }
  return chunks;
}

describe("figurePng", () => {
  it("says 300 dots to the inch, once, before the pixels", () => {
    const chunks = chunksOf(figurePng(drawn()[0] as Scene));
    const types = chunks.map(({ type }) => type);
    expect(types.slice(0, 2)).toEqual(["IHDR", "pHYs"]);
    expect(types.filter((type) => type === "pHYs")).toHaveLength(1);
    const resolution = chunks[1]?.data;
    // 300 / 0.0254 m, to both sides, per metre.
    expect([resolution?.getUint32(0), resolution?.getUint32(4), resolution?.getUint8(8)]).toEqual([
      11811, 11811, 1,
    ]);
  });

  it.each([
    ["a4", 1890],
    ["half", 921],
  ] as const)("is as wide as %s prints", (preset, pixels) => {
    const scene = networkFigure(momentOf(small, "m6"), { ...small.options, preset });
    expect(chunksOf(figurePng(scene))[0]?.data.getUint32(0)).toBe(pixels);
  });

  it("is the same bytes twice, and its pixels can be unpacked", () => {
    const scene = drawn()[0] as Scene;
    const png = figurePng(scene);
    expect(Buffer.compare(png, figurePng(scene))).toBe(0);
    const packed = chunksOf(png)
      .filter(({ type }) => type === "IDAT")
      .map(({ data }) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    expect(inflateSync(Buffer.concat(packed)).length).toBeGreaterThan(1_000_000);
  });

  // resvg leaves out text silently where it has no font for it.
  it("shows every text: none is an empty place", () => {
    for (const scene of drawn()) {
      const image = rasterised(scene);
      const { pixels, width } = image;
      const scale = width / scene.width;
      const empty = placedTexts(scene).filter((text) => {
        const area = areaOf(text);
        const colours = new Set<number>();
        for (let y = Math.floor(area.top * scale); y <= area.bottom * scale; y++) {
          for (let x = Math.floor(area.left * scale); x <= area.right * scale; x++) {
            const at = (y * width + x) * 4;
            if (hexOf(pixels, at) === text.style.fill) colours.add(at);
          }
        }
        return colours.size < text.content.replace(/[\s.,:]/g, "").length;
      });
      expect(empty.map(({ content }) => content)).toEqual([]);
    }
  });
});

function hexOf(pixels: Uint8Array, at: number): string {
  return `#${[0, 1, 2].map((part) => (pixels[at + part] ?? 0).toString(16).padStart(2, "0")).join("")}`;
}
