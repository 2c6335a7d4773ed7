/** The words of the map and its tables, for the screens that show them. */
import { addWords } from "./add-words.ts";
import { map as en } from "./en/map.ts";
import { map as it } from "./it/map.ts";

addWords({ it, en });
