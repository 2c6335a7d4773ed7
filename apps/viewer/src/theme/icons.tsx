/** Line icons on an 18 px grid; always beside a word, or inside a button with a name. */
import type { ReactNode } from "react";

function Icon({
  path,
  className = "icon",
  children,
}: {
  readonly path?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}) {
  return (
    <svg className={className} viewBox="0 0 18 18" aria-hidden="true">
      {path !== undefined && <path d={path} />}
      {children}
    </svg>
  );
}

export const ChevronIcon = () => (
  <Icon className="icon chevron">
    <path d="M4 7l5 5 5-5" />
  </Icon>
);
export const PlusIcon = () => <Icon path="M9 3.500v11M3.5 9h11" />;
export const MinusIcon = () => <Icon path="M3.5 9h11" />;
export const FitIcon = () => <Icon path="M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4" />;
export const CloseIcon = () => <Icon path="M4.5 4.500l9 9M13.5 4.500l-9 9" />;
export const CheckIcon = () => <Icon path="M3.5 9.500l3.5 3.5 7.5-8" />;
export const UndoIcon = () => <Icon path="M7 4L3.5 7.5 7 11M3.5 7.500H11a3.5 3.5 0 010 7H8" />;
export const RedoIcon = () => <Icon path="M11 4l3.5 3.5L11 11M14.500 7.500H7a3.5 3.5 0 000 7h3" />;
export const MoveIcon = () => (
  <Icon path="M9 2v14M2 9h14M7 4l2-2 2 2M7 14l2 2 2-2M4 7L2 9l2 2M14 7l2 2-2 2" />
);
export const ArrowIcon = () => <Icon path="M15 9H3M7.500 4.500L3 9l4.500 4.500" />;
export const HistoryIcon = () => (
  <Icon path="M3.200 9a5.800 5.800 0 101.900-4.300L3 6.500M3 3v3.500h3.500M9 5.500V9l2.500 1.500" />
);
export const WarnIcon = () => <Icon path="M9 2.500l7 12.500H2zM9 7.500v3.500M9 13v.2" />;
export const LinkIcon = () => (
  <Icon path="M7.5 10.500a3 3 0 004.2 0l2.5-2.500a3 3 0 00-4.2-4.200l-.8.8M10.5 7.500a3 3 0 00-4.2 0L3.8 10a3 3 0 004.2 4.200l.8-.8" />
);
export const LeaveIcon = () => <Icon path="M10.500 3H4v12h6.500M8 9h7.500M12.500 6l3 3-3 3" />;
export const SunIcon = () => (
  <Icon>
    <circle cx="9" cy="9" r="3.2" />
    <path d="M9 1.800v1.800M9 14.400v1.800M1.8 9h1.800M14.4 9h1.800M3.9 3.900l1.3 1.300M12.8 12.800l1.3 1.300M14.1 3.900l-1.3 1.300M5.2 12.800l-1.3 1.3" />
  </Icon>
);
export const MoonIcon = () => <Icon path="M14.5 11A6 6 0 017 3.5 6 6 0 1014.5 11z" />;
export const SystemIcon = () => (
  <Icon>
    <circle cx="9" cy="9" r="6" />
    <path d="M9 3v12a6 6 0 000-12z" fill="currentColor" stroke="none" />
  </Icon>
);
export const PlayIcon = () => (
  <Icon>
    <path d="M5 3.500v11l9.500-5.500z" fill="currentColor" />
  </Icon>
);
export const PauseIcon = () => <Icon path="M6 3.500v11M12 3.500v11" />;
export const StepIcon = () => (
  <Icon>
    <path d="M4 3.500v11l7.500-5.500z" fill="currentColor" />
    <path d="M14 3.500v11" />
  </Icon>
);
export const HelpIcon = () => (
  <Icon>
    <circle cx="9" cy="9" r="7" />
    <path d="M7 7.200a2 2 0 113 1.800c-.7.4-1 .8-1 1.600M9 13v.2" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.2" />
    <path d="M12 12l4 4" />
  </Icon>
);

/** Organisations tied by the thread: one tie strong, one thin, one still a dash. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 34 24" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M6 17L17 6" strokeWidth="3.2" />
      <path d="M17 6l11 11" strokeWidth="1.6" />
      <path d="M6 17h22" strokeWidth="1.8" strokeDasharray="4 3" />
      <rect x="2" y="13" width="8" height="8" fill="currentColor" stroke="none" />
      <circle cx="17" cy="6" r="4.6" fill="var(--paper)" strokeWidth="2" />
      <path d="M28 11.600l5.4 9.400h-10.800z" fill="currentColor" stroke="none" />
    </svg>
  );
}

/** The yellow strip's hatching: the second channel of "simulated". */
export function Hatch() {
  return (
    <svg className="hatch" width="14" height="14" aria-hidden="true">
      <path
        d="M0 5L5 0M0 10L10 0M0 14L14 0M5 14L14 5M10 14L14 10"
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </svg>
  );
}
