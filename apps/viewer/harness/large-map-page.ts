/** In the browser: one network on our map and on plain sigma, side by side, and how long their frames take. */
import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { NetworkView } from "../src/stage/network-view.ts";
import { placeActors } from "../src/stage/positions.ts";
import { type Scene, withDegrees } from "../src/stage/scene.ts";
import { readTokens } from "../src/theme/tokens.ts";

export interface MapTimes {
  readonly actors: number;
  readonly ties: number;
  /** Milliseconds to work out where everybody stands, and to draw for the first time. */
  readonly layout: number;
  readonly shown: Readonly<Record<MapName, number>>;
  /** Milliseconds of each frame while the map moves, and of drawing it anew at rest. */
  readonly moving: Readonly<Record<MapName, readonly number[]>>;
  readonly still: Readonly<Record<MapName, readonly number[]>>;
  /** Milliseconds until a chosen actor is lit. */
  readonly choosing: number;
}

type MapName = "ours" | "plain";

const ROUNDS = 2;
const WAY_MS = 3000;
const REDRAWN = 2;

const TERRITORIES = ["nord", "sud", "est"].map((id) => ({ id, isOutside: false }));
const KINDS = ["lab", "institution", "private", "association", "informal"];

function network(actors: number, ties: number): Scene {
  let state = 1;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const pairs = new Set<string>();
  while (pairs.size < ties) {
    const a = Math.floor(random() * actors);
    const isNear = random() < 0.8;
    const b = isNear
      ? (a + 3 * Math.ceil((random() * actors) / 30)) % actors
      : Math.floor(random() * actors);
    if (a !== b) pairs.add(`${Math.min(a, b)}~${Math.max(a, b)}`);
  }
  return withDegrees({
    mode: "state",
    actors: Array.from({ length: actors }, (_, index) => ({
      id: String(index),
      label: `Actor ${index}`,
      kind: KINDS[index % 5] ?? null,
      territory: TERRITORIES[index % 3]?.id ?? null,
      mark: "steady",
    })),
    ties: [...pairs].map((key, index) => {
      const [source = "", target = ""] = key.split("~");
      const look = (["weak", "medium", "strong"] as const)[index % 3] ?? "weak";
      return { key, source, target, look };
    }),
  });
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

/** What was asked of the graphics before is done: a frame must not pay for the one before it. */
async function settle(): Promise<void> {
  for (const canvas of document.querySelectorAll("canvas")) {
    const context = canvas.getContext("webgl2");
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  }
  await frame();
  await frame();
}

/** Frames of a way over the map and back, as long as it takes. */
async function walk(sigma: Sigma, milliseconds: number): Promise<number[]> {
  await settle();
  const times: number[] = [];
  const camera = sigma.getCamera();
  const away = camera.getState().x > 0.5 ? { x: 0.4, ratio: 0.9 } : { x: 0.6, ratio: 0.6 };
  let isUnderWay = true;
  void camera.animate(away, { duration: milliseconds, easing: "linear" }).then(() => {
    isUnderWay = false;
  });
  let before = await frame();
  while (isUnderWay) {
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
}

/** Frames of the map at rest, which is drawn anew with everything on it, as when the pointer moves over it. */
async function redraw(sigma: Sigma, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    await settle();
    const before = await frame();
    sigma.scheduleRender();
    await settle();
    times.push(performance.now() - before);
  }
  return times;
}

function holder(id: MapName): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no ${id}`);
  return element;
}

async function measure(actors: number, ties: number): Promise<MapTimes> {
  const scene = network(actors, ties);
  const begun = performance.now();
  const layout = placeActors(scene.actors, [scene.ties], TERRITORIES);
  const placed = performance.now();

  const events = {
    onSelect: () => {},
    onHover: () => {},
    isArranging: () => false,
    onMove: () => {},
  };
  const ours = new NetworkView(holder("ours"), readTokens(document.documentElement), events, true);
  const beforeOurs = performance.now();
  ours.show({ scene, layout, grounds: [], trays: [], trayLabel: "" }, 0);
  await settle();
  const afterOurs = performance.now();

  const graph = new UndirectedGraph();
  for (const { id, label, degree = 0 } of scene.actors) {
    const { x, y } = layout.positions.get(id) ?? { x: 0, y: 0 };
    graph.addNode(id, { x, y: -y, size: 3 + Math.sqrt(degree), label, color: "#0064bc" });
  }
  for (const { key, source, target } of scene.ties)
    graph.addEdgeWithKey(key, source, target, { size: 1, color: "#888" });
  const beforePlain = performance.now();
  const plain = new Sigma(graph, holder("plain"));
  await settle();
  const afterPlain = performance.now();

  // In turns, so that what else the machine does falls on both alike.
  const moving = { ours: [] as number[], plain: [] as number[] };
  const still = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    moving.ours.push(...(await walk(ours.renderer, WAY_MS)));
    moving.plain.push(...(await walk(plain, WAY_MS)));
    still.ours.push(...(await redraw(ours.renderer, REDRAWN)));
    still.plain.push(...(await redraw(plain, REDRAWN)));
  }
  await settle();
  const beforeChoice = performance.now();
  ours.select({ kind: "actor", id: "0" });
  await settle();
  return {
    actors: scene.actors.length,
    ties: scene.ties.length,
    layout: placed - begun,
    shown: { ours: afterOurs - beforeOurs, plain: afterPlain - beforePlain },
    moving,
    still,
    choosing: performance.now() - beforeChoice,
  };
}

Object.assign(window, { measure });
