/**
 * How long layouts and figures take, in seconds of the processor, and how true the layouts are beside
 * others on the same ties: the tables of docs/reference/figures.md.
 *
 *     node scripts/bench-figures.ts [layouts|figures]
 *
 * PYTHON names a Python with python-igraph (python3 unless given); without it that row says so.
 */
import { figureDrawer } from "../packages/figures/src/draw-figure.ts";
import { FIGURES } from "../packages/figures/src/figures.ts";
import { figurePdf, figurePng } from "../packages/figures/src/node/index.ts";
import type { Scene } from "../packages/figures/src/scene.ts";
import { svgText } from "../packages/figures/src/svg.ts";
import { EXAMPLE_DATA, LARGE_DATA } from "../packages/figures/test/support/checks/checked-data.ts";
import { holdTable, layoutTable } from "./figures/layouts.ts";

const [which = "all"] = process.argv.slice(2);

if (which !== "figures") {
  console.log("| network | layout | seconds | stress |\n| --- | --- | --: | --: |");
  console.log(layoutTable(300, 1500));
  console.log(layoutTable(1500, 7500));
  console.log(layoutTable(10_000, 60_000));
  console.log("\n| 300 actors, 1,500 ties | stress | mean way | longest way |");
  console.log("| --- | --: | --: | --: |");
  console.log(holdTable(300, 1500));
}

if (which !== "layouts") {
  for (const { name, entries: read } of [EXAMPLE_DATA, ...LARGE_DATA]) {
    const entries = read();
    console.log(`\n| ${name} | evaluated and drawn | as SVG | as PDF | as PNG |`);
    console.log("| --- | --: | --: | --: | --: |");
    for (const figure of FIGURES) {
      // Twice: what is compiled and what fonts are read the first time is not paid by the second.
      let row: readonly number[] = [];
      for (let run = 0; run < 2; run++) {
        const scene: { now?: Scene } = {};
        row = [
          await seconds(() => {
            scene.now = figureDrawer(entries)(figure);
          }),
          ...(await writing(scene.now)),
        ];
      }
      console.log(`| \`${figure.name}\` | ${row.map((value) => value.toFixed(2)).join(" | ")} |`);
    }
  }
}

async function writing(scene: Scene | undefined): Promise<readonly number[]> {
  if (scene === undefined) return [];
  const times: number[] = [];
  for (const write of [svgText, figurePdf, figurePng])
    times.push(await seconds(() => write(scene)));
  return times;
}

async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
