/** Date after date by itself; one step at a time for whoever wants nothing to move. */
import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useEffectEvent, useState } from "react";
import { useWords } from "../../i18n/words.ts";
import { PauseIcon, PlayIcon, StepIcon } from "../../theme/icons.tsx";

/** Long enough for the 700 ms of the change and a look at what it left. */
const PAUSE_MS = 2000;

interface PlayerProps {
  readonly count: number;
  readonly current: number;
  /** The network of the current date is still on its way. */
  readonly isBusy: boolean;
  readonly onShow: (index: number, step: "push" | "replace") => void;
}

export function Player({ count, current, isBusy, onShow }: PlayerProps) {
  const { t } = useWords();
  const isStill = useReducedMotion();
  const [isPlaying, setPlaying] = useState(false);
  const isLast = current >= count - 1;

  const show = useEffectEvent(onShow);
  // The next step is due when the date has changed.
  useEffect(() => {
    if (!isPlaying || isBusy) return;
    if (isLast) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => show(current + 1, "replace"), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, isBusy, isLast, current]);

  if (isStill) {
    return (
      <button
        type="button"
        className="button primary"
        onClick={() => onShow(isLast ? 0 : current + 1, "push")}
        data-testid="player"
      >
        <StepIcon />
        {t(isLast ? "network.stepFirst" : "network.step")}
      </button>
    );
  }
  const start = () => {
    if (isLast) onShow(0, "push");
    setPlaying(true);
  };
  return (
    <button
      type="button"
      className="button primary"
      onClick={() => (isPlaying ? setPlaying(false) : start())}
      data-testid="player"
    >
      {isPlaying ? <PauseIcon /> : <PlayIcon />}
      {t(isPlaying ? "network.pause" : "network.play")}
    </button>
  );
}
