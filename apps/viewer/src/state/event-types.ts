/** Types of events that a programme has beside the usual ones, as the form of its settings holds them. */
import type { SettingsDraft } from "./settings-draft.ts";

export type EventTypeFault = "required" | "repeated";

const PLACE = "eventWeights.";

/** A name as it is kept; null with what is wrong with it. Capitals and blanks make no other type. */
export function eventTypeNamed(
  text: string,
  taken: readonly string[],
): { readonly type: string | null; readonly fault: EventTypeFault | null } {
  const type = text.replace(/\s+/g, " ").trim();
  if (type === "") return { type: null, fault: "required" };
  const isTaken = taken.some((one) => one.toLowerCase() === type.toLowerCase());
  return isTaken ? { type: null, fault: "repeated" } : { type, fault: null };
}

/** With a type more, whose weight is not written yet. */
export function withEventType(
  parameters: SettingsDraft["parameters"],
  type: string,
): SettingsDraft["parameters"] {
  return { ...parameters, [`${PLACE}${type}`]: "" };
}

export function withoutPlace(
  parameters: SettingsDraft["parameters"],
  place: string,
): SettingsDraft["parameters"] {
  const { [place]: _, ...rest } = parameters;
  return rest;
}
