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
  /** Milliseconds a frame while the map moves, and to draw it anew at rest; each round one. */
  readonly moving: Readonly<Record<MapName, readonly number[]>>;
  readonly still: Readonly<Record<MapName, readonly number[]>>;
  /** Milliseconds until a chosen actor is lit. */
  readonly choosing: number;
}

type MapName = "ours" | "plain";

const ROUNDS = 5;
const WAY_MS = 2000;

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

/** Wait until the graphics have done what they were asked: a frame must not pay for the one before it. */
function finish(): void {
  for (const canvas of document.querySelectorAll("canvas")) {
    const context = canvas.getContext("webgl2");
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

async function settle(): Promise<void> {
  await frame();
  await frame();
  finish();
}

/** Milliseconds a frame of a way over the map and back takes, all of them together. */
async function walk(sigma: Sigma, milliseconds: number): Promise<number> {
  await settle();
  const camera = sigma.getCamera();
  const away = camera.getState().x > 0.5 ? { x: 0.4, ratio: 0.9 } : { x: 0.6, ratio: 0.6 };
  let frames = 0;
  const count = () => {
    frames++;
  };
  sigma.on("afterRender", count);
  const begun = performance.now();
  await camera.animate(away, { duration: milliseconds, easing: "linear" });
  finish();
  const took = performance.now() - begun;
  sigma.off("afterRender", count);
  return took / frames;
}

/** Milliseconds to draw the map at rest anew, with everything on it, as when the pointer moves over it. */
async function redraw(sigma: Sigma): Promise<number> {
  await settle();
  let begun = 0;
  const start = () => {
    begun = performance.now();
  };
  sigma.once("beforeRender", start);
  sigma.scheduleRender();
  await frame();
  finish();
  return performance.now() - begun;
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
    moving.ours.push(await walk(ours.renderer, WAY_MS));
    moving.plain.push(await walk(plain, WAY_MS));
    still.ours.push(await redraw(ours.renderer));
    still.plain.push(await redraw(plain));
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
