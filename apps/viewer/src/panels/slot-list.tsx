/** A slot that was opened: its button with the list of what may stand in its place. */
import { Combobox, useCombobox } from "@mantine/core";
import { useEffect } from "react";
import { SlotButton, type SlotProps } from "./slot-button.tsx";

export default function SlotList(slot: SlotProps) {
  const { name, value, options, onChange } = slot;
  const combobox = useCombobox({
    defaultOpened: true,
    onDropdownOpen: () => combobox.selectActiveOption(),
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const { focusTarget, selectActiveOption } = combobox;
  // It takes the place of the button that was pressed; the list stands a moment after its button.
  useEffect(() => {
    focusTarget();
    const soon = setTimeout(selectActiveOption, 50);
    return () => clearTimeout(soon);
  }, [focusTarget, selectActiveOption]);
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
        <SlotButton slot={slot} onClick={() => combobox.toggleDropdown()} />
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
