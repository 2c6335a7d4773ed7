import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { LENSES } from "@legami/core";
import {
  archiveOf,
  CSV_STYLES,
  EXPORT_FORMATS,
  exportFiles,
  type OutTable,
  TEMPLATE_KINDS,
  templateFiles,
  templateOf,
  workbookBytes,
} from "@legami/interchange";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import { problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { closed, instant, lang, name, PROGRAMME_PARAMS } from "../schema-parts.ts";
import { CSV_TYPE, keptAs, XLSX_TYPE, ZIP_TYPE } from "../sent-file.ts";

const TYPES: Readonly<Record<string, string>> = {
  csv: CSV_TYPE,
  xlsx: XLSX_TYPE,
  graphml: "application/graphml+xml",
  gexf: "application/gexf+xml",
  json: "application/vnd.legami.graph+json",
  zip: ZIP_TYPE,
};

/** A file as an answer, of one of these kinds. */
function fileOf(description: string, kinds: readonly string[]): object {
  const schema = { type: "string", format: "binary" };
  const content = kinds.map((kind) => [(TYPES[kind] ?? "").split(";")[0], { schema }]);
  return { description, content: Object.fromEntries(content) };
}

const EXPORT_QUERY = closed({
  format: Type.Enum([...EXPORT_FORMATS]),
  at: Type.Optional(name()),
  lens: Type.Optional(Type.Enum([...LENSES])),
  scope: Type.Optional(name()),
  knownOn: Type.Optional(instant()),
  personal: Type.Optional(
    Type.Boolean({
      default: false,
      description: "With notes and diary, which may speak of persons.",
    }),
  ),
  ...lang,
});

export const exportRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { store, programmes },
) => {
  app.get(
    "/programmes/:programme/export",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "The data, or the network as it was measured, in files for other programs",
        description:
          "The bytes that `legami export` writes; a format of several files comes as a ZIP of them. In CSV, lang=it has semicolons and decimal commas. Nothing in it is a formula.",
        tags: ["exports"],
        params: PROGRAMME_PARAMS,
        querystring: EXPORT_QUERY,
        response: { 200: fileOf("The file.", Object.keys(TYPES)), ...problems(404, 422) },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const { format, personal = false, lang: _, ...asked } = request.query;
      await programmes.read(programme);
      // With personal text, which this process does not keep.
      const entries = await store.entries(programme);
      const style = CSV_STYLES[languageOf(request)];
      const exported = exportFiles(entries, {
        ...asked,
        format,
        name: programme,
        style,
        hasPersonalText: personal,
      });
      return sendFiles(reply, exported.files, programme);
    },
  );

  app.get(
    "/templates/:kind",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Files to fill in, with an example in every table",
        tags: ["exports"],
        params: closed({ kind: Type.Enum([...TEMPLATE_KINDS]) }),
        querystring: closed({
          format: Type.Optional(Type.Enum(["xlsx", "csv"], { default: "xlsx" })),
          ...lang,
        }),
        response: {
          200: fileOf("A workbook, or a ZIP of CSV files.", ["xlsx", "zip"]),
          ...problems(),
        },
      },
    },
    async (request, reply) => {
      const { kind } = request.params;
      const language = languageOf(request);
      const called =
        language === "it"
          ? `modello-${kind === "network" ? "rete" : "programma"}`
          : `template-${kind}`;
      if (request.query.format === "csv") {
        return sendFiles(reply, templateFiles(kind, language), called);
      }
      const { tables, notes } = templateOf(kind, language);
      return sendFiles(reply, new Map([[`${called}.xlsx`, [...tables, notes]]]), called);
    },
  );
};

/** The only file there is, or all of them in an archive. */
function sendFiles(
  reply: FastifyReply,
  files: ReadonlyMap<string, string | readonly OutTable[]>,
  called: string,
): FastifyReply {
  const contents = new Map(
    [...files].map(([file, content]) => [
      file,
      typeof content === "string" ? Buffer.from(content) : workbookBytes(content),
    ]),
  );
  const [only] = contents;
  const [file, bytes] =
    contents.size === 1 && only !== undefined ? only : [`${called}.zip`, archiveOf(contents)];
  const ending = file.slice(file.lastIndexOf(".") + 1);
  return reply
    .type(TYPES[ending] ?? "application/octet-stream")
    .header("content-disposition", keptAs(file))
    .send(Buffer.from(bytes));
}
