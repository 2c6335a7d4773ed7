import { useId, useState } from "react";
import { useWords } from "../../i18n/words.ts";
import { type EventTypeFault, eventTypeNamed } from "../../state/event-types.ts";
import { partWords } from "./part-words.ts";

interface AddEventTypeProps {
  /** Those that are there, as the settings name them. */
  readonly types: readonly string[];
  readonly onAdd: (type: string) => void;
}

/** A type of event of the programme's own: its name; how much it weighs is written beside the others. */
export function AddEventType({ types, onAdd }: AddEventTypeProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<EventTypeFault | null>(null);
  const add = () => {
    const told = types.map((type) => partWords(words, "eventWeights", type));
    const { type, fault: found } = eventTypeNamed(text, [...types, ...told]);
    setFault(found);
    if (type === null) return;
    setText("");
    onAdd(type);
  };
  return (
    <div className="set-field add-event-type">
      <label htmlFor={id}>{t("settings.newEventType")}</label>
      <span>
        <input
          id={id}
          className="text-input"
          type="text"
          autoComplete="off"
          maxLength={60}
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setFault(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // The form would be saved.
            event.preventDefault();
            add();
          }}
          data-testid="event-type-name"
        />{" "}
        <button type="button" className="button" onClick={add} data-testid="add-event-type">
          {t("settings.addEventType")}
        </button>
      </span>
      <p id={`${id}-hint`} className="small">
        {t("settings.newEventTypeHint")}
      </p>
      <p id={`${id}-error`} className="field-error">
        {fault !== null && t(`settings.eventTypeFaults.${fault}`)}
      </p>
    </div>
  );
}
