/**
 * Every figure of the example in every format, drawn in processes of their own, twice by this Node and
 * once by each other one named: the same bytes, or the run ends with 1.
 *
 *     node scripts/same-figures.ts [--node 22,26]
 *
 * Other Nodes come from npm's package `node`; 22.18 and later read the sources as they are.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { figureDrawer } from "../packages/figures/src/draw-figure.ts";
import { FIGURES } from "../packages/figures/src/figures.ts";
import { figurePdf, figurePng } from "../packages/figures/src/node/index.ts";
import { svgText } from "../packages/figures/src/svg.ts";
import { EXAMPLE_DATA } from "../packages/figures/test/support/checks/checked-data.ts";

const { values } = parseArgs({
  options: { node: { type: "string", default: "" }, print: { type: "boolean", default: false } },
});

type Digests = Readonly<Record<string, string>>;

if (values.print) console.log(JSON.stringify(await digests()));
else compare();

async function digests(): Promise<Digests> {
  const draw = figureDrawer(EXAMPLE_DATA.entries());
  const found: Record<string, string> = {};
  for (const figure of FIGURES) {
    const scene = draw(figure);
    for (const [format, content] of [
      ["svg", svgText(scene)],
      ["pdf", await figurePdf(scene)],
      ["png", figurePng(scene)],
    ] as const)
      found[`${figure.name}.${format}`] = createHash("sha256").update(content).digest("hex");
  }
  return found;
}

function compare(): void {
  const own = [import.meta.filename, "--print"];
  const others = values.node.split(",").filter((version) => version !== "");
  const runs: readonly (readonly [string, () => string])[] = [
    [`Node ${process.version}`, () => run(process.execPath, own)],
    [`Node ${process.version}, again`, () => run(process.execPath, own)],
    ...others.map((version) => {
      const npx = ["--yes", `node@${version}`];
      return [
        `Node ${run("npx", [...npx, "-v"]).trim()}`,
        () => run("npx", [...npx, ...own]),
      ] as const;
    }),
  ];
  let first: Digests | null = null;
  for (const [name, print] of runs) {
    const found: Digests = JSON.parse(print());
    first ??= found;
    const same = Object.entries(first).filter(([file, digest]) => found[file] === digest);
    const all = Object.keys(first).length;
    console.log(`${name}: ${same.length} of ${all} files the same bytes`);
    if (same.length === all && Object.keys(found).length === all) continue;
    process.exitCode = 1;
    for (const [file, digest] of Object.entries(found))
      if (first[file] !== digest) console.error(`${name}: ${file} is another`);
  }
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 24 });
}
