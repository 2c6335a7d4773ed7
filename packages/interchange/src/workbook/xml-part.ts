import { Findings } from "../findings.ts";
import { type XmlElement, XmlReader } from "../graph/xml-reader.ts";
import type { Archive } from "./archive.ts";

/** Told of a part's elements; prefixes make no difference. */
export interface PartHandler {
  open?(name: string, attributes: XmlElement["attributes"]): void;
  text?(text: string): void;
  close?(name: string): void;
  /** True once the rest of the part need not be read. */
  readonly hasEnough?: boolean;
}

/**
 * Reads a part of a workbook that is XML.
 * @returns false if there is no such part or it cannot be read
 */
export function readXmlPart(archive: Archive, name: string, handler: PartHandler): boolean {
  // A person cannot mend what is inside a workbook: where it is wrong does not matter.
  const faults = new Findings([name]);
  const path: string[] = [];
  const xml: XmlReader = new XmlReader(name, faults, {
    open: ({ name: element, attributes }) => {
      path.push(element);
      handler.open?.(element, attributes);
      if (handler.hasEnough === true) xml.stop();
    },
    text: (text) => handler.text?.(text),
    close: () => {
      handler.close?.(path.pop() ?? "");
      if (handler.hasEnough === true) xml.stop();
    },
  });
  const isWhole = archive.read(name, (piece) => xml.push(piece));
  if (isWhole && handler.hasEnough !== true) xml.end();
  return isWhole && faults.problemCount === 0;
}
