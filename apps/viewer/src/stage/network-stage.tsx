/** The map on the page: canvas, zoom buttons, keys, and what screen readers hear. */

import type { Point } from "@legami/core";
import { useComputedColorScheme } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Series } from "../api/use-series.ts";
import { useWords } from "../i18n/words.ts";
import type { Selection } from "../state/view-state.ts";
import { readTokens } from "../theme/tokens.ts";
import type { TerritoryName } from "./backdrop.ts";
import { isLarge } from "./detail.ts";
import { useLayout } from "./layout-of.ts";
import { LayoutProgress } from "./layout-progress.tsx";
import type { LinkedCameras } from "./linked-cameras.ts";
import { NetworkView } from "./network-view.ts";
import type { Layout } from "./positions.ts";
import { printPicture } from "./print-picture.ts";
import type { Scene } from "./scene.ts";
import { announcement } from "./stage-words.ts";
import { usePicture } from "./use-picture.ts";
import { type Direction, neighbourTowards, startOfWalk } from "./walk.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

export interface NetworkStageProps {
  readonly scene: Scene;
  readonly series: Series;
  readonly territories: readonly TerritoryName[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  /** What the picture shows, in a sentence with its counts. */
  readonly description: string;
  /** In words, what became of the tie. */
  readonly describeTie: (source: string, target: string) => string;
  /** In words, who it is; the map names whom the pointer is on by itself. */
  readonly describeActor?: (id: string) => string;
  /** Territories of which too little was observed. */
  readonly hatched?: ReadonlySet<string>;
  /** Actors that there must be room for, so that maps beside each other show the same piece. */
  readonly extent?: ReadonlySet<string>;
  /** Maps that move together with this one. */
  readonly cameras?: LinkedCameras;
  /** Actors can be moved now; null or left out: a drag moves the map. */
  readonly moving?: Moving | null;
}

export interface Moving {
  /** To a point in the units of the layout. */
  readonly put: (id: string, to: Point) => void;
  readonly nudge: (id: string, direction: Direction) => void;
}

interface Tip {
  readonly text: string;
  readonly at: Point;
  readonly of: Selection["kind"];
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const FADE_MS = 700;

export default function NetworkStage(props: NetworkStageProps) {
  const { scene, series, territories } = props;
  const { layout, work } = useLayout({ series, shown: scene.actors, territories });
  return layout === null ? <LayoutProgress work={work} /> : <Stage {...props} layout={layout} />;
}

function Stage(props: NetworkStageProps & { readonly layout: Layout }) {
  const { scene, selection, onSelect, description, describeTie, describeActor } = props;
  const { moving = null, cameras, layout } = props;
  const words = useWords();
  const hintId = useId();
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<NetworkView | null>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const scheme = useComputedColorScheme("light");
  const coloured = useRef(scheme);
  const isStill = useReducedMotion();

  const picture = usePicture(props);

  const hasMuch = isLarge(scene);
  const events = useRef({ onSelect, describeTie, describeActor, moving });
  events.current = { onSelect, describeTie, describeActor, moving };

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const made = new NetworkView(
      element,
      readTokens(document.documentElement),
      {
        onSelect: (chosen) => events.current.onSelect(chosen),
        onHover: (over) => {
          const { describeTie: tie, describeActor: actor } = events.current;
          const what = over?.what;
          const text =
            what?.kind === "tie" ? tie(what.source, what.target) : what && actor?.(what.id);
          setTip(over && text ? { text, at: over.at, of: over.what.kind } : null);
        },
        isArranging: () => events.current.moving !== null,
        onMove: (id, to) => events.current.moving?.put(id, to),
      },
      hasMuch,
    );
    view.current = made;
    const leave = cameras?.join(made.camera);
    return () => {
      leave?.();
      view.current = null;
      made.destroy();
    };
  }, [cameras, hasMuch]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map has to be told everything anew
  useEffect(() => view.current?.show(picture, isStill ? 0 : FADE_MS), [picture, isStill, hasMuch]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map has to be told everything anew
  useEffect(() => {
    view.current?.select(selection);
    if (selection?.kind === "actor") view.current?.reveal(selection.id);
  }, [selection, hasMuch]);
  // The custom properties change with the scheme's attribute, which is set before effects run.
  useEffect(() => {
    const recolour = () => view.current?.recolour(readTokens(document.documentElement));
    // A map that was just made has the colours of now.
    if (coloured.current !== scheme) recolour();
    coloured.current = scheme;
    // Names are measured with the font that is there; it may come later.
    if (document.fonts?.status === "loading") void document.fonts.ready.then(recolour);
    // Paper has the light scheme, and waits for no frame.
    let printed: HTMLCanvasElement | null = null;
    const beforePrint = () => {
      const [element, drawn] = [container.current, view.current];
      if (element === null || drawn === null) return;
      recolour();
      drawn.renderer.refresh();
      printed = printPicture(element);
      element.after(printed);
    };
    const afterPrint = () => {
      printed?.remove();
      recolour();
    };
    addEventListener("beforeprint", beforePrint);
    addEventListener("afterprint", afterPrint);
    return () => {
      removeEventListener("beforeprint", beforePrint);
      removeEventListener("afterprint", afterPrint);
    };
  }, [scheme]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      if (moving !== null && selection?.kind === "actor") {
        event.stopPropagation();
        return moving.nudge(selection.id, direction);
      }
      const from =
        selection === null ? null : selection.kind === "actor" ? selection.id : selection.source;
      const next =
        from === null
          ? startOfWalk(scene, layout)
          : neighbourTowards(scene, layout, from, direction);
      if (next !== null) onSelect({ kind: "actor", id: next });
    } else if (event.key === "+") view.current?.zoom("in");
    else if (event.key === "-") view.current?.zoom("out");
    else if (event.key === "Escape") onSelect(null);
    else if (event.key.toLowerCase() === "f") view.current?.fit();
    else return;
    event.stopPropagation();
  };

  return (
    <div className="stage">
      <div className="stage-frame">
        <div
          ref={container}
          className="stage-canvas"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the network inside
          tabIndex={0}
          aria-label={description}
          aria-describedby={hintId}
          onKeyDown={onKeyDown}
          data-testid="stage"
          data-actors={scene.actors.length}
          data-ties={scene.ties.length}
        />
        {tip !== null && (
          <div
            className={`stage-tip ${tip.at.x > (container.current?.clientWidth ?? 0) / 2 ? "is-left" : ""}`}
            style={{ left: tip.at.x, top: tip.at.y }}
            aria-hidden="true"
            data-of={tip.of}
          >
            {tip.text}
          </div>
        )}
        {scene.ties.length === 0 && <p className="stage-empty">{words.t("stage.empty")}</p>}
        <ZoomButtons onZoom={(way) => view.current?.zoom(way)} onFit={() => view.current?.fit()} />
      </div>
      <p id={hintId} className="small stage-hint">
        <span className="for-pointer">
          {words.t(moving === null ? "stage.hint" : "stage.moveHint")}
        </span>
        <span className="for-touch">
          {words.t(moving === null ? "stage.touchHint" : "stage.moveTouchHint")}
        </span>
      </p>
      <p className="visually-hidden" aria-live="polite">
        {announcement(scene, selection, words, describeTie)}
      </p>
    </div>
  );
}
