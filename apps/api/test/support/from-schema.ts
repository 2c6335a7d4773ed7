/** Values that a JSON Schema lets pass, and values that are nearly so. */
import fc from "fast-check";

export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** By field, names that are in the journal: so what is made goes beyond the first look. */
export type Names = Readonly<Record<string, readonly string[]>>;

export function madeFrom(schema: Schema, names: Names, field = ""): fc.Arbitrary<unknown> {
  const { anyOf = schema.oneOf, enum: values, type } = schema;
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((one) => madeFrom(one, names, field)));
  if (values !== undefined) return fc.constantFrom(...values);
  if ("const" in schema) return fc.constant(schema.const);
  switch (Array.isArray(type) ? type[0] : type) {
    case "object":
      return objectOf(schema, names);
    case "array":
      return arrayOf(schema, names, field);
    case "string":
      return textOf(schema, names[field] ?? []);
    case "integer":
      if (names[field] !== undefined) return fc.constantFrom(...names[field].map(Number));
      return fc.integer({
        min: Math.ceil(schema.minimum ?? -1e6),
        max: Math.floor(schema.maximum ?? 1e6),
      });
    case "number":
      return fc.double({
        min: schema.minimum ?? schema.exclusiveMinimum ?? -1e9,
        minExcluded: schema.exclusiveMinimum !== undefined,
        max: schema.maximum ?? 1e9,
        noNaN: true,
      });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
}

function objectOf(schema: Schema, names: Names): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], patternProperties } = schema;
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, madeFrom(one, names, name)]),
  );
  const own = fc.record(fields, { requiredKeys: [...required] as never });
  const [pattern] = Object.entries(patternProperties ?? {});
  if (pattern === undefined) return own;
  const more = fc.dictionary(
    fc.constantFrom("note", "text", "author"),
    madeFrom(pattern[1], names),
  );
  return fc.tuple(own, more).map(([fixed, free]) => ({ ...free, ...fixed }));
}

function arrayOf(schema: Schema, names: Names, field: string): fc.Arbitrary<unknown> {
  const { items = {}, minItems = 0, uniqueItems } = schema;
  const options = { minLength: minItems, maxLength: Math.max(minItems, 4) };
  const item = madeFrom(items, names, field);
  return uniqueItems === true ? fc.uniqueArray(item, options) : fc.array(item, options);
}

const DAY = fc.date({
  min: new Date("2019-01-01"),
  max: new Date("2023-01-01"),
  noInvalidDate: true,
});

/** Texts that people send, each with one of them: which fit a pattern is seen by that. */
const USUAL: readonly { readonly example: string; readonly texts: fc.Arbitrary<string> }[] = [
  { example: "0193f5a0-0000-4000-9000-000000000001", texts: fc.uuid({ version: 4 }) },
  { example: "2021-05-31T08:15:00.000Z", texts: DAY.map((date) => date.toISOString()) },
  { example: "2021-05-31", texts: DAY.map((date) => date.toISOString().slice(0, 10)) },
  { example: "3", texts: fc.integer({ min: 0, max: 999 }).map(String) },
];

function textOf(
  { pattern, minLength = 0, maxLength = 200 }: Schema,
  known: readonly string[],
): fc.Arbitrary<string> {
  if (pattern !== undefined) {
    const shape = new RegExp(pattern);
    const fitting = USUAL.filter(({ example }) => shape.test(example));
    const arbitraries = [...fitting.map(({ texts }) => texts), fc.stringMatching(shape)];
    return orKnown(known, fc.oneof(...arbitraries));
  }
  const most = Math.min(maxLength, 40);
  return orKnown(known, fc.string({ unit: "grapheme", minLength, maxLength: most }));
}

/** Mostly one that is known, if there are such. */
function orKnown(known: readonly string[], other: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (known.length === 0) return other;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: other },
  );
}

const STRANGE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "x".repeat(3000),
    "__proto__",
    "constructor",
    "toString",
    "\u0000",
    "\ud800",
    "=1+1",
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "../../etc/passwd",
    -1,
    2 ** 53,
    1e308,
    -0,
    0.1,
    true,
    [],
    {},
    [[[[[]]]]],
  ),
  fc.jsonValue(),
);

/** The value with something in it taken away, added or made into something else. */
export function brokenOf(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null) return STRANGE;
  const keys = Object.keys(value);
  const others: fc.Arbitrary<unknown>[] = [
    STRANGE,
    fc
      .tuple(fc.constantFrom("extra", "constructor", "id", "0"), STRANGE)
      .map(([key, strange]) =>
        Array.isArray(value) ? [...value, strange] : { ...value, [key]: strange },
      ),
  ];
  if (keys.length === 0) return fc.oneof(...others);
  const at = fc.constantFrom(...keys);
  const without = at.map((key) => withKey(value, key, undefined));
  const within = at.chain((key) =>
    brokenOf((value as Record<string, unknown>)[key]).map((broken) => withKey(value, key, broken)),
  );
  return fc.oneof(without, { weight: 4, arbitrary: within }, ...others);
}

/** A copy with another value under the key; without the key if that is undefined. */
function withKey(value: object, key: string, other: unknown): unknown {
  if (Array.isArray(value)) {
    return other === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), other);
  }
  const { [key]: _, ...rest } = value as Record<string, unknown>;
  return other === undefined ? rest : { ...rest, [key]: other };
}
