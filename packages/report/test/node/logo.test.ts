import { describe, expect, it } from "vitest";
import { embeddedLogo, pictureType } from "../../src/node/index.ts";

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

function address(type: string, bytes: Uint8Array): string {
  return `data:image/${type};base64,${Buffer.from(bytes).toString("base64")}`;
}

describe("a logo inside report.json", () => {
  it("is read with its words, or those of the organisation", () => {
    const logo = address("png", PNG);
    expect(
      embeddedLogo({ logo, logoText: { it: "Marchio", en: "Mark" }, organisation: "Ente" }, "en"),
    ).toMatchObject({ type: "png", alt: "Mark" });
    const own = embeddedLogo({ logo: address("jpeg", JPEG), organisation: "Ente" }, "it");
    expect(own).toMatchObject({ type: "jpg", alt: "Ente" });
    expect(Uint8Array.from(own?.bytes ?? [])).toEqual(JPEG);
  });

  it("is what its bytes are, whatever is said of it", () => {
    expect(embeddedLogo({ logo: address("jpeg", PNG) }, "it")?.type).toBe("png");
    expect(pictureType(JPEG)).toBe("jpg");
    // A text of Windows begins with the same byte as a JPEG.
    expect(pictureType(Buffer.from("\ufeffLogo", "utf16le"))).toBeNull();
    expect(pictureType(new Uint8Array())).toBeNull();
  });

  it("is left to others where it is a file, or none", () => {
    expect(embeddedLogo({ logo: "logo.png" }, "it")).toBeNull();
    expect(embeddedLogo({}, "it")).toBeNull();
  });

  it.each([
    ["is no image", address("png", Buffer.from("testo"))],
    ["is of another type", address("svg+xml", PNG)],
    ["is too heavy", address("png", Buffer.concat([PNG, Buffer.alloc(200_000)]))],
    ["is no data address of ours", "data:text/html,<p>"],
  ])("is refused in words if it %s", (_, logo) => {
    expect(() => embeddedLogo({ logo }, "it")).toThrow(/logo: expected a PNG or JPEG/);
  });
});
