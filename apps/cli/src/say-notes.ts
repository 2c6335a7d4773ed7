import type { InputNote } from "@legami/interchange";
import type { Surroundings } from "./verbs/verb.ts";

/** What the reader left out or found odd, on the side of messages. */
export async function sayNotes(notes: readonly InputNote[], around: Surroundings): Promise<void> {
  if (notes.length === 0) return;
  const { describeNote } = await import("@legami/interchange");
  for (const note of notes) around.say(describeNote(note, around.language));
}
