import { useEffect, useRef } from "react";

export interface ParsedFigure {
  readonly svg: Element;
  readonly title: string;
  readonly description: string;
}

/** The figure says of itself what it shows, for who does not see it. */
export function parsedFigure(text: string): ParsedFigure | null {
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (svg.localName !== "svg") return null;
  const said = (name: string) => svg.querySelector(`:scope > ${name}`)?.textContent ?? "";
  return { svg, title: said("title"), description: said("desc") };
}

/** In the page itself and not as an image, so that it finds the page's fonts. */
export function DrawnFigure({ figure }: { readonly figure: ParsedFigure }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(document.importNode(figure.svg, true));
  }, [figure]);
  return <div ref={place} className="drawn-figure" data-testid="drawn-figure" />;
}
