/**
 * How well and how quickly a register of many actors suggests the one that is meant (promise R15 of
 * docs/reference/reliability.md): the labelled pairs of packages/core/test/register among invented
 * records. Run it on a quiet machine:
 *
 *   node_modules/node/bin/node scripts/bench-names.ts [--actors 20000]
 */
import { parseArgs } from "node:util";
import {
  type Actor,
  duplicatePairs,
  RegisterIndex,
  seededRandom,
} from "../packages/core/src/index.ts";
import { indexOf, labelledPairs, tallyOf } from "../packages/core/test/register/labelled-pairs.ts";

const { values } = parseArgs({ options: { actors: { type: "string", default: "20000" } } });
const SEED = "names";
const HEADS = [
  ...["Associazione", "Cooperativa Sociale", "Fondazione", "Comitato", "Gruppo", "Circolo"],
  ...["Centro Diurno", "Parrocchia San", "Oratorio San", "Scuola dell'Infanzia", "Consorzio"],
  ...["Istituto Comprensivo", "Biblioteca", "Polisportiva", "ASD"],
];
const BRANCHES = ["AUSER", "ACLI", "Caritas", "Pro Loco", "Comune di", "Biblioteca di"];
const STARTS = "ba be bo bra ca co cor da di fa fi ga go gra la li lo lu ma mi mon".split(" ");
const MIDDLES = "na ne ni pa pe ra re ri ro sa se si ta te ti va ve vi za".split(" ");
const ENDS = ["no", "na", "ni", "re", "li", "lla", "tto", "ste", "gno"];

const random = seededRandom(SEED);
const pick = <Item>(items: readonly Item[]): Item => items[random.integer(items.length)] as Item;
const word = () =>
  pick(STARTS) +
  Array.from({ length: random.integer(3) }, () => pick(MIDDLES)).join("") +
  pick(ENDS);
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const WORDS = Array.from({ length: 4000 }, word);
const TOWNS = Array.from({ length: 400 }, () => `${capital(word())}te`);

const pairs = labelledPairs();
const others = Array.from({ length: Math.max(0, Number(values.actors) - pairs.length) }, invented);
const all = [...others, ...pairs.map(({ record }) => record)];

for (const half of ["tuning", "held-out"] as const) {
  const some = pairs.filter((pair) => pair.half === half);
  quality(`${half} half, among its 600 records`, tallyOf(indexOf(pairs), some));
  quality(`${half} half, among ${all.length}`, tallyOf(indexOf(pairs, others), some));
}
const [index, built] = timed(() => new RegisterIndex(all));
console.log(`index of ${all.length} actors: ${(built / 1000).toFixed(2)} s`);
const typed = pairs.flatMap(({ typed: name }) =>
  [3, Math.ceil(name.length / 2), name.length].map((letters) => name.slice(0, letters)),
);
for (const name of typed) index.suggest(name);
const times = typed.map((name) => timed(() => index.suggest(name))[1]).sort((a, b) => a - b);
const at = (share: number) => `${(times[Math.floor(share * times.length)] ?? 0).toFixed(1)} ms`;
console.log(`suggestions, ${times.length} typed: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`);
const [found, seconds] = timed(() => duplicatePairs(all));
console.log(`pairs of ${all.length} actors: ${found.length} in ${(seconds / 1000).toFixed(1)} s`);

function invented(_: unknown, at: number): Actor {
  const town = pick(TOWNS);
  const own = Array.from({ length: 1 + random.integer(2) }, () => capital(pick(WORDS))).join(" ");
  const isBranch = random.integer(4) === 0;
  const label = isBranch ? `${pick(BRANCHES)} ${town}` : `${pick(HEADS)} ${own}`;
  return {
    id: `other-${at}`,
    label,
    kind: null,
    territory: null,
    municipality: town,
    lat: null,
    lon: null,
    registerFrom: null,
    registerTo: null,
    peopleReached: null,
    aliases: [],
    columns: {},
  };
}

function quality(what: string, tally: ReturnType<typeof tallyOf>): void {
  const { same, found, foundMarked, marked, wronglyMarked } = tally;
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${(part / whole).toFixed(3)})`;
  console.log(
    `${what}: found ${share(found, same)}, marks right ${share(marked - wronglyMarked, marked)}, marked ${share(foundMarked, same)}`,
  );
}

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
