/** The first import of the page: all that it shows hangs on these answers, and they take a while. */
import { readSession } from "./api/session.ts";
import { askForProgramme } from "./api/use-programme.ts";
import { ENTER } from "./pages/paths.ts";

void readSession((session) => {
  // Whoever is on the way in asks afterwards. What goes wrong is told by the screen that asks the same.
  if (location.pathname !== ENTER) askForProgramme(session).catch(() => {});
});
