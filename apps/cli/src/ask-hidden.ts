import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Ask at the terminal for something that nobody else is to read: what is typed does not show. */
export async function askHidden(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  // The terminal hands Ctrl-C to us while it hides what is typed.
  terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  process.stderr.write(question);
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}
