/** What stands under a field for a name as letters are typed, and what the keys do with it. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FEWEST_LETTERS, useSuggestions } from "../api/use-suggestions.ts";
import type { FoundActor, NamedActor } from "../api/wire.ts";
import type { ActorOption } from "./actor-options.tsx";

/** So many letters make a name that can be added. */
const LETTERS_OF_A_NAME = 3;
const MOST_RECENT = 4;
/** Of the best match's score. */
const ABOUT_AS_WELL = 0.8;

interface ActorListProps {
  readonly programme: string;
  readonly text: string;
  /** Chosen lately: they stand there before anything is typed, and first after. */
  readonly recent: readonly NamedActor[];
  readonly accepts: (actor: NamedActor) => boolean;
  readonly isAddable: boolean;
  readonly onPick: (actor: NamedActor) => void;
  /** @param likely the one that is probably meant */
  readonly onAdd: (likely: NamedActor | null) => void;
  readonly onClear: () => void;
}

export function useActorList({
  programme,
  text,
  recent,
  accepts,
  isAddable,
  onPick,
  onAdd,
  onClear,
}: ActorListProps) {
  const { found, answered, problem } = useSuggestions(programme, text);
  const typed = text.trim();
  const isTyped = typed.length >= FEWEST_LETTERS;
  const isAnswered = isTyped && answered !== null;
  const isFresh = isTyped && answered === typed;
  const likely = isAnswered ? recentFirst(found.filter(accepts), recent) : [];
  const options: readonly ActorOption[] = isTyped
    ? likely.map((actor) => ({ actor, isThere: isFresh && actor.match.probablyThere }))
    : recent
        .filter(accepts)
        .slice(0, MOST_RECENT)
        .map((actor) => ({ actor, isThere: false }));
  const canAdd = isAddable && isAnswered && typed.length >= LETTERS_OF_A_NAME;
  const count = options.length + (canAdd ? 1 : 0);

  // The best match for what is typed is ready for the Enter key; of recent ones somebody picks one.
  const first = isFresh ? 0 : -1;
  const [active, setActive] = useState(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its beginning
  useEffect(() => setActive(first), [answered, first]);

  // Whoever types quickly and presses Enter means what is typed, not what the list showed before it.
  const pending = useRef<string | null>(null);
  useEffect(() => {
    if (!isFresh || pending.current === null) return;
    const isMeant = pending.current === typed;
    pending.current = null;
    const best = likely[0];
    if (isMeant && best !== undefined) onPick(best);
  });

  const choose = (index: number) => {
    const option = options[index];
    if (option !== undefined) onPick(option.actor);
    else if (canAdd) onAdd(likely.find(({ match }) => match.probablyThere) ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && text !== "") onClear();
    else if (event.key === "Enter" && isTyped && !isFresh) pending.current = typed;
    else if (event.key === "Enter" && active >= 0 && active < count) choose(active);
    else if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0)
      setActive((Math.max(active, 0) - 1 + count) % count);
    // With nothing to choose the Enter key is not for the form: the name is still being typed.
    else if (event.key !== "Enter" || text === "") return;
    event.preventDefault();
  };
  const shown = count > 0 && active >= 0 ? Math.min(active, count - 1) : null;
  return {
    options,
    canAdd,
    count,
    active: shown,
    typed,
    isTyped,
    isAnswered,
    problem,
    choose,
    onKeyDown,
  };
}

/** Those chosen lately go first among those that fit about as well as the best. */
function recentFirst(
  found: readonly FoundActor[],
  recent: readonly NamedActor[],
): readonly FoundActor[] {
  const best = found[0]?.match.score ?? 0;
  const isRecent = ({ id, match }: FoundActor) =>
    match.score >= best * ABOUT_AS_WELL && recent.some((one) => one.id === id);
  return [...found.filter(isRecent), ...found.filter((one) => !isRecent(one))];
}
