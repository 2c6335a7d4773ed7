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

const STYLE = "display: block; width: 100%; max-width: 800px; height: auto; margin: 0 auto";

/**
 * In the page and not as an image, so that it finds the page's fonts; in a root of its own, so that
 * the page's style sheets do not find its groups.
 */
export function DrawnFigure({ figure }: { readonly figure: ParsedFigure }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    const svg = document.importNode(figure.svg, true);
    svg.setAttribute("style", STYLE);
    root.replaceChildren(svg);
  }, [figure]);
  return <div ref={place} className="drawn-figure" data-testid="drawn-figure" />;
}
