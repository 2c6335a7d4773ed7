/** A frame of the drawing as the graph that sigma draws. */
import type { UndirectedGraph } from "graphology";
import type { TokenReader } from "../theme/tokens.ts";
import { inCrowd, isLarge } from "./detail.ts";
import type { Focus, Frame } from "./focus.ts";
import { actorAttributes, tieAttributes } from "./looks.ts";
import type { Picture } from "./picture.ts";
import type { TieLook } from "./scene.ts";

export interface Drawing {
  readonly picture: Picture;
  readonly frame: Frame;
  readonly focus: Focus;
  readonly tokens: TokenReader;
  /** Of the usual width of a line: less on a narrow screen. */
  readonly width: number;
}

/** The actors, made anew: at a few thousand this is cheaper than comparing. */
export function fillActors(graph: UndirectedGraph, drawing: Drawing): void {
  const { picture, frame } = drawing;
  graph.clear();
  const lookOf = actorLooks(drawing);
  for (const actor of frame.actors) {
    const place = picture.layout.positions.get(actor.id);
    if (place === undefined) continue;
    graph.addNode(actor.id, { ...lookOf(actor), x: place.x, y: -place.y });
  }
}

/** Their ties, where there are too many for tie-lines.ts. */
export function fillTies(graph: UndirectedGraph, drawing: Drawing): void {
  const lineOf = tieLooks(drawing);
  for (const { key, source, target, look, opacity } of drawing.frame.ties) {
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
    const line = lineOf(source, target, look);
    graph.addEdgeWithKey(key, source, target, { ...line, alpha: line.alpha * opacity, look });
  }
}

/** Other looks of the same actors and ties. */
export function restyleGraph(graph: UndirectedGraph, drawing: Drawing): void {
  const [lookOf, lineOf] = [actorLooks(drawing), tieLooks(drawing)];
  const actors = new Map(drawing.frame.actors.map((actor) => [actor.id, actor]));
  graph.updateEachNodeAttributes((id, before) => {
    const actor = actors.get(id);
    return actor === undefined ? before : { ...before, ...lookOf(actor) };
  });
  graph.updateEachEdgeAttributes((_, before, source, target) => ({
    ...before,
    ...lineOf(source, target, before["look"] as TieLook),
  }));
}

function actorLooks({ picture: { scene, layout }, frame, focus, tokens }: Drawing) {
  const isCrowd = focus.isNarrow && isLarge(frame);
  return (actor: Frame["actors"][number]) => {
    const degree = actor.degree ?? layout.degrees.get(actor.id) ?? 0;
    const isMuted = !focus.isLit(actor.id);
    const look = { ...actorAttributes(actor, scene.mode, degree, tokens, isMuted), zIndex: 0 };
    return isCrowd ? inCrowd(look, isMuted) : look;
  };
}

/** A line hangs on its look and on whether it steps back: made once of each. */
export function tieLooks({ frame, focus, tokens, width }: Drawing) {
  const isCrowd = focus.isNarrow && isLarge(frame);
  const known = new Map<string, ReturnType<typeof tieAttributes>>();
  return (source: string, target: string, look: TieLook) => {
    const isMuted = !focus.isLitTie(source, target);
    const name = `${look} ${isMuted}`;
    const held = known.get(name);
    if (held !== undefined) return held;
    const line = tieAttributes(look, tokens, isMuted);
    const made = { ...(isCrowd ? inCrowd(line, isMuted) : line), size: line.size * width };
    known.set(name, made);
    return made;
  };
}
