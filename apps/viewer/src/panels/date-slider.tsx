/** The thread with its knots: the second date of the comparison, moved along the programme. */
import { useMediaQuery } from "@mantine/hooks";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { ProgrammeHead, TimelineMoment } from "../api/wire.ts";
import { formatDate, formatLongDate } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import type { Resolved } from "../state/timeline.ts";
import "../theme/stage.css";

interface DateSliderProps {
  readonly programme: ProgrammeHead;
  readonly resolved: Pick<Resolved, "moments" | "from" | "to">;
  readonly isBusy: boolean;
  readonly onMove: (at: string) => void;
  /** One date is chosen, of all; not the end of a span that starts at `from`. */
  readonly isSingle?: boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};
const END_SPACE = 2.5;

export function DateSlider({
  programme,
  resolved,
  isBusy,
  onMove,
  isSingle = false,
}: DateSliderProps) {
  const words = useWords();
  const { t, lang } = words;
  const track = useRef<HTMLDivElement>(null);
  const { moments, from, to } = resolved;
  const first = isSingle ? 0 : moments.indexOf(from);
  const current = moments.indexOf(to);
  const isNarrow = useMediaQuery("(max-width: 720px)") ?? false;
  const places = placesOf(moments, isNarrow ? 31 : 17);
  const named = namedOf(places, [current, isSingle ? 0 : first], isNarrow ? 26 : 11);
  const name = (moment: TimelineMoment) => words.moment(programme, moment.at);

  const move = (index: number) => {
    const target = moments[Math.min(Math.max(index, first), moments.length - 1)];
    if (target !== undefined && target.at !== to.at) onMove(target.at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) move(current + step);
    else if (event.key === "Home") move(first);
    else if (event.key === "End") move(moments.length - 1);
    else return;
    event.preventDefault();
  };
  const onPointer = (event: PointerEvent) => {
    if (event.type === "pointermove" && event.buttons !== 1) return;
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const share = ((event.clientX - box.left) / box.width) * 100;
    const distance = (index: number) => Math.abs((places[index] ?? 0) - share);
    move(
      moments
        .map((_, index) => index)
        .reduce((best, index) => (distance(index) < distance(best) ? index : best), first),
    );
  };

  const valueText = [
    name(to),
    to.kind === "wave" && to.date !== null ? formatLongDate(lang, to.date) : "",
    to.kind === "wave" ? "" : t("slider.notWave"),
  ];
  return (
    <section className="slider" aria-label={t("slider.title")}>
      <div ref={track} className="thread" onPointerDown={onPointer} onPointerMove={onPointer}>
        {!isSingle && (
          <div
            className="thread-done"
            style={{
              left: `${places[first] ?? 0}%`,
              width: `${(places[current] ?? 0) - (places[first] ?? 0)}%`,
            }}
          />
        )}
        {moments.map((moment, index) => (
          <span
            key={moment.at}
            className={`knot knot-${moment.kind} ${index === first && !isSingle ? "knot-from" : ""} ${index < first ? "knot-before" : ""}`}
            style={{ left: `${places[index]}%` }}
            aria-hidden="true"
          />
        ))}
        <div
          className="thumb"
          role="slider"
          tabIndex={0}
          aria-label={t(isSingle ? "slider.atLabel" : "slider.label")}
          aria-valuemin={first}
          aria-valuemax={moments.length - 1}
          aria-valuenow={current}
          aria-valuetext={valueText.filter(Boolean).join(", ")}
          style={{ left: `${places[current] ?? 0}%` }}
          onKeyDown={onKeyDown}
          data-testid="date-slider"
          data-at={to.at}
        />
      </div>
      <div className="thread-names" aria-hidden="true">
        {moments.map((moment, index) => (
          <span
            key={moment.at}
            className={`thread-name ${edge(places[index] ?? 0)} ${moment === to ? "is-here" : ""}`}
            style={{ left: `${places[index]}%` }}
            hidden={!named.has(index)}
          >
            <b>{name(moment)}</b>
            {moment.kind === "wave" && moment.date !== null && <i>{formatDate(moment.date)}</i>}
            {moment.kind !== "wave" && (
              <i>
                {t(
                  programme.moments.some(({ at }) => at === moment.at)
                    ? "moment.lastEntry"
                    : "moment.chosen",
                )}
              </i>
            )}
          </span>
        ))}
      </div>
      <p className="small slider-hint">
        {isBusy ? (
          t(isSingle ? "slider.atBusy" : "slider.busy")
        ) : (
          <span className="for-pointer">{t("slider.keys")}</span>
        )}
      </p>
    </section>
  );
}

function edge(place: number): string {
  return place < 12 ? "at-start" : place > 88 ? "at-end" : "";
}

/** Per cent along the thread, by date; evenly where there are no dates. Neighbours keep apart. */
function placesOf(moments: readonly TimelineMoment[], apart: number): number[] {
  const days = moments.map(({ date }) => (date === null ? null : Date.parse(`${date}T00:00:00Z`)));
  const known = days.filter((day) => day !== null);
  const span = Math.max(...known) - Math.min(...known);
  const share = (day: number | null, index: number) =>
    day === null || known.length < moments.length || span === 0
      ? index / Math.max(moments.length - 1, 1)
      : (day - Math.min(...known)) / span;
  const room = 100 - 2 * END_SPACE;
  const least = Math.min(apart, room / Math.max(moments.length - 1, 1));
  const places = days.map((day, index) => END_SPACE + share(day, index) * room);
  // Two dates close together would cover each other: push them apart, from the right end back.
  for (let i = 1; i < places.length; i++)
    places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + least);
  for (let i = places.length - 1; i >= 0; i--) {
    const limit = 100 - END_SPACE - (places.length - 1 - i) * least;
    places[i] = Math.min(places[i] ?? 0, limit);
  }
  return places;
}

/** Which dates have room for their names: the ones that count first, then from the ends inwards. */
function namedOf(
  places: readonly number[],
  most: readonly number[],
  apart: number,
): ReadonlySet<number> {
  const named = new Set<number>();
  const far = (index: number) =>
    [...named].every((other) => Math.abs((places[other] ?? 0) - (places[index] ?? 0)) >= apart);
  for (const index of [...most, places.length - 1, ...places.keys()])
    if (far(index)) named.add(index);
  return named;
}
