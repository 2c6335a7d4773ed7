import { remembered } from "../state/remembered.ts";
import { type Language, parseView } from "../state/view-state.ts";

/** The address decides, then what was chosen last, then the browser; Italian comes first. */
export function preferredLanguage(): Language {
  const asked =
    parseView(location.search).lang ?? remembered("lang") ?? navigator.language.slice(0, 2);
  return asked === "en" ? "en" : "it";
}
