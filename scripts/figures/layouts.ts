/** Layouts of made-up networks, their time and stress, beside two that everybody uses, on the same ties. */
import { spawnSync } from "node:child_process";
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import {
  displacement,
  type LayoutTie,
  layoutStress,
  type Point,
  seededRandom,
  seriesLayout,
} from "../../packages/core/src/index.ts";

const DATES = 3;
const FORCE_ROUNDS = 500;

/** Each actor ties to earlier ones, near by as a rule; a tenth of the ties is missing at each date. */
function growing(actors: number, ties: number): LayoutTie[][] {
  const random = seededRandom(`layout ${actors}`);
  const pairs = new Map<string, LayoutTie>();
  for (let at = 0; pairs.size < ties; at++) {
    const v = 1 + (at % (actors - 1));
    const near = Math.max(0, v - 1 - random.integer(Math.min(v, 40)));
    const u = random.next() < 0.9 ? near : random.integer(v);
    pairs.set(`${u} ${v}`, { source: `a${u}`, target: `a${v}` });
  }
  const all = [...pairs.values()];
  return Array.from({ length: DATES }, (_, date) => all.filter((_, at) => at % 10 !== date));
}

/** Rows of a table: seconds of the processor and normalised stress of the ties of all dates together. */
export function layoutTable(actors: number, ties: number): string {
  const dates = growing(actors, ties);
  const ids = [...new Set(dates.flat().flatMap(({ source, target }) => [source, target]))].sort();
  const union = [
    ...new Map(dates.flat().map((tie) => [`${tie.source} ${tie.target}`, tie])).values(),
  ];
  const own = timed(() => seriesLayout(ids, dates).reference);
  const force = timed(() => forced(ids, union));
  const peer = kamadaKawai(ids, union);
  const row = (name: string, { seconds, places }: Timed) =>
    `| ${ids.length} actors, ${union.length} ties | ${name} | ${seconds.toFixed(2)} | ${layoutStress(places, union)?.toFixed(3)} |`;
  return [
    row(`Legami, ${DATES} dates`, own),
    row(`ForceAtlas2 of graphology, ${FORCE_ROUNDS} rounds`, force),
    peer === null
      ? `| ${ids.length} actors | Kamada–Kawai of python-igraph | not run | – |`
      : row("Kamada–Kawai of python-igraph", peer),
  ].join("\n");
}

/** What each way of holding the dates together costs in stress, and how far actors move by it. */
export function holdTable(actors: number, ties: number): string {
  const dates = growing(actors, ties);
  const ids = [...new Set(dates.flat().flatMap(({ source, target }) => [source, target]))].sort();
  const row = (name: string, alpha: number, hold: "anchored" | "linked") => {
    const layout = seriesLayout(ids, dates, alpha, hold);
    const stress = layout.dates.map((places, at) => layoutStress(places, dates[at] ?? []) ?? 0);
    const ways = layout.dates
      .slice(1)
      .map((places, at) => displacement(layout.dates[at] ?? places, places));
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const most = Math.max(...ways.map((way) => way.most));
    return `| ${name} | ${mean(stress).toFixed(3)} | ${mean(ways.map((way) => way.mean)).toFixed(3)} | ${most.toFixed(3)} |`;
  };
  return [
    row("aggregated (α = 1)", 1, "anchored"),
    row("anchored, α = 0.7", 0.7, "anchored"),
    row("linked, α = 0.7", 0.7, "linked"),
    row("each date by itself (α = 0)", 0, "anchored"),
  ].join("\n");
}

type Places = ReadonlyMap<string, Point>;

interface Timed {
  readonly seconds: number;
  readonly places: Places;
}

/** The third run: the first ones compile. Large ones take one. */
function timed(work: () => Places): Timed {
  const once = () => {
    const before = process.cpuUsage();
    const places = work();
    const { user, system } = process.cpuUsage(before);
    return { seconds: (user + system) / 1e6, places };
  };
  let last = once();
  for (let more = 0; more < 2 && last.seconds < 5; more++) last = once();
  return last;
}

function forced(ids: readonly string[], ties: readonly LayoutTie[]): Places {
  const random = seededRandom("start");
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id, { x: random.next(), y: random.next() });
  for (const { source, target } of ties) graph.addEdge(source, target);
  const settings = forceAtlas2.inferSettings(graph);
  const places = forceAtlas2(graph, { iterations: FORCE_ROUNDS, settings });
  return new Map(ids.map((id) => [id, places[id] as Point]));
}

const PEER = `
import json, sys, time
import igraph
work = json.load(sys.stdin)
g = igraph.Graph(n=work["n"], edges=work["ties"])
start = time.process_time()
places = g.layout_kamada_kawai()
print(json.dumps({"seconds": time.process_time() - start, "places": places.coords}))
`;

/** Its springs join every pair: more than some thousand actors are not waited for. */
const MOST_FOR_KAMADA_KAWAI = 2000;

function kamadaKawai(ids: readonly string[], ties: readonly LayoutTie[]): Timed | null {
  if (ids.length > MOST_FOR_KAMADA_KAWAI) return null;
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const edges = ties.map(({ source, target }) => [indexOf.get(source), indexOf.get(target)]);
  const run = spawnSync(process.env["PYTHON"] ?? "python3", ["-c", PEER], {
    encoding: "utf8",
    input: JSON.stringify({ n: ids.length, ties: edges }),
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) {
    console.error(`python-igraph did not run (PYTHON names another Python):\n${run.stderr}`);
    return null;
  }
  const { seconds, places } = JSON.parse(run.stdout) as {
    readonly seconds: number;
    readonly places: readonly (readonly [number, number])[];
  };
  return { seconds, places: new Map(places.map(([x, y], at) => [ids[at] ?? "", { x, y }])) };
}
