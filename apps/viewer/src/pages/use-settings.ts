/** Editing the settings: kept while they are written, taken back step by step, saved over what was read. */
import type { ProgrammeSettings } from "@legami/core";
import { useEffect, useEffectEvent, useState } from "react";
import { ApiProblem } from "../api/problem.ts";
import { putSettings, readSettings } from "../api/programme-client.ts";
import { useSending } from "../api/use-sending.ts";
import { useWords } from "../i18n/words.ts";
import { changed, type History, redone, startHistory, undone } from "../state/edit-history.ts";
import { keepSettings, keptSettings } from "../state/kept-settings.ts";
import { mergedDraft } from "../state/merge-settings.ts";
import { refusedPlaces } from "../state/refused-settings.ts";
import { type Difference, differences } from "../state/settings-differences.ts";
import { draftOf, type SettingsDraft, type SettingsErrors } from "../state/settings-draft.ts";
import { settingsOf } from "../state/settings-read.ts";

interface Held {
  readonly base: ProgrammeSettings;
  readonly tag: string;
  readonly history: History<SettingsDraft>;
  /** When what is written was left, where it comes from an earlier visit. */
  readonly keptAt: string | null;
}

export interface EditedSettings {
  readonly base: ProgrammeSettings;
  readonly draft: SettingsDraft;
  /** What is written and not saved. */
  readonly changes: readonly Difference[];
  /** Shown from the first try to save on. */
  readonly errors: SettingsErrors;
  readonly keptAt: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Somebody else has saved meanwhile: what of theirs the changes here would change. */
  readonly conflict: readonly Difference[] | null;
  readonly isSaved: boolean;
  readonly edit: (patch: Partial<SettingsDraft>, field: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly discard: () => void;
  /** @returns false where something has to be mended first */
  readonly save: () => boolean;
  readonly takeTheirs: () => void;
  readonly takeMine: () => void;
}

export interface Settings {
  /** Null until they have been read. */
  readonly edited: EditedSettings | null;
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly retry: () => void;
}

export function useSettings(programme: string, onStored: () => void): Settings {
  const { lang } = useWords();
  const { isBusy, problem, send, clear } = useSending();
  const [held, setHeld] = useState<Held | null>(null);
  const [tried, setTried] = useState(false);
  /** What the server says of places, until they are changed. */
  const [refused, setRefused] = useState<SettingsErrors>({});
  const [isSaved, setSaved] = useState(false);
  const [theirs, setTheirs] = useState<{ settings: ProgrammeSettings; tag: string } | null>(null);

  const begin = (read: { settings: ProgrammeSettings; tag: string }) => {
    const fresh = { base: read.settings, tag: read.tag };
    const kept = keptSettings(programme);
    if (kept === null) {
      setHeld({ ...fresh, history: startHistory(draftOf(read.settings, lang)), keptAt: null });
      return;
    }
    const { base, tag, draft, at } = kept;
    const history = changed(startHistory(draftOf(base, lang)), draft, null);
    setHeld({ base, tag, history, keptAt: at });
    if (tag !== read.tag) setTheirs(read);
  };
  const load = () => send(async () => begin(await readSettings(programme, lang)));
  const open = useEffectEvent(load);
  useEffect(() => open(), []);

  /** On every step: a page that closes loses nothing. */
  const move = (history: History<SettingsDraft>) => {
    if (held === null) return;
    setSaved(false);
    setHeld({ ...held, history });
    const { base, tag } = held;
    const isAsRead = differences(draftOf(base, lang), history.now).length === 0;
    const at = new Date().toISOString();
    keepSettings(programme, isAsRead ? null : { draft: history.now, base, tag, at });
  };
  const restart = ({ settings, tag }: { settings: ProgrammeSettings; tag: string }) => {
    keepSettings(programme, null);
    setTried(false);
    setRefused({});
    setTheirs(null);
    setHeld({
      base: settings,
      tag,
      history: startHistory(draftOf(settings, lang)),
      keptAt: null,
    });
  };
  const put = (settings: ProgrammeSettings, tag: string, draft: SettingsDraft) =>
    send(async () => {
      setRefused({});
      try {
        await putSettings(settings, tag, lang);
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(refusedPlaces(error.pointed, draft));
        if (error.code !== "LEGAMI_STALE") throw error;
        setTheirs(await readSettings(programme, lang));
        return;
      }
      restart(await readSettings(programme, lang));
      setSaved(true);
      onStored();
    });

  return {
    edited: held === null ? null : editedOf(held),
    isBusy,
    problem,
    retry: load,
  };

  function editedOf({ base, tag, history, keptAt }: Held): EditedSettings {
    const draft = history.now;
    const read = settingsOf(draft, base);
    const now = theirs === null ? null : draftOf(theirs.settings, lang);
    const merged = now === null ? null : mergedDraft(draftOf(base, lang), now, draft);
    return {
      base,
      draft,
      changes: differences(draftOf(base, lang), draft),
      errors: tried ? { ...refused, ...read.errors } : {},
      keptAt,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      conflict: now === null || merged === null ? null : differences(now, merged),
      isSaved,
      edit: (patch, field) => {
        const { [field ?? ""]: _, ...others } = refused;
        // Where a row comes or goes the others have other places.
        setRefused(field === null ? {} : others);
        move(changed(history, { ...draft, ...patch }, field));
      },
      undo: () => {
        setRefused({});
        move(undone(history));
      },
      redo: () => {
        setRefused({});
        move(redone(history));
      },
      discard: () => {
        clear();
        restart({ settings: base, tag });
      },
      save: () => {
        setTried(true);
        if (read.settings === null) return false;
        put(read.settings, tag, draft);
        return true;
      },
      takeTheirs: () => theirs !== null && restart(theirs),
      takeMine: () => {
        if (theirs === null || now === null || merged === null) return;
        // From here on what is written stands on theirs, and can be mended there if need be.
        const stands = { base: theirs.settings, tag: theirs.tag };
        setTried(true);
        setTheirs(null);
        setHeld({ ...stands, history: changed(startHistory(now), merged, null), keptAt });
        keepSettings(programme, { draft: merged, ...stands, at: new Date().toISOString() });
        const { settings } = settingsOf(merged, theirs.settings);
        if (settings !== null) put(settings, theirs.tag, merged);
      },
    };
  }
}
