/** Which keys do what; and the switch for those that are a single letter. */
import { addWords } from "../i18n/add-words.ts";
import { help as en } from "../i18n/en/help.ts";
import { help as it } from "../i18n/it/help.ts";
import { useWords } from "../i18n/words.ts";
import { ModalDialog } from "./modal-dialog.tsx";

addWords({ it, en });

interface HelpDialogProps {
  readonly onClose: () => void;
  readonly hasKeys: boolean;
  readonly onKeys: (on: boolean) => void;
}

/** Groups of keys with what they do; names are in the dictionary. */
const GROUPS: readonly (readonly [string, readonly (readonly [readonly string[], string])[]])[] = [
  [
    "everywhere",
    [
      [["/"], "search"],
      [["?"], "help"],
      [["Ctrl", "Z"], "undo"],
      [["Ctrl", "Maiusc", "Z"], "redo"],
      [["Tab"], "next"],
      [["Esc"], "escape"],
    ],
  ],
  [
    "map",
    [
      [["←", "→", "↑", "↓"], "walk"],
      [["←", "→", "↑", "↓"], "move"],
      [["F"], "fit"],
      [["+", "−"], "zoom"],
      [["Esc"], "unchoose"],
    ],
  ],
  [
    "dates",
    [
      [["←", "→"], "date"],
      [["Home", "End"], "ends"],
    ],
  ],
  [
    "form",
    [
      [["Enter"], "pick"],
      [["Ctrl", "Enter"], "save"],
    ],
  ],
];

export default function HelpDialog({ onClose, hasKeys, onKeys }: HelpDialogProps) {
  const { t, has } = useWords();
  return (
    <ModalDialog
      id="help"
      title={t("help.title")}
      closeLabel={t("help.close")}
      className="help"
      onClose={onClose}
    >
      {GROUPS.map(([group, keys]) => (
        <section key={group} aria-labelledby={`help-${group}`}>
          <h3 id={`help-${group}`}>{t(`help.group.${group}`)}</h3>
          <dl>
            {keys.map(([names, does]) => (
              <div key={does}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{has(`help.key.${name}`) ? t(`help.key.${name}`) : name}</kbd>
                  ))}
                </dt>
                <dd>{t(`help.does.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="help-switch">
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={(event) => onKeys(event.currentTarget.checked)}
        />{" "}
        {t("help.letters")}
      </label>
    </ModalDialog>
  );
}
