/** What was done, in words, with the names of those that it was about. */
import type { Entry } from "@legami/core";
import { useEffect, useState } from "react";
import { namesOf } from "../../api/use-entries.ts";
import { addWords } from "../../i18n/add-words.ts";
import { history as en } from "../../i18n/en/history.ts";
import { history as it } from "../../i18n/it/history.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import type { Deed, DeedEntry } from "../../state/history.ts";
import { actorsIn } from "../../state/journal-rows.ts";

addWords({ it, en });

type NameOf = (id: string) => string;

function deedWords({ t, has }: Words, { what }: Deed, nameOf: NameOf): string {
  switch (what.kind) {
    case "import":
      return t(`history.import.${what.way}`, { file: what.file });
    case "move":
      return t("history.move", { name: nameOf(what.actor) });
    case "unmove":
      return t("history.unmove", { count: what.actors });
    case "entries": {
      const entry = what.entries.at(-1);
      if (entry === undefined) return t("history.entry.other");
      const key = `history.entry.${entry.type}`;
      const said =
        entry.corrects !== undefined
          ? t("history.correction")
          : t(has(key) ? key : "history.entry.other");
      const names = actorsOf(entry).map(nameOf).join(", ");
      const about = names === "" ? said : t("history.about", { what: said, names });
      const more = what.entries.length - 1;
      return more === 0 ? about : t("history.several", { what: about, count: more });
    }
  }
}

/** Ids of the actors that a deed was about. */
function actorsOf(entry: DeedEntry): readonly string[] {
  return actorsIn(entry as Entry);
}

function idsIn({ what }: Deed): readonly string[] {
  if (what.kind === "move") return [what.actor];
  if (what.kind !== "entries") return [];
  const last = what.entries.at(-1);
  return last === undefined ? [] : actorsOf(last);
}

/** Names of the actors of these deeds, by programme; ids until they are there. */
export function useDeedNames(deeds: readonly Deed[]): (deed: Deed) => string {
  const words = useWords();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = deeds
    .flatMap((deed) => idsIn(deed).map((id) => `${deed.programme}\n${id}`))
    .filter((key) => !names.has(key));
  const question = [...new Set(wanted)].sort().join("\t");
  useEffect(() => {
    if (question === "") return;
    let isWanted = true;
    const byProgramme = Map.groupBy(question.split("\t"), (key) => key.split("\n")[0] ?? "");
    for (const [programme, keys] of byProgramme) {
      const ids = keys.map((key) => key.split("\n")[1] ?? "");
      const learn = (found: ReadonlyMap<string, { readonly label: string }>) => {
        if (!isWanted) return;
        setNames(
          (before) =>
            new Map([
              ...before,
              ...ids.map((id) => [`${programme}\n${id}`, found.get(id)?.label ?? id] as const),
            ]),
        );
      };
      namesOf(programme, ids).then(learn, () => learn(new Map()));
    }
    return () => {
      isWanted = false;
    };
  }, [question]);
  return (deed) => deedWords(words, deed, (id) => names.get(`${deed.programme}\n${id}`) ?? id);
}
