import { stat } from "node:fs/promises";
import type { Verb } from "./verb.ts";

interface ServeOptions {
  readonly programme: string;
  readonly port: string;
  readonly host: string;
  readonly open?: boolean;
}

export const serveVerb: Verb = (program, around) => {
  const { texts } = around;
  program
    .command("serve")
    .description(texts.verbs.serve)
    .option("--programme <file>", texts.options.programme, "legami.db")
    .option("--port <number>", texts.options.port, "4680")
    .option("--host <address>", texts.options.host, "127.0.0.1")
    .option("--open", texts.options.open)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami serve --programme example.db
  legami serve --programme example.db --port 8080 --open`,
    )
    .action(async (_options: ServeOptions) => {
      await stat(".");
    });
};
