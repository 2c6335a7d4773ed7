/** Draws per second on 300 actors and 1,500 ties, in one thread, beside the peers on the same network. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type DyadMatrix,
  drawsOf,
  graphCorrelation,
  type RandomSource,
  seededRandom,
} from "../../packages/core/src/index.ts";
import { betweenness } from "../../packages/core/src/kernel/betweenness.ts";
import { toCsr } from "../../packages/core/src/kernel/csr.ts";
import { distanceCounts } from "../../packages/core/src/kernel/distance-counts.ts";
import { weightedGraph } from "../../packages/core/src/kernel/leiden/weighted-graph.ts";
import { leiden } from "../../packages/core/src/kernel/leiden.ts";
import { modularity } from "../../packages/core/src/kernel/modularity.ts";
import { trianglesOf } from "../../packages/core/src/kernel/triangles.ts";

const ACTORS = 300;
const TIES = 1500;

/** What else a machine does makes a time longer, never shorter. */
const ROUNDS = 3;

type Ties = readonly (readonly [number, number])[];

export function speedTable(replicates: number): string {
  const random = seededRandom("speed");
  const first = randomTies(random);
  const second = randomTies(random);
  const own = {
    bootstrap: timed(() => bootstrap(first, replicates)),
    qap: timed(() => qap(first, second, replicates)),
  };
  const peer = peers(first, second, replicates);
  const row = (name: string, ours: Timed, theirs: PeerRow | null, tool: string) =>
    theirs === null
      ? `| ${name} | ${ours.ms.toFixed(0)} ms | ${tool} is not there: skipped | – |`
      : `| ${name} | ${ours.ms.toFixed(0)} ms | ${theirs.ms.toFixed(0)} ms | ${(theirs.ms / ours.ms).toFixed(1)} × |`;
  return [
    `Speed, ${ACTORS} actors and ${TIES} ties, ${replicates} draws, one thread, milliseconds of the processor, the fastest of ${ROUNDS} on both sides:`,
    "",
    "| work | Legami | peer | peer ÷ Legami |",
    "|---|---|---|---|",
    row(
      "vertex bootstrap: density, transitivity, modularity, mean path length, betweenness centralization",
      own.bootstrap,
      peer?.bootstrap ?? null,
      "python-igraph",
    ),
    row("graph correlation, permutations", own.qap, peer?.qap ?? null, "numpy"),
    "",
    `The first of the ${ROUNDS}, with code compiled on the way: bootstrap ${own.bootstrap.first.toFixed(0)} ms, permutations ${own.qap.first.toFixed(0)} ms.`,
    `Means of the bootstrap: Legami ${show(own.bootstrap.values)}; peer ${show(peer?.bootstrap.values ?? [])}.`,
    `Observed correlation and null spread: Legami ${show(own.qap.values)}; peer ${show(peer?.qap.values ?? [])}.`,
    "",
  ].join("\n");
}

interface PeerRow {
  readonly ms: number;
  readonly values: readonly number[];
}

interface Timed extends PeerRow {
  readonly first: number;
}

function show(values: readonly number[]): string {
  return values.length === 0 ? "–" : values.map((value) => value.toFixed(4)).join(" · ");
}

function timed(work: () => readonly number[]): Timed {
  let values: readonly number[] = [];
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    values = work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return { ms: Math.min(...times), first: times[0] ?? Number.NaN, values };
}

function randomTies(random: RandomSource): Ties {
  const keys = new Set<number>();
  while (keys.size < TIES) {
    const [a, b] = [random.integer(ACTORS), random.integer(ACTORS)];
    if (a !== b) keys.add(Math.min(a, b) * ACTORS + Math.max(a, b));
  }
  return [...keys].sort((a, b) => a - b).map((key) => [Math.floor(key / ACTORS), key % ACTORS]);
}

function matrixOf(ties: Ties): DyadMatrix {
  const values = new Float64Array(ACTORS * ACTORS);
  for (const [a, b] of ties) values[a * ACTORS + b] = values[b * ACTORS + a] = 1;
  return { n: ACTORS, values };
}

/** Means over the replicates of the five statistics. */
function bootstrap(ties: Ties, replicates: number): number[] {
  const n = ACTORS;
  const matrix = Uint8Array.from(matrixOf(ties).values);
  const sums = [0, 0, 0, 0, 0];
  const draws = drawsOf("speed", "E3", replicates);
  const drawn = new Uint32Array(n);
  const source = new Uint32Array(n * n);
  const target = new Uint32Array(n * n);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const random = draws.randomOf(replicate);
    for (let at = 0; at < n; at++) drawn[at] = random.integer(n);
    let m = 0;
    for (let i = 0; i < n; i++) {
      const row = (drawn[i] as number) * n;
      for (let j = i + 1; j < n; j++) {
        const other = drawn[j] as number;
        const isTied = other === drawn[i] ? randomPair(matrix, random) : matrix[row + other];
        if (isTied !== 1) continue;
        source[m] = i;
        target[m++] = j;
      }
    }
    const own = statistics(n, source.slice(0, m), target.slice(0, m), random);
    for (const [at, value] of own.entries()) sums[at] = (sums[at] ?? 0) + value / replicates;
  }
  return sums;
}

