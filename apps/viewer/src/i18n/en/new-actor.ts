import type { newActor as italian } from "../it/new-actor.ts";
import type { Translation } from "../translation.ts";

export const newActor: Translation<typeof italian> = {
  newActor: {
    question: "It may be on the list already. Is it the same?",
    same: "It is the same",
    different: "It is another one",
    name: "Name",
    kind: "What is it?",
    municipality: "Town",
    optional: "optional",
    add: "Add to the list",
    cancel: "Cancel",
    errors: {
      name: "Write its name.",
      kind: "Choose what it is.",
    },
  },
};
