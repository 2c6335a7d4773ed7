/** The map itself: the one place that knows sigma. It is told what to draw and asks for nothing. */

import type { Point } from "@legami/core";
import { UndirectedGraph } from "graphology";
import type Sigma from "sigma";
import type { Selection } from "../state/view-state.ts";
import type { TokenReader } from "../theme/tokens.ts";
import { drawBackdrop, type Viewport } from "./backdrop.ts";
import { isLarge } from "./detail.ts";
import { dragActors } from "./dragging.ts";
import { EVERYTHING, type Focus, type Frame, focusOf } from "./focus.ts";
import { drawArrows, drawNames, drawRings, drawTitles } from "./foreground.ts";
import { boundsOf, drawnActors, midArrows } from "./frame.ts";
import { guardScrolling } from "./gestures.ts";
import { type Drawing, fillGraph, restyleGraph } from "./graph-of.ts";
import type { Rectangle } from "./label-placement.ts";
import type { Camera } from "./linked-cameras.ts";
import { newSigma, shrink } from "./new-sigma.ts";
import type { Picture } from "./picture.ts";
import { insideOf } from "./positions.ts";
import { listenTo, type StageEvents } from "./stage-events.ts";
import { crossFade } from "./transition.ts";

export class NetworkView {
  readonly #sigma: Sigma;
  #graph = new UndirectedGraph();
  readonly #release: () => void;
  #picture: Picture | null = null;
  #frame: Frame | null = null;
  #selection: Selection | null = null;
  #focus: Focus = EVERYTHING;
  #hovered: string | null = null;
  #tokens: TokenReader;
  #stopFade: () => void = () => {};

  /** @param hasMuch a large network: its ties are not asked what lies under the pointer */
  constructor(container: HTMLElement, tokens: TokenReader, events: StageEvents, hasMuch: boolean) {
    this.#tokens = tokens;
    this.#release = guardScrolling(container);
    this.#sigma = newSigma(this.#graph, container, hasMuch);
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
    this.#focusAnew();
    this.#stopFade();
    this.#sigma.setCustomBBox(boundsOf(picture));
    const isSame = before === picture.scene;
    this.#stopFade = crossFade(before, picture.scene, isFirst || isSame ? 0 : fadeMs, (frame) => {
      this.#frame = frame;
      this.#fill();
    });
    // A graph that was handed over whole has been read already.
    if (!isLarge(picture.scene)) this.#sigma.refresh();
    if (isFirst) this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  select(selection: Selection | null): void {
    this.#selection = selection;
    this.#focusAnew();
    this.#restyle();
  }

  /** The theme changed. */
  recolour(tokens: TokenReader): void {
    this.#tokens = tokens;
    this.#restyle();
  }

  #focusAnew(): void {
    const { scene } = this.#picture ?? {};
    this.#focus = scene === undefined ? EVERYTHING : focusOf(scene, this.#selection);
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

  /** For measuring how it moves. */
  get renderer(): Sigma {
    return this.#sigma;
  }

  destroy(): void {
    this.#stopFade();
    this.#release();
    this.#sigma.kill();
  }

  #fill(): void {
    const drawing = this.#drawing();
    if (drawing === null) return;
    // Told of every actor and tie by itself, sigma would take seconds: a large graph is handed over whole.
    const isWhole = isLarge(drawing.frame);
    if (isWhole) this.#graph = new UndirectedGraph();
    fillGraph(this.#graph, drawing);
    if (isWhole) this.#sigma.setGraph(this.#graph);
  }

  #restyle(): void {
    const drawing = this.#drawing();
    if (drawing === null) return;
    const draw = isLarge(drawing.frame) ? restyleGraph : fillGraph;
    draw(this.#graph, drawing);
  }

  #drawing(): Drawing | null {
    const [picture, frame, focus, tokens] = [this.#picture, this.#frame, this.#focus, this.#tokens];
    if (picture === null || frame === null) return null;
    const width = Math.min(1, 0.3 + 0.7 * shrink(this.#sigma.getContainer()));
    return { picture, frame, focus, tokens, width };
  }

  #paint(): void {
    const [picture, frame, focus] = [this.#picture, this.#frame, this.#focus];
    if (picture === null || frame === null) return;
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
