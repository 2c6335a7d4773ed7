import type { names as italian } from "../it/names.ts";
import type { Translation } from "../translation.ts";

export const names: Translation<typeof italian> = {
  kind: {
    lab: "lab",
    institution: "institution",
    private: "private body",
    association: "association",
    informal: "informal group",
    other: "other actor",
  },
  level: {
    "1": "We know each other and exchange information",
    "2": "We help each other now and then, each with its own plans",
    "3": "We plan some activities together and share some things",
    "4": "We decide together and regularly share resources",
    "5": "We are one project, with common rules and responsibility",
  },
};
