import { type CivilDate, isCivilDate } from "@legami/core";
import type { Findings, Place } from "../findings.ts";
import type { ProblemCode } from "../problems.ts";
import { listed } from "../timeline.ts";

/** A JSON file, by its name, or what else holds the same: it knows where a pointer leads. */
export type JsonSource = string | ((pointer: string) => Place);

/**
 * Reads the fields of a JSON object and reports, with its pointer, each that is not what it should
 * be. A field that is absent or null counts as missing; what cannot be read reads as missing.
 */
export class JsonObject {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #source: JsonSource;
  readonly #pointer: string;
  readonly #findings: Findings;

  private constructor(value: object, source: JsonSource, pointer: string, findings: Findings) {
    this.#fields = new Map(Object.entries(value));
    this.#source = source;
    this.#pointer = pointer;
    this.#findings = findings;
  }

  /** The value as an object, or null after reporting that it is something else. */
  static of(
    value: unknown,
    source: JsonSource,
    pointer: string,
    findings: Findings,
  ): JsonObject | null {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return new JsonObject(value, source, pointer, findings);
    }
    const place = { ...placeIn(source, pointer), found: shown(value) };
    findings.problem("invalid-field", place, { expected: "object" });
    return null;
  }

  /** The fields by name, and nothing said about any of them. */
  entries(): [string, unknown][] {
    return [...this.#fields];
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** A name that other objects refer to; programs write numbers for it, too. */
  key(name: string): string {
    this.#require(name, "text");
    const key = this.#read(name, "text", (value) =>
      typeof value === "string" || typeof value === "number" ? String(value).trim() : undefined,
    );
    return key ?? "";
  }

  refuseOthersThan(known: readonly string[]): void {
    for (const name of this.#fields.keys()) {
      if (!known.includes(name)) this.unknownField(name, known);
    }
  }

  unknownField(name: string, known: readonly string[]): void {
    this.problem("unknown-field", name, { known: listed(known) }, name);
  }

  text(name: string): string | null {
    return this.#read(name, "text", (value) =>
      typeof value === "string" && value.trim() !== "" ? value.trim() : undefined,
    );
  }

  requiredText(name: string): string {
    this.#require(name, "text");
    return this.text(name) ?? "";
  }

  date(name: string): CivilDate | null {
    return this.#read(name, "date", (value) =>
      typeof value === "string" && isCivilDate(value) ? value : undefined,
    );
  }

  requiredDate(name: string): CivilDate | null {
    this.#require(name, "date");
    return this.date(name);
  }

  boolean(name: string): boolean | null {
    return this.#read(name, "true-or-false", (value) =>
      typeof value === "boolean" ? value : undefined,
    );
  }

  number(name: string): number | null {
    return this.#read(name, "number", (value) =>
      typeof value === "number" && Number.isFinite(value) ? value : undefined,
    );
  }

  count(name: string): number | null {
    return this.#read(name, "count", (value) =>
      Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined,
    );
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
    const expected = choices.map((choice) => `"${choice}"`).join(" | ");
    return this.#read(name, expected, (value) => choices.find((choice) => choice === value));
  }

  timezone(name: string): string | null {
    return this.#read(name, "timezone", (value) =>
      typeof value === "string" && isTimezone(value) ? value : undefined,
    );
  }

  object(name: string): JsonObject | null {
    const value = this.#fields.get(name) ?? null;
    if (value === null) return null;
    return JsonObject.of(value, this.#source, this.#pointerOf(name), this.#findings);
  }

  /** The objects of a list; none if it is missing. */
  objects(name: string): JsonObject[] {
    const items = this.#read(name, "list", (value) =>
      Array.isArray(value) ? (value as unknown[]) : undefined,
    );
    return (items ?? []).flatMap((item, index) => {
      const pointer = `${this.#pointerOf(name)}/${index}`;
      return JsonObject.of(item, this.#source, pointer, this.#findings) ?? [];
    });
  }

  problem(
    code: ProblemCode,
    name: string,
    values: Readonly<Record<string, string | number>>,
    found: string = shown(this.#fields.get(name)),
  ): void {
    const place = placeIn(this.#source, this.#pointerOf(name));
    this.#findings.problem(code, { ...place, found }, values);
  }

  #require(name: string, expected: string): void {
    if ((this.#fields.get(name) ?? null) === null)
      this.problem("missing-field", name, { expected });
  }

  #read<Value>(
    name: string,
    expected: string,
    parse: (value: unknown) => Value | undefined,
  ): Value | null {
    const value = this.#fields.get(name) ?? null;
    if (value === null) return null;
    const read = parse(value);
    if (read === undefined) this.problem("invalid-field", name, { expected });
    return read ?? null;
  }

  #pointerOf(name: string): string {
    return `${this.#pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
}

function placeIn(source: JsonSource, pointer: string): Place {
  if (typeof source !== "string") return source(pointer);
  return { file: source, column: pointer === "" ? "/" : pointer };
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? "";
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
