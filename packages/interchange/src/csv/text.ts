import type { Findings } from "../findings.ts";
import type { InputFile } from "../programme-data.ts";

// Part of every place this runs in (Node, browser, worker), but not of the ES library.
declare const TextDecoder: {
  new (label: string, options: { fatal: boolean }): { decode(bytes: Uint8Array): string };
};

/**
 * The text of a file with `\n` at the end of lines, without byte order mark, in Unicode's composed
 * form (the same name typed on another machine is then the same id); null if it is not UTF-8 text.
 */
export function textOf({ name: file, content }: InputFile, findings: Findings): string | null {
  const decoded = typeof content === "string" ? content : decode(content);
  const text = decoded?.replace(/^\uFEFF/, "") ?? null;
  if (text === null || !text.isWellFormed()) {
    const found = typeof content === "string" ? null : content;
    findings.problem(
      "wrong-encoding",
      { file, row: found && firstBadLine(found) },
      {
        encoding: found === null ? "UTF-16" : likelyEncoding(found),
      },
    );
    return null;
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    findings.problem("nul-character", { file, row: lineAt(text, nul) });
    return null;
  }
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.normalize("NFC");
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function likelyEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? "UTF-16" : "Windows-1252";
}

/** Line of the first byte that is not UTF-8, or null where lines mean nothing. */
function firstBadLine(bytes: Uint8Array): number | null {
  if (likelyEncoding(bytes) === "UTF-16") return null;
  const text = new TextDecoder("utf-8", { fatal: false }).decode(bytes);
  const bad = text.indexOf("\uFFFD");
  return bad === -1 ? null : lineAt(text, bad);
}

function lineAt(text: string, at: number): number {
  return (text.slice(0, at).match(/\r\n?|\n/g)?.length ?? 0) + 1;
}
