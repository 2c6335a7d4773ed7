import { useWords } from "../../i18n/words.ts";
import { COMPARE_LOOKS, type CompareLook } from "./looks.ts";

interface LookSwitchProps {
  readonly look: CompareLook;
  readonly onLook: (look: CompareLook) => void;
}

/** The difference in one map, both dates side by side, or the tables alone. */
export function LookSwitch({ look, onLook }: LookSwitchProps) {
  const { t } = useWords();
  return (
    <fieldset className="look-switch" aria-label={t("compare.looks")}>
      {COMPARE_LOOKS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === look}
          onClick={() => onLook(one)}
          data-look={one}
        >
          {t(`compare.look.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
