import type { help as italian } from "../it/help.ts";
import type { Translation } from "../translation.ts";

export const help: Translation<typeof italian> = {
  help: {
    title: "The keys",
    close: "Close",
    letters: "Use keys of a single character ( / , ? and F )",
    group: {
      everywhere: "Everywhere",
      map: "On the map",
      dates: "On the thread of dates",
      form: "In New tie",
    },
    does: {
      search: "searches an actor",
      help: "opens this list",
      undo: "takes the last action back",
      redo: "does it again",
      next: "goes on to what follows",
      escape: "closes lists and windows",
      walk: "from an actor to those tied to it",
      move: "move the actor chosen, after “Move actors”",
      fit: "shows the whole network",
      zoom: "zooms in and out",
      unchoose: "clears the choice",
      date: "date before, date after",
      ends: "first date, last date",
      pick: "chooses the actor suggested",
      save: "saves the tie",
    },
    key: { Maiusc: "Shift", Enter: "Enter", End: "End", Home: "Home" },
  },
};
