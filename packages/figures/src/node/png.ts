/**
 * A figure as pixels for print: 300 to the inch, and the file says so. For Node only; the same scene
 * gives the same bytes on every run.
 */
import { crc32 } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import type { Scene } from "../scene.ts";
import { svgText } from "../svg.ts";
import { fontFiles } from "./fonts.ts";

const DOTS_PER_INCH = 300;
/** What a length in millimetres means to the renderer. */
const CSS_DOTS_PER_INCH = 96;
const METRES_PER_INCH = 0.0254;

/** @param dotsPerInch fewer where pixels only stand in for the drawing */
export function figurePng(scene: Scene, dotsPerInch: number = DOTS_PER_INCH): Uint8Array {
  const image = rasterised(scene, dotsPerInch);
  return withResolution(image.asPng(), Math.round(dotsPerInch / METRES_PER_INCH));
}

/** Width, height and RGBA of a figure as it prints. */
export function rasterised(
  scene: Scene,
  dotsPerInch: number = DOTS_PER_INCH,
): ReturnType<Resvg["render"]> {
  return new Resvg(svgText(scene), {
    background: "#ffffff",
    dpi: CSS_DOTS_PER_INCH,
    fitTo: { mode: "zoom", value: dotsPerInch / CSS_DOTS_PER_INCH },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles()],
      defaultFontFamily: "Schibsted Grotesk",
    },
  }).render();
}

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum around the data of a chunk. */
const CHUNK_FRAME = 12;

/** The PNG with a pHYs chunk straight after its header; one that it has is replaced. */
function withResolution(png: Uint8Array, perMetre: number): Uint8Array {
  const kept: Uint8Array[] = [png.subarray(0, SIGNATURE_LENGTH)];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE_LENGTH; at < png.length; ) {
    const end = at + CHUNK_FRAME + view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type !== "pHYs") kept.push(png.subarray(at, end));
    if (type === "IHDR") kept.push(resolutionChunk(perMetre));
    at = end;
  }
  return Buffer.concat(kept);
}

function resolutionChunk(perMetre: number): Uint8Array {
  const chunk = Buffer.alloc(CHUNK_FRAME + 9);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  // The unit is the metre.
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return chunk;
}
