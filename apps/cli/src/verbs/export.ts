/** Everything that was said, or the network as it was measured, in files for other programs. */
import { basename, dirname, extname, join } from "node:path";
import { type Language, LENSES, LegamiError } from "@legami/core";
import type { Exported, ExportFormat, ExportRequest, OutTable } from "@legami/interchange";
import { Option } from "commander";
import { given } from "../given.ts";
import type { Texts } from "../messages/texts.ts";
import type { SourceOptions } from "../read-files.ts";
import { sayNotes } from "../say-notes.ts";
import { openSource } from "../source.ts";
import { refuseTaken, writeFolder, writeWhole } from "../write-whole.ts";
import { addSourceOptions, instant } from "./evaluation-options.ts";
import type { Surroundings, Verb } from "./verb.ts";

interface ExportOptions extends SourceOptions {
  readonly at?: string;
  readonly lens?: (typeof LENSES)[number];
  readonly scope?: string;
  readonly knownOn?: string;
  readonly personal?: boolean;
  readonly lang?: Language;
}

export const exportVerb: Verb = (program, around) => {
  const { texts } = around;
  const { options: words } = texts;
  const command = program
    .command("export")
    .description(texts.verbs.export)
    .argument("<file>", texts.exportArgument);
  addSourceOptions(command, texts)
    .option("--at <moment>", words.atOrAll)
    .addOption(new Option("--lens <lens>", words.lens).choices(LENSES))
    .option("--scope <scope>", words.oneScope)
    .option("--known-on <instant>", words.knownOn, instant)
    .option("--personal", words.personal)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami export example.xlsx --programme data/example
  legami export example.gexf --programme data/example --lens declared
  legami export pavia.graphml --programme data/example --at m12 --scope T:pavia
  legami export network.csv --actors actors.csv --ties ties.csv`,
    )
    .action((file: string, options: ExportOptions) => exportTo(file, options, around));
};

async function exportTo(path: string, options: ExportOptions, around: Surroundings): Promise<void> {
  const { texts } = around;
  const { format, name } = destination(path, texts);
  if (format === "folder") await refuseTaken(path, texts);
  const source = await openSource(options, texts);
  await sayNotes(source.notes, around);
  const { CSV_STYLES, exportFiles } = await import("@legami/interchange");
  const { personal, lang = "en" } = options;
  const request: ExportRequest = {
    format,
    name,
    style: CSV_STYLES[lang],
    ...given(options, "at", "lens", "scope", "knownOn"),
    ...(personal === undefined ? {} : { hasPersonalText: personal }),
  };
  const exported = exportFiles(source.entries, request);
  const written = await writeFiles(path, format, exported, texts);
  sayWhatLeft(exported, around);
  for (const file of written) around.print(file);
  sayHowBack(path, format, written, exported, around);
}

const ENDINGS: readonly (readonly [ending: string, format: ExportFormat])[] = [
  [".spells.csv", "spells"],
  [".csv", "csv"],
  [".xlsx", "xlsx"],
  [".graphml", "graphml"],
  [".gexf", "gexf"],
  [".json", "json"],
];

/** The format that the name asks for; a name without ending is a folder. */
function destination(path: string, texts: Texts): { format: ExportFormat; name: string } {
  const base = basename(path);
  for (const [ending, format] of ENDINGS) {
    if (base.toLowerCase().endsWith(ending) && base.length > ending.length) {
      return { format, name: base.slice(0, -ending.length) };
    }
  }
  if (extname(base) === "") return { format: "folder", name: base };
  const known = ENDINGS.map(([ending]) => ending).join(", ");
  throw new LegamiError("LEGAMI_INVALID_OPTION", texts.exportFile(path, known));
}

/** Returns the files that were written. */
async function writeFiles(
  path: string,
  format: ExportFormat,
  { files }: Exported,
  texts: Texts,
): Promise<string[]> {
  const contents = new Map<string, string | Uint8Array>();
  for (const [name, content] of files) contents.set(name, await bytesOf(content));
  if (format === "folder") {
    await writeFolder(path, contents, texts);
    return [...contents.keys()].map((name) => join(path, name));
  }
  const written = [...contents].map(
    ([name, content]) => [join(dirname(path), name), content] as const,
  );
  for (const [file, content] of written) await writeWhole(file, content, texts);
  return written.map(([file]) => file);
}

async function bytesOf(content: string | readonly OutTable[]): Promise<string | Uint8Array> {
  if (typeof content === "string") return content;
  const { workbookBytes } = await import("@legami/interchange");
  return workbookBytes(content);
}

/** Which network the files hold, and what they do not hold. */
function sayWhatLeft({ left, network, simulated }: Exported, { texts, say }: Surroundings): void {
  if (simulated !== null) say(simulated);
  if (network !== null) {
    const moments = network.moments.map(
      ({ label, wave, snapshot }) => `${wave ?? label} ${snapshot}`,
    );
    say(
      `${texts.snapshot} ${moments.join(", ")} · ${texts.lens} ${texts.lenses[network.lens]} · ${network.scope}`,
    );
  }
  for (const [type, count] of left) say(texts.leftBehind(type, count));
}

/** The call that reads the files so that they say the same. */
function sayHowBack(
  path: string,
  format: ExportFormat,
  written: readonly string[],
  { again }: Exported,
  { texts, say }: Surroundings,
): void {
  if (format === "spells") return;
  const isPair = written.length === 2 && !written.some((file) => file.endsWith("programme.json"));
  const actors = written.find((file) => file.endsWith("actors.csv"));
  const ties = written.find((file) => file !== actors);
  const files = isPair ? `${actors} ${ties}` : path;
  const waves = again.waves === undefined ? "" : ` --waves ${again.waves.join(",")}`;
  const weightMax = again.weightMax === undefined ? "" : ` --weight-max ${again.weightMax}`;
  say(texts.readAgain(`${files}${waves}${weightMax}`));
}
