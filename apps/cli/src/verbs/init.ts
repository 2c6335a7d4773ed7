/** Files to fill in: a workbook or a folder, with an example in every table. */
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { LegamiError } from "@legami/core";
import type { TemplateKind } from "@legami/interchange";
import { Option } from "commander";
import { writeWhole } from "../write-whole.ts";
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
  await refuseTaken(path, around);
  if (/\.xlsx$/i.test(path)) {
    const { templateOf } = await import("@legami/interchange");
    const { writeWorkbook } = await import("@legami/interchange/node");
    const { tables, notes } = templateOf(kind, language);
    await writeWhole(path, await writeWorkbook([...tables, notes]), texts);
    around.print(texts.templateWritten(path, path));
  } else {
    const names = await writeFolder(path, kind, around);
    // A folder is a programme; the tables of a network are named one by one.
    const tables = names.filter((name) => name.endsWith(".csv")).map((name) => join(path, name));
    around.print(texts.templateWritten(path, kind === "programme" ? path : tables.join(" ")));
  }
}

/** What is there stays as it is. */
async function refuseTaken(path: string, { texts }: Surroundings): Promise<void> {
  if (!existsSync(path)) return;
  const isEmptyFolder = (await readdir(path).catch(() => [path])).length === 0;
  if (!isEmptyFolder) throw new LegamiError("LEGAMI_INVALID_OPTION", texts.alreadyThere(path));
}

/** Made beside its place: there is a whole folder, or none. Returns the names of its files. */
async function writeFolder(
  path: string,
  kind: TemplateKind,
  { texts, language }: Surroundings,
): Promise<string[]> {
  const { templateFiles } = await import("@legami/interchange");
  const part = `${path.replace(/[/\\]+$/, "")}.${process.pid}.part`;
  try {
    await mkdir(part);
    const files = templateFiles(kind, language);
    for (const [name, content] of files) await writeWhole(join(part, name), content, texts);
    await rename(part, path);
    return [...files.keys()];
  } catch (cause) {
    await rm(part, { recursive: true, force: true });
    if (cause instanceof LegamiError) throw cause;
    throw new LegamiError("LEGAMI_STORAGE", texts.cannotWrite(path), { cause });
  }
}
