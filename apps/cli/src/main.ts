/** Where the command line starts: what was compiled once is kept for the next call. */
import { enableCompileCache } from "node:module";

// Before anything else is loaded: types are stripped from some hundred files only the first time.
enableCompileCache();
const { runCommandLine } = await import("./command-line.ts");
// Whoever reads us may stop reading: `legami … | head` is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
