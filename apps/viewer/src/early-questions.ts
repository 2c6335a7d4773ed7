/**
 * A small file of its own that runs while the code of the page is still on its way: all that a page shows
 * hangs on these answers, one after the other.
 */
import { askFirstQuestions } from "./api/first-questions.ts";
import { preferredLanguage } from "./i18n/preferred-language.ts";
import { ENTER } from "./pages/paths.ts";

document.documentElement.lang = preferredLanguage();
// What goes wrong is told by the screen that asks the same.
void askFirstQuestions(location.pathname === ENTER).catch(() => {});
