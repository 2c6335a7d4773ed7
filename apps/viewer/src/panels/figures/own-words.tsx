/** Title, note and source of one's own: the figure is drawn with them when the hands rest. */
import { useEffect, useEffectEvent, useId, useState } from "react";
import { useWords } from "../../i18n/words.ts";
import { useView } from "../../state/location.ts";

const FIELDS = [
  ["title", 200],
  ["note", 1000],
  ["source", 500],
] as const;

const PAUSE_MS = 600;

export function OwnWords() {
  const { t } = useWords();
  return (
    <fieldset className="figure-own">
      <legend>{t("figures.own")}</legend>
      <p className="small">{t("figures.ownHint")}</p>
      {FIELDS.map(([name, most]) => (
        <OwnField key={name} name={name} most={most} />
      ))}
    </fieldset>
  );
}

function OwnField({
  name,
  most,
}: {
  readonly name: (typeof FIELDS)[number][0];
  readonly most: number;
}) {
  const { t } = useWords();
  const id = useId();
  const [view, change] = useView();
  const said = view[name] ?? "";
  const [text, setText] = useState(said);
  // The way back brings older words.
  useEffect(() => setText(said), [said]);
  const keep = (written: string) => {
    const next = written.trim() === "" ? null : written.trim();
    if (next !== view[name]) change({ [name]: next }, "replace");
  };
  const keepLast = useEffectEvent(keep);
  useEffect(() => {
    const timer = setTimeout(() => keepLast(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p>
      <label htmlFor={id}>{t(`figures.ownFields.${name}`)}</label>
      <input
        id={id}
        className="text-input input-box"
        maxLength={most}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => keep(text)}
        data-testid={`figure-own-${name}`}
      />
    </p>
  );
}
