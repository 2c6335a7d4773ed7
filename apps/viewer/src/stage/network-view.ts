/** The map itself: the one place that knows sigma. It is told what to draw and asks for nothing. */

import type { Point } from "@legami/core";
import { UndirectedGraph } from "graphology";
import type Sigma from "sigma";
import { type Selection, selectTie, type TieSelection } from "../state/view-state.ts";
import type { TokenReader } from "../theme/tokens.ts";
import { dragActors } from "./dragging.ts";
import { EVERYTHING, type Focus, type Frame, focusOf } from "./focus.ts";
import { boundsOf } from "./frame.ts";
import { guardScrolling } from "./gestures.ts";
import { type Drawing, fillActors, fillTies, restyleGraph } from "./graph-of.ts";
import type { Camera } from "./linked-cameras.ts";
import { newSigma, shrink } from "./new-sigma.ts";
import { paint } from "./paint.ts";
import type { Picture } from "./picture.ts";
import { insideOf } from "./positions.ts";
import { listenTo, type StageEvents } from "./stage-events.ts";
import { tieAt } from "./tie-at.ts";
import { crossFade } from "./transition.ts";

// A line of one pixel cannot be hit with a finger or a shaking hand.
const TIE_REACH = 5.5;

export class NetworkView {
  readonly #sigma: Sigma;
  readonly #hasMuch: boolean;
  #graph = new UndirectedGraph();
  readonly #release: () => void;
  #picture: Picture | null = null;
  #frame: Frame | null = null;
  #selection: Selection | null = null;
  #focus: Focus = EVERYTHING;
  #hovered: string | null = null;
  #tokens: TokenReader;
  #stopFade: () => void = () => {};

  /** @param hasMuch a large network: tens of thousands of ties are drawn with WebGL, and named when clicked */
  constructor(container: HTMLElement, tokens: TokenReader, events: StageEvents, hasMuch: boolean) {
    this.#tokens = tokens;
    this.#hasMuch = hasMuch;
    this.#release = guardScrolling(container);
    this.#sigma = newSigma(this.#graph, container, hasMuch);
    this.#sigma.on("afterRender", () => this.#paint());
    listenTo(this.#sigma, events, {
      onHoverActor: (id) => {
        this.#hovered = id;
        this.#sigma.scheduleRender();
      },
      tieAt: (at) => this.#tieAt(at),
      isTieHovered: !hasMuch,
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

  /** The tie under a point of the screen. */
  #tieAt(at: Point): TieSelection | null {
    const [picture, frame] = [this.#picture, this.#frame];
    if (picture === null || frame === null) return null;
    const [point, beside] = [at, { x: at.x + TIE_REACH, y: at.y }].map((one) =>
      this.#sigma.viewportToGraph(one),
    ) as [Point, Point];
    const reach = Math.hypot(beside.x - point.x, beside.y - point.y);
    const { positions } = picture.layout;
    const tie = tieAt(frame.ties, positions, { x: point.x, y: -point.y }, reach);
    return tie === null ? null : selectTie(tie.source, tie.target);
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
    if (!this.#hasMuch) this.#sigma.refresh();
    if (isFirst) this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  select(selection: Selection | null): void {
    if (selection === null && this.#selection === null) return;
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
    if (this.#hasMuch) this.#graph = new UndirectedGraph();
    fillActors(this.#graph, drawing);
    if (!this.#hasMuch) return;
    fillTies(this.#graph, drawing);
    this.#sigma.setGraph(this.#graph);
  }

  #restyle(): void {
    const drawing = this.#drawing();
    if (drawing === null) return;
    const draw = this.#hasMuch ? restyleGraph : fillActors;
    draw(this.#graph, drawing);
  }

  #drawing(): Drawing | null {
    const [picture, frame, focus, tokens] = [this.#picture, this.#frame, this.#focus, this.#tokens];
    if (picture === null || frame === null) return null;
    const width = Math.min(1, 0.3 + 0.7 * shrink(this.#sigma.getDimensions().width));
    return { picture, frame, focus, tokens, width };
  }

  #paint(): void {
    const drawing = this.#drawing();
    if (drawing === null) return;
    const radius = (id: string) =>
      this.#sigma.scaleSize(this.#graph.getNodeAttribute(id, "size") as number);
    paint(this.#sigma, drawing, { hovered: this.#hovered, radius, hasLines: !this.#hasMuch });
  }
}
