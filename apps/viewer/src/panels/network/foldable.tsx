import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";

/** Folded away on a phone, where the map comes first; open where there is room. */
export function Foldable({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  const isNarrow = useMediaQuery("(max-width: 720px)", undefined, {
    getInitialValueInEffect: false,
  });
  if (!isNarrow) return children;
  return (
    <details className="foldable">
      <summary>{name}</summary>
      <div>{children}</div>
    </details>
  );
}
