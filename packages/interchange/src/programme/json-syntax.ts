import type { ProblemCode } from "../problems.ts";

/** What keeps a text from being JSON that means one thing. */
export interface JsonFault {
  readonly code: Extract<ProblemCode, "invalid-json" | "json-too-deep" | "duplicate-field">;
  /** Line and character, both counted from 1. */
  readonly line: number;
  readonly character: number;
  readonly found: string;
}

export const MAX_DEPTH = 20;

/**
 * The first fault of the text, or null. `JSON.parse` says where only in some engines and for some
 * faults, takes the last of two equal names in silence, and has no limit of depth.
 */
export function jsonFaultOf(text: string): JsonFault | null {
  const scanner = new Scanner(text);
  const code = scanner.document();
  if (code === null) return null;
  const before = text.slice(0, scanner.at).split("\n");
  const found = scanner.name ?? text.slice(scanner.at, scanner.at + 20).split("\n", 1)[0] ?? "";
  return { code, line: before.length, character: (before.at(-1)?.length ?? 0) + 1, found };
}

const BLANKS = /[ \t\n\r]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Fault = JsonFault["code"] | null;

/** Walks over one value after another; each step returns what is wrong, `at` stays where it is. */
class Scanner {
  at = 0;
  /** The name that stands twice, for that fault. */
  name: string | null = null;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Fault {
    const fault = this.#value(0);
    if (fault !== null) return fault;
    return this.at === this.#text.length ? null : "invalid-json";
  }

  #value(depth: number): Fault {
    this.#skip(BLANKS);
    const fault = this.#bareValue(depth);
    if (fault === null) this.#skip(BLANKS);
    return fault;
  }

  #bareValue(depth: number): Fault {
    const sign = this.#text[this.at];
    if (sign === '"') return this.#string();
    if (sign !== "{" && sign !== "[") return this.#skip(SCALAR) ? null : "invalid-json";
    if (depth === MAX_DEPTH) return "json-too-deep";
    return sign === "{" ? this.#members(depth + 1) : this.#items(depth + 1);
  }

  #items(depth: number): Fault {
    this.at++;
    this.#skip(BLANKS);
    if (this.#take("]")) return null;
    do {
      const fault = this.#value(depth);
      if (fault !== null) return fault;
    } while (this.#take(","));
    return this.#take("]") ? null : "invalid-json";
  }

  #members(depth: number): Fault {
    const names = new Set<string>();
    this.at++;
    this.#skip(BLANKS);
    if (this.#take("}")) return null;
    do {
      const fault = this.#newName(names) ?? this.#value(depth);
      if (fault !== null) return fault;
    } while (this.#take(","));
    return this.#take("}") ? null : "invalid-json";
  }

  #newName(names: Set<string>): Fault {
    this.#skip(BLANKS);
    const start = this.at;
    if (this.#text[start] !== '"' || this.#string() !== null) return "invalid-json";
    const name = JSON.parse(this.#text.slice(start, this.at)) as string;
    if (names.has(name)) {
      this.at = start;
      this.name = name;
      return "duplicate-field";
    }
    names.add(name);
    this.#skip(BLANKS);
    return this.#take(":") ? null : "invalid-json";
  }

  #string(): Fault {
    const start = this.at;
    for (this.at++; this.#text[this.at] !== '"'; ) {
      if (this.#text[this.at] === "\\") {
        if (!this.#skip(ESCAPE)) return "invalid-json";
      } else if ((this.#text[this.at] ?? "") < " ") return "invalid-json";
      else this.at++;
    }
    this.at++;
    const content = JSON.parse(this.#text.slice(start, this.at)) as string;
    if (content.isWellFormed() && !content.includes("\0")) return null;
    // Escapes can write what no text may hold: half a character, or NUL.
    this.at = start;
    return "invalid-json";
  }

  #take(sign: string): boolean {
    if (this.#text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.#text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}
