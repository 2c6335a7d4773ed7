/** The words of margins, for the screens that show a change. */
import { addWords } from "./add-words.ts";
import { certainty as en } from "./en/certainty.ts";
import { certainty as it } from "./it/certainty.ts";

addWords({ it, en });
