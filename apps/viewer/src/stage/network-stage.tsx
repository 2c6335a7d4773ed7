/** The map on the page: canvas, zoom buttons, keys, and what screen readers hear. */
import { useComputedColorScheme } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Series } from "../api/use-series.ts";
import { useWords } from "../i18n/words.ts";
import type { Selection } from "../state/view-state.ts";
import { FitIcon, MinusIcon, PlusIcon } from "../theme/icons.tsx";
import { readTokens } from "../theme/tokens.ts";
import { groundsOf, type TerritoryName, traysOf } from "./backdrop.ts";
import { NetworkView } from "./network-view.ts";
import type { Picture } from "./picture.ts";
import { placeActors } from "./positions.ts";
import { neighboursIn, type Scene } from "./scene.ts";
import type { Point } from "./spacing.ts";
import { type Direction, neighbourTowards, startOfWalk } from "./walk.ts";

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
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const FADE_MS = 700;

export default function NetworkStage(props: NetworkStageProps) {
  const { scene, series, territories, selection, onSelect, description, describeTie } = props;
  const words = useWords();
  const hintId = useId();
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<NetworkView | null>(null);
  const [tip, setTip] = useState<{ readonly text: string; readonly at: Point } | null>(null);
  const scheme = useComputedColorScheme("light");
  const isStill = useReducedMotion();

  // Somebody who was on the register between two waves only has a place too: in the tray.
  const unknown = useMemo(() => {
    const known = new Set(series.actors.map(({ id }) => id));
    return scene.actors.filter(({ id }) => !known.has(id));
  }, [series, scene]);
  const layout = useMemo(() => {
    const regions = territories.map(({ id, role }) => ({ id, isOutside: role === "outside" }));
    return placeActors([...series.actors, ...unknown], series.ties, regions);
  }, [series, unknown, territories]);

  const picture = useMemo((): Picture => {
    const drawn = new Set(scene.actors.map(({ id }) => id));
    return {
      scene,
      layout,
      grounds: groundsOf(layout, drawn, territories, words.t("stage.noTerritory")),
      trays: traysOf(layout, drawn, territories),
      trayLabel: words.t("stage.tray"),
    };
  }, [scene, layout, territories, words]);

  const events = useRef({ onSelect, describeTie });
  events.current = { onSelect, describeTie };

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const made = new NetworkView(element, readTokens(document.documentElement), {
      onSelect: (chosen) => events.current.onSelect(chosen),
      onHoverTie: (tie) =>
        setTip(
          tie === null
            ? null
            : { text: events.current.describeTie(tie.source, tie.target), at: tie.at },
        ),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => view.current?.show(picture, isStill ? 0 : FADE_MS), [picture, isStill]);
  useEffect(() => {
    view.current?.select(selection);
    if (selection?.kind === "actor") view.current?.reveal(selection.id);
  }, [selection]);
  // The custom properties change with the scheme's attribute, which is set before effects run.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme is what is read through the tokens
  useEffect(() => {
    const recolour = () => view.current?.recolour(readTokens(document.documentElement));
    recolour();
    // Names are measured with the font that is there; it may come later.
    void document.fonts?.ready.then(recolour);
  }, [scheme]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
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
          <div className="stage-tip" style={{ left: tip.at.x, top: tip.at.y }} aria-hidden="true">
            {tip.text}
          </div>
        )}
        {scene.ties.length === 0 && <p className="stage-empty">{words.t("stage.empty")}</p>}
        <div className="stage-zoom">
          <button
            type="button"
            aria-label={words.t("stage.zoomIn")}
            onClick={() => view.current?.zoom("in")}
          >
            <PlusIcon />
          </button>
          <button
            type="button"
            aria-label={words.t("stage.zoomOut")}
            onClick={() => view.current?.zoom("out")}
          >
            <MinusIcon />
          </button>
          <button
            type="button"
            aria-label={words.t("stage.fit")}
            onClick={() => view.current?.fit()}
          >
            <FitIcon />
          </button>
        </div>
      </div>
      <p id={hintId} className="small stage-hint">
        <span className="for-pointer">{words.t("stage.hint")}</span>
        <span className="for-touch">{words.t("stage.touchHint")}</span>
      </p>
      <p className="visually-hidden" aria-live="polite">
        {announcement(scene, selection, words, describeTie)}
      </p>
    </div>
  );
}

function announcement(
  scene: Scene,
  selection: Selection | null,
  words: ReturnType<typeof useWords>,
  describeTie: NetworkStageProps["describeTie"],
): string {
  if (selection === null) return "";
  if (selection.kind === "tie") return describeTie(selection.source, selection.target);
  const actor = scene.actors.find(({ id }) => id === selection.id);
  if (actor === undefined) return "";
  const count = neighboursIn(scene, actor.id).length;
  return words.t("stage.selectedActor", {
    name: actor.label,
    kind: words.kind(actor.kind),
    ties: words.t("finding.ties", { count, formatted: count }),
  });
}