/** The pair of an actor with itself has the value of a pair drawn at random. */
function randomPair(matrix: Uint8Array, random: RandomSource): number | undefined {
  const a = random.integer(ACTORS);
  const b = random.integer(ACTORS - 1);
  return matrix[a * ACTORS + (b >= a ? b + 1 : b)];
}

function statistics(n: number, source: Uint32Array, target: Uint32Array, random: RandomSource) {
  const m = source.length;
  const csr = toCsr(n, source, target);
  const closed = trianglesOf(csr).reduce((sum, own) => sum + own, 0);
  let triples = 0;
  for (let v = 0; v < n; v++) {
    const degree = (csr.offset[v + 1] as number) - (csr.offset[v] as number);
    triples += (degree * (degree - 1)) / 2;
  }
  const weight = new Float64Array(m).fill(1);
  const community = leiden(weightedGraph(csr, weight), 1, random);
  let [pairs, total] = [0, 0];
  for (const [distance, count] of distanceCounts(csr).pairs.entries()) {
    pairs += count;
    total += distance * count;
  }
  const scores = betweenness(csr);
  const most = scores.reduce((max, score) => Math.max(max, score), 0);
  const sum = scores.reduce((all, score) => all + score, 0);
  return [
    (2 * m) / (n * (n - 1)),
    closed / triples,
    modularity(source, target, weight, community, 1),
    total / pairs,
    (n * most - sum) / (((n - 1) * (n - 1) * (n - 2)) / 2),
  ];
}

function qap(first: Ties, second: Ties, permutations: number): number[] {
  const draws = drawsOf("speed", "E2", permutations);
  const found = graphCorrelation(matrixOf(first), matrixOf(second), draws);
  return [found?.value ?? 0, found?.null.sd ?? 0];
}

/** The same work as its users would write it in Python. */
const PEER = `
import csv, json, sys, time
import igraph, numpy
n, replicates = int(sys.argv[3]), int(sys.argv[4])
def matrix(name):
    full = numpy.zeros((n, n), dtype=numpy.int8)
    for a, b in csv.reader(open(name)):
        full[int(a), int(b)] = full[int(b), int(a)] = 1
    return full
first, second = matrix(sys.argv[1]), matrix(sys.argv[2])
draws = numpy.random.default_rng(1)
off = ~numpy.eye(n, dtype=bool)
def bootstrap():
    rows = []
    for _ in range(replicates):
        own = draws.integers(0, n, n)
        drawn = first[numpy.ix_(own, own)]
        same = own[:, None] == own[None, :]
        drawn = numpy.triu(numpy.where(same, draws.choice(first[off], size=(n, n)), drawn), 1)
        g = igraph.Graph(n=n, edges=numpy.column_stack(numpy.nonzero(drawn)).tolist())
        score = numpy.array(g.betweenness())
        rows.append((g.density(), g.transitivity_undirected(), g.community_multilevel().modularity,
            g.average_path_length(), (score.max() - score).sum() / ((n - 1) * (n - 1) * (n - 2) / 2)))
    return numpy.mean(rows, axis=0).tolist()
def qap():
    y, values = second[off].astype(float), []
    for _ in range(replicates):
        order = draws.permutation(n)
        values.append(numpy.corrcoef(first[numpy.ix_(order, order)][off], y)[0, 1])
    return [float(numpy.corrcoef(first[off], y)[0, 1]), float(numpy.std(values, ddof=1))]
answer = {}
for name, work in (("bootstrap", bootstrap), ("qap", qap)):
    times = []
    for _ in range(${ROUNDS}):
        start = time.process_time()
        values = work()
        times.append(1000 * (time.process_time() - start))
    answer[name] = {"ms": min(times), "values": values}
print(json.dumps(answer))
`;

function peers(
  first: Ties,
  second: Ties,
  replicates: number,
): { readonly bootstrap: PeerRow; readonly qap: PeerRow } | null {
  const folder = mkdtempSync(join(tmpdir(), "legami-inference-"));
  try {
    const files = [first, second].map((ties, at) => {
      const name = join(folder, `ties-${at}.csv`);
      writeFileSync(name, ties.map((ends) => ends.join()).join("\n"));
      return name;
    });
    const run = spawnSync(
      process.env["PYTHON"] ?? "python3",
      ["-c", PEER, ...files, String(ACTORS), String(replicates)],
      {
        encoding: "utf8",
        // One thread each: numpy's linear algebra would take them all.
        env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
      },
    );
    if (run.status === 0) return JSON.parse(run.stdout);
    console.error(`The peers did not run (PYTHON names another Python):\n${run.stderr}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
