/** One tie after the other: the form, then what was saved, then the form again. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ProgrammeHead, SessionLink } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { type Saved, useSaving } from "../pages/use-saving.ts";
import { type Draft, proposedDay } from "../state/draft.ts";
import {
  named,
  noteRecent,
  recentActors,
  rememberedWho,
  rememberWho,
} from "../state/recent-actors.ts";
import { remember, remembered } from "../state/remembered.ts";
import { entryWords } from "./entry-words.ts";
import { SavedPanel } from "./saved-panel.tsx";
import { TieForm } from "./tie-form.tsx";

/** What was being written, for each who wrote it: a visit that ends loses nothing. */
const drafts = new Map<string, Draft>();

export function LogTie({
  programme,
  link,
  onStored,
  onSaid,
}: {
  readonly programme: ProgrammeHead;
  readonly link: SessionLink | null;
  readonly onStored: () => void;
  /** What has become of the form, for those who do not see it. */
  readonly onSaid: (text: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const place = link === null ? programme.settings.id : link.id;
  const [draft, setDraft] = useState(() => drafts.get(place) ?? emptyDraft(programme, link, place));
  const [recent, setRecent] = useState(() => recentActors(place));
  const form = useRef<HTMLDivElement>(null);
  const saving = useSaving(programme, link === null, (stored) => {
    drafts.delete(place);
    if (stored.with !== null) noteRecent(place, stored.with);
    setRecent(recentActors(place));
    onStored();
  });

  const change = (patch: Partial<Draft>) => {
    if (patch.who !== undefined) rememberWho(place, patch.who);
    if (patch.frequency != null) remember(`often.${place}`, String(patch.frequency));
    const next = { ...draft, ...patch };
    drafts.set(place, next);
    setDraft(next);
    onSaid("");
  };
  const another = () => {
    const { who, what, frequency, day } = draft;
    setDraft({ ...emptyDraft(programme, link, place), who, what, frequency, day });
    saving.reset();
  };
  const { saved } = saving;
  const isSaved = saved !== null;
  // Said when it happens, not when words change.
  const say = useEffectEvent(({ names, entry, isUndone }: Saved) => {
    const [a, b] = names;
    const what = t("log.savedEvent", { a, b, what: entryWords(words, entry) });
    onSaid(isUndone ? t("log.undone") : `${t("log.saved")} ${what}`);
  });
  useEffect(() => {
    if (saved !== null) say(saved);
  }, [saved]);
  // The form comes back for the next tie: the first thing to fill in is whom it is with.
  const wasSaved = useRef(false);
  useEffect(() => {
    if (wasSaved.current && !isSaved)
      form.current?.querySelector<HTMLElement>("[data-testid=log-with] input")?.focus();
    wasSaved.current = isSaved;
  }, [isSaved]);

  return (
    <div ref={form}>
      <h1 className="finding">{t("log.title")}</h1>
      {saved !== null ? (
        <SavedPanel
          programme={programme}
          saved={saved}
          saving={saving}
          canLook={link === null}
          onAnother={another}
        />
      ) : (
        <TieForm
          programme={programme}
          link={link}
          recent={recent}
          draft={draft}
          onChange={change}
          saving={saving}
        />
      )}
    </div>
  );
}

/** Who logged last time, or the link's own organisation; on the day to begin with. */
function emptyDraft(programme: ProgrammeHead, link: SessionLink | null, place: string): Draft {
  const own = link?.organisation ?? null;
  const often = remembered(`often.${place}`);
  return {
    who: own === null ? rememberedWho(place) : named({ ...own, territory: null }),
    with: null,
    added: null,
    what: null,
    type: null,
    level: null,
    frequency: often === null ? null : Number(often),
    day: proposedDay(programme, new Date()),
    note: "",
  };
}
