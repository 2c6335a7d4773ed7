import { Column } from "../csv/column.ts";
import { MAX_CELL } from "../csv/records.ts";
import type { Archive } from "./archive.ts";
import { readXmlPart } from "./xml-part.ts";

/** Texts that the cells of a workbook share, by number; null if the part cannot be read. */
export function readSharedStrings(archive: Archive, part: string): Column | null {
  const strings = new Column();
  const text = new CellText();
  const isRead = readXmlPart(archive, part, {
    open: (name) => {
      if (name === "si") text.clear();
      else text.open(name);
    },
    text: (piece) => text.add(piece),
    close: (name) => {
      if (name === "si") strings.add(text.value);
      else text.close(name);
    },
  });
  return isRead ? strings : null;
}

/** The text of a cell, put together from runs; what tells how to pronounce it is left out. */
export class CellText {
  #value = "";
  #isText = false;
  #isPronunciation = false;

  /** One character more than a cell may have shows that it has too many. */
  get value(): string {
    return unescaped(this.#value).slice(0, MAX_CELL + 1);
  }

  clear(): void {
    this.#value = "";
    this.#isText = false;
    this.#isPronunciation = false;
  }

  open(name: string): void {
    if (name === "t") this.#isText = true;
    else if (name === "rPh") this.#isPronunciation = true;
  }

  add(piece: string): void {
    const isRead = this.#isText && !this.#isPronunciation;
    if (isRead && this.#value.length <= 8 * MAX_CELL) this.#value += piece;
  }

  close(name: string): void {
    if (name === "t") this.#isText = false;
    else if (name === "rPh") this.#isPronunciation = false;
  }
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
