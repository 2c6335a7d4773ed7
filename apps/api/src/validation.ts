import Ajv, { type ErrorObject } from "ajv";
import type { FastifySchemaCompiler, FastifySchemaValidationError } from "fastify";
import type { TSchema } from "typebox";
import type { PointedProblem } from "./invalid-entries.ts";
import { validationProblem } from "./validation-words.ts";

/*
 * Nothing is dropped and nothing guessed: an unknown field is an error, "3" is no number. What comes
 * in an address is always text, so there, and only there, "3" is read as the number it names.
 * The first error ends a check: collecting all of a hostile body's would cost more than the body.
 */
const strict = new Ajv({ discriminator: true, allowUnionTypes: true });
const coercing = new Ajv({ coerceTypes: true, allowUnionTypes: true });

export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const ajv = httpPart === "body" ? strict : coercing;
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? { value } : { error: asValidation(validate.errors) });
};

/** A check of one value, for lists whose items are told about one by one. */
export function checkerOf(schema: TSchema): (value: unknown) => PointedProblem | null {
  const validate = strict.compile(schema);
  return (value) => {
    if (validate(value)) return null;
    const [first] = (validate.errors ?? []) as FastifySchemaValidationError[];
    return first === undefined ? null : validationProblem(first);
  };
}

function asValidation(errors: ErrorObject[] | null | undefined): FastifySchemaValidationError[] {
  return (errors ?? []) as FastifySchemaValidationError[];
}
