import type { FastifySchemaValidationError } from "fastify";
import type { PointedProblem } from "./invalid-entries.ts";
import type { Language } from "./language.ts";
import { PATTERN_WORDS } from "./schema-parts.ts";

type Said = Readonly<Record<Language, string>>;
type Params = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, Said>> = {
  string: { en: "a text", it: "un testo" },
  number: { en: "a number", it: "un numero" },
  integer: { en: "a whole number", it: "un numero intero" },
  boolean: { en: "true or false", it: "true o false" },
  array: { en: "a list", it: "una lista" },
  object: { en: "an object", it: "un oggetto" },
  null: { en: "null", it: "null" },
};

/** What each keyword of JSON Schema says when it is not met. */
const KEYWORDS: Readonly<Record<string, (params: Params) => Said>> = {
  required: () => ({ en: "is missing", it: "manca" }),
  additionalProperties: () => ({ en: "is not a field here", it: "qui non è un campo previsto" }),
  type: ({ type }) => expected(TYPES[String([type].flat()[0])] ?? same(String(type))),
  enum: ({ allowedValues }) => oneOf(allowedValues),
  const: ({ allowedValue }) => oneOf([allowedValue]),
  discriminator: () => ({ en: "is not a type of entry", it: "non è un tipo di registrazione" }),
  pattern: ({ pattern }) => expected(PATTERN_WORDS.get(String(pattern)) ?? same(String(pattern))),
  minimum: ({ limit }) => ({ en: `expected at least ${limit}`, it: `serve almeno ${limit}` }),
  maximum: ({ limit }) => ({ en: `expected at most ${limit}`, it: `serve al massimo ${limit}` }),
  exclusiveMinimum: ({ limit }) => ({
    en: `expected more than ${limit}`,
    it: `serve più di ${limit}`,
  }),
  minLength: () => ({ en: "is empty", it: "è vuoto" }),
  maxLength: ({ limit }) => ({
    en: `is longer than ${limit} characters`,
    it: `supera ${limit} caratteri`,
  }),
  minItems: ({ limit }) => ({ en: `expected at least ${limit}`, it: `ne servono almeno ${limit}` }),
  minProperties: ({ limit }) => ({
    en: `expected at least ${limit} field`,
    it: `serve almeno ${limit} campo`,
  }),
  maxProperties: ({ limit }) => ({
    en: `expected at most ${limit} field`,
    it: `serve al massimo ${limit} campo`,
  }),
  maxItems: ({ limit }) => ({ en: `has more than ${limit}`, it: `sono più di ${limit}` }),
};

/** The first thing that a schema does not let pass, at its place and in words. */
export function validationProblem(error: FastifySchemaValidationError): PointedProblem {
  const { keyword, instancePath, params, message = keyword } = error;
  const field = params["missingProperty"] ?? params["additionalProperty"];
  const tag = keyword === "discriminator" ? params["tag"] : undefined;
  const last = field ?? tag;
  return {
    pointer: last === undefined ? instancePath : `${instancePath}/${escaped(String(last))}`,
    message: KEYWORDS[keyword]?.(params) ?? same(message),
  };
}

function expected(what: Said): Said {
  return { en: `expected ${what.en}`, it: `serve ${what.it}` };
}

function oneOf(values: unknown): Said {
  const list = [values].flat().join(", ");
  return { en: `expected one of: ${list}`, it: `valori previsti: ${list}` };
}

function same(text: string): Said {
  return { en: text, it: text };
}

/** A property's name inside a JSON Pointer. */
function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
