import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type {} from "@fastify/swagger";
import Ajv, { type ValidateFunction } from "ajv";
import type { FastifyInstance, InjectOptions } from "fastify";

interface Operation {
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: object }> }>>;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly rawPayload: Buffer;
}

/** What was sent, unpacked where it travelled smaller. */
function textOf({ headers, body, rawPayload }: Answer): string {
  if (headers["content-encoding"] === "br") return brotliDecompressSync(rawPayload).toString();
  return headers["content-encoding"] === "gzip" ? gunzipSync(rawPayload).toString() : body;
}

const ajv = new Ajv({ strict: false });
const compiled = new Map<string, ValidateFunction>();

/** Throws unless the answer is one that the OpenAPI document declares, in its form. */
export function requireDocumented(
  app: FastifyInstance,
  request: InjectOptions,
  answer: Answer,
): void {
  const method = (request.method ?? "GET").toLowerCase();
  const [path = ""] = String(request.url).split("?");
  const paths = app.swagger().paths as Record<string, Record<string, Operation>>;
  const template = Object.keys(paths).find((candidate) => patternOf(candidate).test(path));
  const operation = template === undefined ? undefined : paths[template]?.[method];
  if (operation === undefined) return;

  const where = `${method} ${path} ${answer.statusCode}`;
  const declared = operation.responses[answer.statusCode];
  if (declared === undefined) throw new Error(`${where} is not in the document: ${answer.body}`);
  if (answer.statusCode === 304 || answer.statusCode === 204) return;
  const [type = ""] = String(answer.headers["content-type"]).split(";");
  const schema = declared.content?.[type]?.schema;
  if (schema === undefined) throw new Error(`${where}: ${type} is not in the document`);
  // A file is what it is: the tests of exports read it.
  if (!type.endsWith("json") || type.startsWith("application/vnd.")) return;
  const key = `${method} ${template} ${answer.statusCode}`;
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  if (!validate(JSON.parse(textOf(answer)))) {
    throw new Error(`${where} is not as documented: ${ajv.errorsText(validate.errors)}`);
  }
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{\w+\}/g, "[^/:]+")}$`);
}
