import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["LEGAMI_API"] ?? "http://127.0.0.1:4680";

export default defineConfig({
  plugins: [react()],
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
      treeshake: {
        // The viewer takes words from the engine, not its graph: modules of which nothing is used go.
        moduleSideEffects: [
          { test: /packages\/core\/|\/graphology\//, sideEffects: false },
          { test: /./, sideEffects: true },
        ],
      },
    },
  },
  server: { proxy: { "/v1": api } },
  preview: { proxy: { "/v1": api } },
});
