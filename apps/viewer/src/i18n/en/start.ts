import type { start as italian } from "../it/start.ts";
import type { Translation } from "../translation.ts";

/** The first steps of a programme. */
export const start: Translation<typeof italian> = {
  start: {
    nothing: "Three steps: the programme, the actors, the first survey.",
    example:
      "Would you like to try first? Start Legami with npm start to find the example network, with simulated data.",
    noTies:
      "Everything else is measured from the first survey: what held, what widened, which form it took.",
    steps: "The first steps",
    number: "Step {{count}}",
    done: "done",
    toDo: "to do",
    create: "Create the programme",
    createText:
      "Its name, its territories and its dates. Two minutes are enough, and nearly all of it can be changed later.",
    created: "“{{name}}” is ready.",
    createNow: "Create the programme",
    change: "Change the settings",
    register: "Bring the actors",
    registerText:
      "The list of who is there: labs, institutions, associations, groups. From a sheet of Excel or CSV, or from the template to fill in.",
    registerFirst: "If you import at once, the programme is created with it.",
    registered: "{{count}} actors on the register.",
    registered_one: "One actor on the register.",
    import: "Import a sheet",
    template: "Download the template",
    wave: "Take the first survey",
    waveLater:
      "Answers from a sheet, or ties one by one, from a phone too. The programme comes first.",
    waveText:
      "Import the answers from a sheet, or log ties one by one, from a phone too. Actors that are not on the register yet are added by themselves.",
    hasWave: "There is at least one tie.",
    importWave: "Import the answers",
    dates: "The dates of the programme",
    toCollect: "to be collected",
    already: "Already set",
    changeProgramme: "Change the programme",
    facts: {
      territories: "Territories",
      towns: "Municipalities",
      dates: "Official dates",
      actors: "Known actors",
    },
    townsHint: "with their place on the map",
    actorsHint: "they come with a sheet or with a tie",
  },
};
