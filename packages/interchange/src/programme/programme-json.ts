import {
  DEFAULT_PARAMETERS,
  INDICATOR_PHASES,
  type Indicator,
  LegamiError,
  type ProgrammeSettings,
  resolveParameters,
  type Territory,
  type Wave,
} from "@legami/core";
import { TextReader } from "../csv/text-reader.ts";
import type { Findings } from "../findings.ts";
import { JsonObject } from "./json-object.ts";
import { jsonFaultOf, MAX_DEPTH } from "./json-syntax.ts";

const FIELDS = [
  "id",
  "name",
  "timezone",
  "t0",
  "waves",
  "territories",
  "parameters",
  "indicators",
  "simulated",
  "seed",
];

/** Reads `programme.json` from pieces of it. */
export class SettingsReader {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #reader: TextReader;
  readonly #pieces: string[] = [];

  constructor(file: string, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
    this.#reader = new TextReader(file, findings, (text) => this.#pieces.push(text));
  }

  /** @returns false if the rest of the file need not be read */
  push(piece: string | Uint8Array): boolean {
    this.#reader.push(piece);
    return !this.#reader.isBroken;
  }

  /**
   * The settings, or null if anything in them is wrong: what the rows of other files refer to would
   * then be reported as unknown.
   */
  end(): ProgrammeSettings | null {
    this.#reader.end();
    if (this.#reader.isBroken) return null;
    const before = this.#findings.problemCount;
    const text = this.#pieces.join("").normalize("NFC");
    const settings = settingsIn(text, this.#file, this.#findings);
    return this.#findings.problemCount === before ? settings : null;
  }
}

function settingsIn(text: string, file: string, findings: Findings): ProgrammeSettings | null {
  const fault = jsonFaultOf(text);
  if (fault !== null) {
    const { code, line, character, found } = fault;
    findings.problem(code, { file, row: line, found }, { character, max: MAX_DEPTH });
    return null;
  }
  const json = JsonObject.of(JSON.parse(text), file, "", findings);
  return json && settingsOf(json);
}

/** The settings that the fields say, and a report of each that is wrong. */
export function settingsOf(json: JsonObject): ProgrammeSettings {
  json.refuseOthersThan(FIELDS);
  const waves = wavesOf(json);
  return {
    id: json.requiredText("id"),
    name: json.requiredText("name"),
    timezone: json.timezone("timezone") ?? "Europe/Rome",
    t0: json.date("t0") ?? waves[0]?.date ?? null,
    timeline: "dated",
    waves,
    territories: territoriesOf(json),
    parameters: parametersOf(json),
    indicators: indicatorsOf(json),
    simulated: json.text("simulated"),
    seed: json.count("seed"),
    lenses: ["declared", "enacted", "combined"],
    observation: "recorded",
    weightMax: null,
  };
}

function wavesOf(json: JsonObject): Wave[] {
  const waves: Wave[] = [];
  for (const { item, id } of identified(json, "waves")) {
    item.refuseOthersThan(["id", "date", "official"]);
    const date = item.requiredDate("date");
    const official = item.boolean("official") ?? true;
    const before = waves.at(-1)?.date;
    if (date === null) continue;
    if (before !== undefined && date <= before)
      item.problem("waves-not-ascending", "date", { before });
    waves.push({ id, date, official });
  }
  return waves;
}

function territoriesOf(json: JsonObject): Territory[] {
  return identified(json, "territories").map(({ item, id }) => {
    item.refuseOthersThan(["id", "label", "in_it", "in_en", "role"]);
    const label = item.text("label") ?? id;
    const place = {
      it: item.text("in_it") ?? `a ${label}`,
      en: item.text("in_en") ?? `in ${label}`,
    };
    const role = item.choice("role", ["holder", "receiving", "outside"]) ?? "receiving";
    return { id, label, in: place, role };
  });
}

function indicatorsOf(json: JsonObject): Indicator[] {
  return identified(json, "indicators").map(({ item, id }) => {
    item.refuseOthersThan(["id", "label", "target", "phase"]);
    const label = item.text("label") ?? id;
    return {
      id,
      label,
      target: item.number("target"),
      phase: item.choice("phase", INDICATOR_PHASES),
    };
  });
}

/** The objects of a list with their ids, each of which may stand once. */
function identified(json: JsonObject, name: string): { item: JsonObject; id: string }[] {
  const seen = new Set<string>();
  return json.objects(name).map((item) => {
    const id = item.requiredText("id");
    if (id !== "" && seen.has(id)) item.problem("duplicate-id", "id", {});
    seen.add(id);
    return { item, id };
  });
}

/** The overrides that hold; each is tried on its own, so that all that are wrong are reported. */
function parametersOf(json: JsonObject): ProgrammeSettings["parameters"] {
  const parameters = json.object("parameters");
  const overrides = parameters?.entries() ?? [];
  const known = Object.keys(DEFAULT_PARAMETERS);
  return Object.fromEntries(
    overrides.filter(([name, value]) => {
      if (known.includes(name)) return isValid(parameters, name, value);
      parameters?.unknownField(name, known);
      return false;
    }),
  );
}

function isValid(parameters: JsonObject | null, name: string, value: unknown): boolean {
  try {
    resolveParameters({ [name]: value });
    return true;
  } catch (error) {
    if (!(error instanceof LegamiError)) throw error;
    const { parameter, expected, received } = error.details;
    const values = { expected: String(expected), parameter: String(parameter) };
    const [, names] = /^one of (.*)$/.exec(values.expected) ?? [];
    if (names === undefined) {
      parameters?.problem("invalid-parameter", name, values, JSON.stringify(received) ?? "");
    } else {
      const part = values.parameter.slice(name.length + 1);
      parameters?.problem("unknown-field", name, { known: names.replaceAll(",", ", ") }, part);
    }
    return false;
  }
}
