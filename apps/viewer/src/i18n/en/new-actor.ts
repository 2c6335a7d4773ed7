import type { newActor as italian } from "../it/new-actor.ts";
import type { Translation } from "../translation.ts";

export const newActor: Translation<typeof italian> = {
  newActor: {
    question: "It may be on the list already. Is it the same?",
    typed: "You wrote “{{name}}”. On the list there is:",
    same: "It is the same",
    different: "It is different, add it",
    remembered: "We remember the answer: we do not ask about these two again.",
    name: "Name",
    kind: "What is it?",
    municipality: "In which town?",
    townHint: "Tap the town, and the actor is added.",
    townHintIn: "Tap the town, and the actor is added to the territory {{territory}}.",
    otherTown: "Another town…",
    noTown: "I do not know",
    townName: "Name of the town",
    add: "Add",
    cancel: "Back to the search",
    failed: "We could not check whether it is there already.",
    errors: {
      name: "Type the name.",
      kind: "First choose what it is.",
    },
  },
};
