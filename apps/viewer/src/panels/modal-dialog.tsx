import { type ReactNode, useEffect, useRef } from "react";
import { CloseIcon } from "../theme/icons.tsx";

/** What lies over the page until it is closed: by its button, or by Esc as the browser has it. */
export function ModalDialog({
  id,
  title,
  closeLabel,
  className,
  onClose,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      data-testid={id}
    >
      <button
        type="button"
        className="icon-button"
        aria-label={closeLabel}
        onClick={() => dialog.current?.close()}
      >
        <CloseIcon />
      </button>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </dialog>
  );
}
