import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pagesOfTheirOwn } from "./build/pages-of-their-own.ts";
import { codeOf, isForLinks, PATHS, type PageName } from "./src/pages/paths.ts";

/** By its address, what a page is made of besides what all begin with; behind a link there is no header. */
function codeOfPages(): Record<string, string[]> {
  const pages = Object.keys(PATHS) as PageName[];
  return Object.fromEntries(
    pages.map((page) => [
      PATHS[page],
      [`/src/pages/${codeOf(page)}`, ...(isForLinks(page) ? [] : ["/src/panels/header.tsx"])],
    ]),
  );
}

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
          groups: [{ name: "base", tags: ["$initial"] }],
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
