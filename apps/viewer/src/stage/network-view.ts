/** The map itself: the one place that knows sigma. It is told what to draw and asks for nothing. */

import type { Point } from "@legami/core";
import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Selection } from "../state/view-state.ts";
import type { TokenReader } from "../theme/tokens.ts";
import { ActorProgram } from "./actor-program.ts";
import { drawBackdrop, type Viewport } from "./backdrop.ts";
import { dragActors } from "./dragging.ts";
import { type Focus, type Frame, focusOf } from "./focus.ts";
import { drawArrows, drawNames, drawRings, drawTitles } from "./foreground.ts";
import { boundsOf, drawnActors, midArrows } from "./frame.ts";
import { guardScrolling } from "./gestures.ts";
import type { Rectangle } from "./label-placement.ts";
import type { Camera } from "./linked-cameras.ts";
import { actorAttributes, tieAttributes } from "./looks.ts";
import type { Picture } from "./picture.ts";
import { insideOf } from "./positions.ts";
import { listenTo, type StageEvents } from "./stage-events.ts";
import { TieProgram } from "./tie-program.ts";
import { crossFade } from "./transition.ts";

const USUAL_WIDTH = 740;

export class NetworkView {
  readonly #sigma: Sigma;
  readonly #graph = new UndirectedGraph();
  readonly #release: () => void;
  #picture: Picture | null = null;
  #frame: Frame | null = null;
  #selection: Selection | null = null;
  #hovered: string | null = null;
  #tokens: TokenReader;
  #stopFade: () => void = () => {};

