/**
 * An HTML file for every page, which names the code of that page: browsers fetch it beside the code that all
 * pages begin with, and not after that has run.
 */
import type { Plugin } from "vite";

type Bundle = Parameters<
  Extract<NonNullable<Plugin["generateBundle"]>, (...of: never[]) => unknown>
>[1];

/** @param pages the modules that a page is made of, by its address; `/` is the file of all other addresses too */
export function pagesOfTheirOwn(pages: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: "legami-pages-of-their-own",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const usual = bundle["index.html"];
      if (usual?.type !== "asset") throw new Error("the build has no index.html");
      const html = String(usual.source);
      for (const [address, modules] of Object.entries(pages)) {
        const links = [...new Set(modules.flatMap((module) => filesOf(bundle, module)))]
          .filter((file) => !html.includes(file))
          .map((file) => `    ${linkTo(file)}\n`);
        const source = html.replace("  </head>", `${links.join("")}  </head>`);
        if (address === "/") usual.source = source;
        else this.emitFile({ type: "asset", fileName: `${address.slice(1)}.html`, source });
      }
    },
  };
}

/** The files that a module needs before it can run, its own first. */
function filesOf(bundle: Bundle, module: string): string[] {
  const own = Object.values(bundle).find(
    (file) => file.type === "chunk" && file.facadeModuleId?.endsWith(module),
  );
  if (own === undefined) throw new Error(`the build has no file for ${module}`);
  const files = new Set<string>();
  const add = (name: string) => {
    const file = bundle[name];
    if (file?.type !== "chunk" || files.has(name)) return;
    files.add(name);
    for (const style of file.viteMetadata?.importedCss ?? []) files.add(style);
    file.imports.forEach(add);
  };
  add(own.fileName);
  return [...files];
}

function linkTo(file: string): string {
  return file.endsWith(".css")
    ? `<link rel="preload" as="style" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`;
}
