import { embeddedLogo } from "@legami/report/node";
import { expect, test } from "vitest";
import { readLogo } from "../../src/state/logo-file.ts";

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

test("a logo is kept as the report reads it, byte by byte", async () => {
  const logo = await readLogo(new Blob([PNG], { type: "image/gif" }));
  expect(Uint8Array.from(embeddedLogo({ logo }, "it")?.bytes ?? [])).toEqual(PNG);
});

test("what is no image, or too heavy for a document, is refused with its reason", async () => {
  await expect(readLogo(new Blob(["testo"]))).rejects.toMatchObject({ why: "unreadable" });
  const heavy = new Blob([PNG, new Uint8Array(151 * 1024)]);
  await expect(readLogo(heavy)).rejects.toMatchObject({ why: "tooLarge" });
});
