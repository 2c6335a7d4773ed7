import { useState } from "react";
import { useCode } from "../pages/use-code.ts";
import { SlotButton, type SlotProps } from "./slot-button.tsx";

const fetchList = () => import("./slot-list.tsx");

/**
 * A slot of the working sentence: a word that opens the list of what may stand in its place. A page
 * has many and most are never opened: the list, and what it takes, comes when one is about to be.
 */
export function Slot(slot: SlotProps) {
  const [isNear, setNear] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const List = useCode(isNear ? fetchList : null);
  if (isOpened && List !== null) return <List {...slot} />;
  const approach = () => setNear(true);
  const open = () => {
    setNear(true);
    setOpened(true);
  };
  return (
    <SlotButton
      slot={slot}
      aria-haspopup="listbox"
      onPointerEnter={approach}
      onFocus={approach}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
        event.preventDefault();
        open();
      }}
    />
  );
}
