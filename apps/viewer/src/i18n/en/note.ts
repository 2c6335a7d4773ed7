import type { note as italian } from "../it/note.ts";
import type { Translation } from "../translation.ts";

export const note: Translation<typeof italian> = {
  note: {
    title: "Write a diary note",
    where: "About which territory?",
    everywhere: "the whole programme",
    text: "What happened?",
    hint: "A meeting, a difficulty, a decision. Do not write names of persons.",
    save: "Save the note",
    saved: "Note saved.",
    undone: "Undone. The note no longer counts.",
    again: "Another note",
    correctTitle: "Correct the note",
    errors: {
      text: "Write what happened.",
      where: "Choose the territory.",
    },
  },
};
