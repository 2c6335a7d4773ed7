import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { LegamiError } from "@legami/core";
import { askHidden } from "../ask-hidden.ts";
import type { Texts } from "../messages/texts.ts";
import { isStoreName, storeName } from "../source.ts";
import type { Surroundings, Verb } from "./verb.ts";

interface UserOptions {
  readonly programme: string;
  readonly passwordFile?: string;
}

export const userVerb: Verb = (program, around) => {
  const { texts } = around;
  program
    .command("user")
    .description(texts.verbs.user)
    .requiredOption("--programme <file>", texts.options.store)
    .option("--password-file <file>", texts.options.passwordFile)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami user --programme example.db
  legami user --programme example.db --password-file password.txt`,
    )
    .action(async (options: UserOptions) => setUser(options, around));
};

/** Sets or changes the coordinator's password. It is never an option: those show to others. */
async function setUser(
  { programme, passwordFile }: UserOptions,
  { texts, print }: Surroundings,
): Promise<void> {
  if (!isStoreName(programme)) {
    throw new LegamiError("LEGAMI_INVALID_OPTION", texts.noStoreForPassword(programme));
  }
  const { path } = storeName(programme);
  if (!existsSync(path)) throw new LegamiError("LEGAMI_NOT_FOUND", texts.noSuchFile(path));
  const password =
    passwordFile === undefined ? await askTwice(texts) : await readPassword(passwordFile, texts);
  const [{ setPassword }, { openSqliteStore }] = await Promise.all([
    import("@legami/api"),
    import("@legami/storage"),
  ]);
  const store = await openSqliteStore(path);
  try {
    await setPassword(store, password);
  } finally {
    await store.close();
  }
  print(texts.passwordSet(path));
}

async function askTwice(texts: Texts): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new LegamiError("LEGAMI_INVALID_OPTION", texts.noTerminal);
  }
  const password = await askHidden(texts.askPassword);
  if ((await askHidden(texts.askAgain)) === password) return password;
  throw new LegamiError("LEGAMI_INVALID_OPTION", texts.passwordsDiffer);
}

/** The first line of the file. */
async function readPassword(path: string, texts: Texts): Promise<string> {
  const content =
    path === "-"
      ? await text(process.stdin)
      : await readFile(path, "utf8").catch(() => {
          throw new LegamiError("LEGAMI_NOT_FOUND", texts.noSuchFile(path));
        });
  return content.split(/\r?\n/)[0] ?? "";
}
