import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pagesOfTheirOwn } from "./build/pages-of-their-own.ts";
import { sharedFiles } from "./build/shared-files.ts";
import { codeOf, isForLinks, PATHS, type PageName } from "./src/pages/paths.ts";

const HEADER = "/src/panels/header.tsx";
const moduleOf = (page: PageName) => `/src/pages/${codeOf(page)}`;

const PAGES = Object.keys(PATHS) as PageName[];

const SHARING = {
  first: moduleOf("overview"),
  small: moduleOf("log"),
  beside: [HEADER, "/src/panels/entries/own-entries.tsx"],
  other: PAGES.filter((page) => page !== "overview" && !isForLinks(page)).map(moduleOf),
};

/** By its address, what a page is made of besides what all begin with; behind a link there is no header. */
function codeOfPages(): Record<string, string[]> {
  return Object.fromEntries(
    PAGES.map((page) => [PATHS[page], [moduleOf(page), ...(isForLinks(page) ? [] : [HEADER])]]),
  );
}

/** Of the library, what the header needs; else it would lie with what only pages about the network need. */
const SCHEME_MODULES = /@mantine\/.*\/(use-mantine-color-scheme|use-media-query|noop)\.mjs$/;

const api = process.env["LEGAMI_API"] ?? "http://127.0.0.1:4680";

/** The viewer takes words from the engine, not its graph: modules of which nothing is used go. */
const treeshake = {
  moduleSideEffects: [
    { test: /packages\/core\/|\/graphology\//, sideEffects: false },
    { test: /./, sideEffects: true },
  ],
};

export default defineConfig({
  plugins: [react(), pagesOfTheirOwn(codeOfPages())],
  build: {
    target: "es2022",
    // The page's security policy allows fonts as files; in the style sheet they would delay it too.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page begins with comes in one file: a request costs more than its kilobytes.
          groups: [
            { name: "base", tags: ["$initial"], priority: 8 },
            { name: "scheme", test: SCHEME_MODULES, priority: 7 },
            ...sharedFiles(SHARING),
          ],
        },
      },
      treeshake,
    },
  },
  // A file of its own, which the page's security policy lets in.
  worker: { format: "es", rolldownOptions: { treeshake } },
  server: { proxy: { "/v1": api } },
  preview: { proxy: { "/v1": api } },
});