  constructor(container: HTMLElement, tokens: TokenReader, events: StageEvents) {
    this.#tokens = tokens;
    this.#release = guardScrolling(container);
    this.#sigma = new Sigma(this.#graph, container, {
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 6,
      defaultNodeType: "actor",
      defaultEdgeType: "tie",
      nodeProgramClasses: { actor: ActorProgram },
      nodeHoverProgramClasses: { actor: ActorProgram },
      edgeProgramClasses: { tie: TieProgram },
      defaultDrawNodeHover: () => {},
      minCameraRatio: 0.1,
      maxCameraRatio: 1.5,
      enableCameraRotation: false,
      allowInvalidContainer: true,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / shrink(container),
    });
    for (const layer of ["ground", "arrows", "names"]) this.#sigma.createCanvasContext(layer);
    const { ground, edges, arrows, names, mouse } = this.#sigma.getCanvases();
    if (ground) edges?.before(ground);
    if (arrows) edges?.after(arrows);
    if (names) mouse?.before(names);
    this.#sigma.resize(true);
    this.#sigma.on("afterRender", () => this.#paint());
    listenTo(this.#sigma, events, (id) => {
      this.#hovered = id;
      this.#sigma.scheduleRender();
    });
    dragActors(this.#sigma, {
      canTake: (id) =>
        events.isArranging() &&
        this.#picture !== null &&
        insideOf(this.#picture.layout, id, { x: 0, y: 0 }) !== null,
      onDrag: (id, at) => {
        events.onHover(null);
        this.#drag(id, at);
      },
      onDrop: (id, at) => events.onMove(id, at),
    });
  }

  /** One actor somewhere else, as long as it is held. */
  #drag(id: string, at: Point): void {
    const picture = this.#picture;
    const inside = picture === null ? null : insideOf(picture.layout, id, at);
    if (picture === null || inside === null) return;
    const positions = new Map(picture.layout.positions).set(id, inside);
    this.#picture = { ...picture, layout: { ...picture.layout, positions } };
    this.#graph.mergeNodeAttributes(id, { x: inside.x, y: -inside.y });
  }

  /** Draw another picture; ties fade over where the last one drew the same actors. */
  show(picture: Picture, fadeMs: number): void {
    const isFirst = this.#picture === null;
    const before = this.#picture?.scene ?? null;
    this.#picture = picture;
    this.#stopFade();
    const isSame = before === picture.scene;
    this.#stopFade = crossFade(before, picture.scene, isFirst || isSame ? 0 : fadeMs, (frame) => {
      this.#frame = frame;
      this.#fill();
    });
    const bounds = boundsOf(picture);
    this.#sigma.setCustomBBox(bounds);
    this.#sigma.refresh();
    if (isFirst) this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  select(selection: Selection | null): void {
    this.#selection = selection;
    this.#fill();
  }

  /** The theme changed. */
  recolour(tokens: TokenReader): void {
    this.#tokens = tokens;
    this.#fill();
  }

  fit(): void {
    void this.#sigma.getCamera().animatedReset();
  }

  zoom(way: "in" | "out"): void {
    const camera = this.#sigma.getCamera();
    void (way === "in"
      ? camera.animatedZoom({ factor: 1.5 })
      : camera.animatedUnzoom({ factor: 1.5 }));
  }

  /** Bring an actor into sight if the zoom has left it outside. */
  reveal(id: string): void {
    const place = this.#sigma.getNodeDisplayData(id);
    const shown = this.#sigma.getGraph().hasNode(id) && place !== undefined;
    if (!shown || this.#sigma.getCamera().getState().ratio >= 1) return;
    void this.#sigma.getCamera().animate({ x: place.x, y: place.y });
  }

  /** For maps that move together. */
  get camera(): Camera {
    const camera = this.#sigma.getCamera();
    return {
      onMove: (listener) => void camera.on("updated", listener),
      moveTo: (state) => void camera.setState(state),
    };
  }

  destroy(): void {
    this.#stopFade();
    this.#release();
    this.#sigma.kill();
  }

  #focus(): Focus | null {
    return this.#picture === null ? null : focusOf(this.#picture.scene, this.#selection);
  }

  /** The graph made anew from the frame: at a few thousand ties this is cheaper than comparing. */
  #fill(): void {
    const [picture, frame, focus] = [this.#picture, this.#frame, this.#focus()];
    if (picture === null || frame === null || focus === null) return;
    const { layout } = picture;
    this.#graph.clear();
    for (const actor of frame.actors) {
      const place = layout.positions.get(actor.id);
      if (place === undefined) continue;
      const degree = actor.degree ?? layout.degrees.get(actor.id) ?? 0;
      const look = actorAttributes(
        actor,
        picture.scene.mode,
        degree,
        this.#tokens,
        !focus.isLit(actor.id),
      );
      this.#graph.addNode(actor.id, { ...look, x: place.x, y: -place.y });
    }
    for (const { key, source, target, look, opacity } of frame.ties) {
      if (!this.#graph.hasNode(source) || !this.#graph.hasNode(target)) continue;
      const attributes = tieAttributes(look, this.#tokens, !focus.isLitTie(source, target));
      const size = attributes.size * Math.min(1, 0.3 + 0.7 * shrink(this.#sigma.getContainer()));
      this.#graph.addEdgeWithKey(key, source, target, {
        ...attributes,
        size,
        alpha: attributes.alpha * opacity,
      });
    }
  }

  #paint(): void {
    const [picture, frame, focus] = [this.#picture, this.#frame, this.#focus()];
    if (picture === null || frame === null || focus === null) return;
    const tokens = this.#tokens;
    const project = (point: Point) => this.#sigma.graphToViewport({ x: point.x, y: -point.y });
    const layer = (name: string): Viewport => {
      const context = this.#sigma.getCanvases()[name]?.getContext("2d");
      if (!context) throw new Error(`no layer ${name}`);
      return { context, project, ...this.#sigma.getDimensions() };
    };
    drawBackdrop(layer("ground"), picture.grounds, tokens);
    const arrows = layer("arrows");
    arrows.context.clearRect(0, 0, arrows.width, arrows.height);
    drawArrows(arrows, midArrows(frame, picture, project, focus), tokens);
    const names = layer("names");
    names.context.clearRect(0, 0, names.width, names.height);
    const radius = (id: string) =>
      this.#sigma.scaleSize(this.#graph.getNodeAttribute(id, "size") as number);
    const zoom = this.#sigma.getCamera().getState().ratio;
    const drawn = drawnActors(frame, picture, project, focus, this.#hovered, zoom, radius);
    drawRings(names, drawn, tokens);
    const titles = drawTitles(names, picture.grounds, picture.trays, picture.trayLabel, tokens);
    drawNames(names, drawn, [...titles, buttonsIn(names)], tokens);
  }
}

/** Where the zoom buttons lie over the map (stage.css). */
function buttonsIn({ width, height }: Viewport): Rectangle {
  return width < 500
    ? { left: width - 138, right: width, top: height - 50, bottom: height }
    : { left: width - 44, right: width, top: 0, bottom: 116 };
}

/** Marks get smaller on a narrow screen, where the same network has less room. */
function shrink(container: HTMLElement): number {
  return Math.min(1.1, Math.max(0.58, container.clientWidth / USUAL_WIDTH));
}
