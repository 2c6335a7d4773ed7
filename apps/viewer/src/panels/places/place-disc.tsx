/** A municipality as a disc that can be chosen: as large as its actors, with a ring for the first date. */
import type { DrawnPlace } from "./plan.ts";

/** A finger needs so much around a small disc. */
const REACH = 22;

export function PlaceDisc({
  place,
  name,
  isChosen,
  isInReach,
  onChoose,
}: {
  readonly place: DrawnPlace;
  readonly name: string;
  readonly isChosen: boolean;
  readonly isInReach: boolean;
  readonly onChoose: () => void;
}) {
  const [first, last = first] = [place.radii[0] ?? 0, place.radii.at(-1)];
  const count = place.active.at(-1) ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of a drawing
    <g
      role="button"
      tabIndex={isInReach ? 0 : -1}
      aria-label={name}
      aria-pressed={isChosen}
      className={isChosen ? "disc is-chosen" : "disc"}
      transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        onChoose();
      }}
      data-place={place.name}
      data-value={count}
    >
      <title>{name}</title>
      <circle r={Math.max(REACH, last)} className="disc-reach" />
      <circle r={Math.max(last, 3)} className={last === 0 ? "disc-empty" : "disc-now"} />
      {place.radii.length > 1 && isSeen(first, last) && (
        <circle r={first} className={first > last ? "disc-before" : "disc-before is-inside"} />
      )}
    </g>
  );
}

/** A ring at the disc's own edge, or inside a dot, says nothing; the counts stand beside the name. */
function isSeen(before: number, now: number): boolean {
  return before > now + 0.5 || (before > 6 && before < now - 1.5);
}
