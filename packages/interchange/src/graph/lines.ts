import { TextReader } from "../csv/text-reader.ts";
import type { Findings } from "../findings.ts";
import type { PieceReader } from "../stream-reading.ts";

/** No line is longer: a row of a matrix of ten thousand actors is not. */
const MAX_LINE = 4_000_000;

/** The lines of a text that comes in pieces, one after another. */
export class LineReader implements PieceReader {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #take: (line: string, row: number) => void;
  readonly #text: TextReader;
  #pending: string[] = [];
  #pendingLength = 0;
  #row = 0;
  #isStopped = false;

  /** @param take is given each line without its end, and its number */
  constructor(file: string, findings: Findings, take: (line: string, row: number) => void) {
    this.#file = file;
    this.#findings = findings;
    this.#take = take;
    this.#text = new TextReader(file, findings, (text) => this.#addText(text));
  }

  get isStopped(): boolean {
    return this.#isStopped || this.#text.isBroken;
  }

  stop(): void {
    this.#isStopped = true;
  }

  push(piece: string | Uint8Array): boolean {
    this.#text.push(piece);
    return !this.isStopped;
  }

  end(): void {
    this.#text.end();
    if (this.#pendingLength > 0) this.#addText("\n");
  }

  #addText(text: string): void {
    for (let from = 0; from < text.length && !this.#isStopped; ) {
      const end = text.indexOf("\n", from);
      this.#hold(text.slice(from, end === -1 ? text.length : end));
      if (end === -1) break;
      from = end + 1;
      this.#give();
    }
  }

  #hold(part: string): void {
    if (part === "") return;
    this.#pending.push(part);
    this.#pendingLength += part.length;
    if (this.#pendingLength <= MAX_LINE) return;
    const place = { file: this.#file, row: this.#row + 1, found: this.#pending[0] ?? "" };
    this.#findings.problem("token-too-long", place, { max: MAX_LINE });
    this.stop();
  }

  #give(): void {
    const line = this.#pending.length === 1 ? (this.#pending[0] ?? "") : this.#pending.join("");
    this.#pending = [];
    this.#pendingLength = 0;
    this.#take(line, ++this.#row);
  }
}
