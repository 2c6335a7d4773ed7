/** The waves that a file may be about, and which two the address names. */
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { useView } from "../state/location.ts";

interface Waves {
  readonly waves: readonly { readonly value: string; readonly label: string }[];
  /** Null where the data have no waves. */
  readonly from: string | null;
  readonly to: string | null;
}

export function useWaves(programme: ProgrammeHead): Waves {
  const words = useWords();
  const [view] = useView();
  const waves = programme.moments.filter(({ kind }) => kind === "wave");
  const place = (at: string | null) =>
    at === null ? -1 : waves.findIndex((wave) => wave.at === at || wave.date === at);
  const asked = place(view.to);
  const last = asked < 0 ? waves.length - 1 : asked;
  const first = Math.max(0, place(view.from));
  return {
    waves: waves.map(({ at }) => ({ value: at, label: words.moment(programme, at) })),
    from: waves[Math.min(first, last)]?.at ?? null,
    to: waves[last]?.at ?? null,
  };
}
