/** A logo that stands inside `report.json` as a data address: the same at every door, no file beside it. */
import { type Language, LegamiError } from "@legami/core";
import type { Logo } from "../document.ts";
import { ownText, type ReportOptions } from "../report-options.ts";

/** Larger ones belong in a file beside the text. */
const MOST_LOGO_BYTES = 150 * 1024;

const EMBEDDED = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/;

/**
 * Null where there is no logo, or where it is a file.
 * @throws LegamiError `LEGAMI_INVALID_OPTION` for an address that holds no PNG or JPEG of that size
 */
export function embeddedLogo(options: ReportOptions, language: Language): Logo | null {
  const { logo, organisation = "" } = options;
  if (logo === undefined || !logo.startsWith("data:")) return null;
  const [, kind, content = ""] = EMBEDDED.exec(logo) ?? [];
  const bytes = Buffer.from(kind === undefined ? "" : content, "base64");
  const type = pictureType(bytes);
  if (type === null || bytes.length > MOST_LOGO_BYTES) {
    throw new LegamiError(
      "LEGAMI_INVALID_OPTION",
      `logo: expected a PNG or JPEG of at most ${MOST_LOGO_BYTES / 1024} kB`,
      {
        details: {
          option: "logo",
          expected: `PNG, JPEG, ${MOST_LOGO_BYTES / 1024} kB`,
          received: logo.slice(0, 40),
        },
      },
    );
  }
  const alt = ownText(options.logoText, language) ?? organisation;
  return { type, bytes, alt };
}

/** By its first bytes; null for what only says that it is a picture. */
export function pictureType(bytes: Uint8Array): Logo["type"] | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return "png";
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? "jpg" : null;
}
