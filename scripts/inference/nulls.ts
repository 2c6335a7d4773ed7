/** P-values where nothing is to be found: uniform, whatever the test. */
import {
  type DyadMatrix,
  drawsOf,
  graphCorrelation,
  labelPermutation,
  nullModel,
  type RandomSource,
  seededRandom,
  signFlip,
} from "../../packages/core/src/index.ts";

const TESTS: readonly (readonly [string, (random: RandomSource, name: string) => number])[] = [
  ["labels over actors (E4)", labels],
  ["signs of lab changes (E6)", signs],
  ["graph correlation (E2, not printed)", correlation],
];

export function nullsTable(repetitions: number): string {
  const rows = TESTS.map(([name, test]) => {
    const ps = Array.from({ length: repetitions }, (_, at) => {
      const seed = `nulls/${name}/${at}`;
      return test(seededRandom(seed), seed);
    }).sort((a, b) => a - b);
    const below = (bound: number) =>
      `${((100 * ps.filter((p) => p <= bound).length) / repetitions).toFixed(1)} %`;
    const distance = Math.max(...ps.map((p, at) => (at + 1) / repetitions - p));
    return `| ${name} | ${below(0.01)} | ${below(0.05)} | ${below(0.1)} | ${distance.toFixed(3)} |`;
  });
  return [
    `P-values where nothing is to be found, ${repetitions} repetitions (0.1 % bound of the distance: ${(1.95 / Math.sqrt(repetitions)).toFixed(3)}):`,
    "",
    "| test | p ≤ .01 | p ≤ .05 | p ≤ .10 | distance above uniform |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function randomMatrix(n: number, chance: number, random: RandomSource): DyadMatrix {
  const values = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (random.next() < chance) values[a * n + b] = values[b * n + a] = 1;
    }
  }
  return { n, values };
}

function labels(random: RandomSource, name: string): number {
  const n = 30;
  const { values } = randomMatrix(n, 0.25, random);
  const codes = Int32Array.from({ length: n }, (_, actor) => actor % 3);
  const inside = (own: Int32Array) => {
    let sum = 0;
    for (let a = 0; a < n; a++) {
      for (let b = a + 1; b < n; b++) if (own[a] === own[b]) sum += values[a * n + b] ?? 0;
    }
    return sum;
  };
  const shuffled = labelPermutation(
    { codes, strata: new Int32Array(n) },
    inside,
    drawsOf(name, "E4", 199),
  );
  return nullModel("labels", inside(codes), shuffled.values, shuffled.isExact).p;
}

function signs(random: RandomSource, name: string): number {
  const changes = Array.from({ length: 12 }, () => random.next() - 0.5);
  return signFlip(changes, drawsOf(name, "E6", 10)).p ?? 1;
}

function correlation(random: RandomSource, name: string): number {
  const [x, y] = [randomMatrix(16, 0.3, random), randomMatrix(16, 0.3, random)];
  return graphCorrelation(x, y, drawsOf(name, "E2", 199))?.null.p ?? 1;
}
