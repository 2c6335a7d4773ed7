/** Where the command line starts: what was compiled once is kept for the next call. */
import { enableCompileCache } from "node:module";

// Before anything else is loaded: types are stripped from some hundred files only the first time.
enableCompileCache();
await import("./command-line.ts");
