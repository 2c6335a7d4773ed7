/** The words of the map and its tables, for the screens that show a network. */
import { addWords } from "./add-words.ts";
import { map as en } from "./en/map.ts";
import { reading as readingEn } from "./en/reading.ts";
import { map as it } from "./it/map.ts";
import { reading as readingIt } from "./it/reading.ts";

addWords({ it, en });
addWords({ it: readingIt, en: readingEn });
