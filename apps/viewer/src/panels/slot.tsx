/** A slot of the working sentence: a word that opens the list of what may stand in its place. */
import { Combobox, useCombobox } from "@mantine/core";
import type { ReactNode } from "react";
import { ChevronIcon } from "../theme/icons.tsx";

export interface SlotOption {
  readonly value: string;
  readonly label: string;
  /** A line of explanation. */
  readonly hint?: string;
  /** Why it cannot be chosen now; shown in place of the hint. */
  readonly refusal?: string | null;
}

interface SlotProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly SlotOption[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
  /** In place of the chosen label, for a button that shows a sign. */
  readonly children?: ReactNode;
  readonly testId?: string;
}

export function Slot({
  name,
  value,
  options,
  onChange,
  className = "slot",
  children,
  testId,
}: SlotProps) {
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.selectActiveOption(),
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const current = options.find((option) => option.value === value);
  return (
    <Combobox
      store={combobox}
      width="max-content"
      position="bottom-start"
      shadow="xl"
      offset={4}
      keepMounted={false}
      onOptionSubmit={(chosen) => {
        combobox.closeDropdown();
        if (chosen !== value) onChange(chosen);
      }}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          className={className}
          aria-label={`${name}: ${current?.label ?? value}`}
          onClick={() => combobox.toggleDropdown()}
          data-testid={testId}
          data-slot-value={value}
        >
          {children ?? (
            <>
              {current?.label ?? value}
              <ChevronIcon />
            </>
          )}
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className="list-box">
        <Combobox.Options aria-label={name} className="list-options">
          {options.map((option) => (
            <Combobox.Option
              key={option.value}
              value={option.value}
              active={option.value === value}
              disabled={Boolean(option.refusal)}
              className="list-option"
            >
              <span>{option.label}</span>
              {(option.refusal ?? option.hint) && <small>{option.refusal ?? option.hint}</small>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
