/** Find an actor by a few letters: choosing it lights it with its partners. */
import type { Actor } from "@legami/core";
import { Combobox, useCombobox } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../i18n/words.ts";
import { useRegisterNames } from "../../state/use-register-names.ts";
import { takeWantedSearch } from "../../state/wanted-search.ts";
import { SearchIcon } from "../../theme/icons.tsx";
import { KindMark } from "../marks.tsx";

const LIMIT = 7;

interface ActorSearchProps {
  readonly actors: readonly Actor[];
  readonly onFind: (id: string) => void;
}

export function ActorSearch({ actors, onFind }: ActorSearchProps) {
  const words = useWords();
  const { t } = words;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const combobox = useCombobox();
  const { index, want } = useRegisterNames(actors);
  const found = useMemo(() => index?.suggest(text, { limit: LIMIT }) ?? [], [index, text]);

  useEffect(() => {
    if (takeWantedSearch()) input.current?.focus();
  }, []);
  // The best match is ready for the Enter key as soon as it is on the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list changes with the text
  useEffect(() => {
    if (text !== "") combobox.selectFirstOption();
  }, [text, index]);

  const find = (id: string) => {
    setText("");
    combobox.closeDropdown();
    onFind(id);
  };
  return (
    <div className="actor-search">
      <Combobox store={combobox} onOptionSubmit={find} offset={2} shadow="xl" keepMounted={false}>
        <Combobox.DropdownTarget>
          <div className="search">
            <SearchIcon />
            <Combobox.EventsTarget withExpandedAttribute>
              <input
                ref={input}
                type="search"
                role="combobox"
                aria-label={t("network.search")}
                aria-autocomplete="list"
                aria-expanded={combobox.dropdownOpened}
                aria-keyshortcuts="/"
                autoComplete="off"
                spellCheck={false}
                value={text}
                placeholder={t("network.search")}
                data-search=""
                data-testid="actor-search"
                onChange={(event) => {
                  want();
                  setText(event.currentTarget.value);
                  combobox.openDropdown();
                }}
                onBlur={() => combobox.closeDropdown()}
                onFocus={() => {
                  want();
                  if (text !== "") combobox.openDropdown();
                }}
              />
            </Combobox.EventsTarget>
            <kbd className="for-pointer">/</kbd>
          </div>
        </Combobox.DropdownTarget>
        <Combobox.Dropdown className="list-box" hidden={found.length === 0}>
          <Combobox.Options aria-label={t("network.search")} className="list-options">
            {found.map(({ actor }) => (
              <Combobox.Option key={actor.id} value={actor.id} className="list-option actor-option">
                <KindMark kind={actor.kind} isColoured />
                <span>
                  {actor.label}
                  <small>
                    {[words.kind(actor.kind), actor.municipality].filter(Boolean).join(", ")}
                  </small>
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <p className="visually-hidden" aria-live="polite">
        {text.trim() === "" || index === null ? "" : t("network.found", { count: found.length })}
      </p>
    </div>
  );
}
