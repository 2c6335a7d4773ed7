import type { certainty as italian } from "../it/certainty.ts";
import type { Translation } from "../translation.ts";

export const certainty: Translation<typeof italian> = {
  certainty: {
    title: "How sure may we be?",
    busy: "Working out how sure we may be… {{share}}",
    waiting: "Working out how sure we may be…",
    cancel: "Stop",
    cancelled: "The margins are not being worked out: the numbers below stand without them.",
    restart: "Begin again",
    failed: "The margins could not be worked out.",
    ready: "The margins are there: they stand beside the changes.",
    readyByRules: "The sums are done: the explanation is at the end of the page.",
    nothing:
      "There is no margin to work out here: the weights of ties are stated in the data as they are.",
    noDraws:
      "There is no margin beside the changes: this reading uses the diary, which has no answers of two sides to compare.",
    byRules:
      "But we worked everything out by {{count}} reasonable combinations of rules, to see whether the result stays the same.",
    verdicts:
      "The outcome of each territory is always that of declared ties: {{draws}} surveys taken again on the computer and {{cells}} combinations of rules check it.",
    between: "(between {{low}} and {{high}})",
    change: "Change",
    checking: "checking whether it holds…",
    key: "How changes are read",
    noise: {
      clear: "we would find it again in another survey",
      slight: "at the edge of what we can see",
      "within-noise": "may be only the way people answered",
    },
    more: "How we know",
    later: "The explanation comes with the margins.",
    method:
      "We took the survey again {{count}} times on the computer, moving the answers by as much as the two sides of one tie usually disagree: the margin is where the number falls 9 times out of 10.",
    rules:
      "We also worked everything out by {{count}} reasonable combinations of rules, to see whether the outcome stays the same.",
    assumed: "Few ties were told by both sides: how far they disagree is an assumed value.",
    seed: "Repetitions: {{draws}}. Seed: {{seed}}: with the same seed come the same margins.",
    seedByRules: "Seed: {{seed}}: with the same seed come the same numbers.",
    links: "To know more:",
  },
};
