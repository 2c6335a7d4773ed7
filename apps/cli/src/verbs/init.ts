/** Files to fill in: a workbook or a folder, with an example in every table. */
import { join } from "node:path";
import type { TemplateKind } from "@legami/interchange";
import { Option } from "commander";
import { refuseTaken, writeFolder, writeWhole } from "../write-whole.ts";
import type { Surroundings, Verb } from "./verb.ts";

/** As `TEMPLATE_KINDS` of interchange, which help need not load. */
const KINDS: readonly TemplateKind[] = ["programme", "network"];

export const initVerb: Verb = (program, around) => {
  const { texts } = around;
  program
    .command("init")
    .description(texts.verbs.init)
    .argument("<path>", texts.initArgument)
    .addOption(new Option("--kind <kind>", texts.options.kind).choices(KINDS).default("programme"))
    .addHelpText(
      "after",
      `
${texts.examples}
  legami init my-programme.xlsx
  legami init my-network --kind network --lang it`,
    )
    .action((path: string, { kind }: { readonly kind: TemplateKind }) => init(path, kind, around));
};

async function init(path: string, kind: TemplateKind, around: Surroundings): Promise<void> {
  const { texts, language } = around;
  await refuseTaken(path, texts);
  if (/\.xlsx$/i.test(path)) {
    const { templateOf, workbookBytes } = await import("@legami/interchange");
    const { tables, notes } = templateOf(kind, language);
    await writeWhole(path, workbookBytes([...tables, notes]), texts);
    around.print(texts.templateWritten(path, path));
  } else {
    const names = await writeTemplateFolder(path, kind, around);
    // A folder is a programme; the tables of a network are named one by one.
    const tables = names.filter((name) => name.endsWith(".csv")).map((name) => join(path, name));
    around.print(texts.templateWritten(path, kind === "programme" ? path : tables.join(" ")));
  }
}

async function writeTemplateFolder(
  path: string,
  kind: TemplateKind,
  { texts, language }: Surroundings,
): Promise<string[]> {
  const { templateFiles } = await import("@legami/interchange");
  const files = templateFiles(kind, language);
  await writeFolder(path, files, texts);
  return [...files.keys()];
}
