/** Which shape stands for which kind of actor, on the map and beside names. Order = the shader's. */
export const SHAPES = ["circle", "square", "diamond", "triangle", "hexagon", "pentagon"] as const;

export type Shape = (typeof SHAPES)[number];

export function shapeOfKind(kind: string | null): Shape {
  switch (kind) {
    case "lab":
      return "square";
    case "institution":
      return "circle";
    case "private":
      return "diamond";
    case "association":
      return "triangle";
    case "informal":
      return "hexagon";
    case null:
      return "circle";
    default:
      return "pentagon";
  }
}

/** Corners of the shape around (0, 0) with the area of a circle of that radius; null for the circle. */
export function cornersOf(
  shape: Shape,
  radius: number,
): readonly (readonly [number, number])[] | null {
  const regular = (corners: number, circumradius: number, turn: number) =>
    Array.from({ length: corners }, (_, index): readonly [number, number] => {
      const angle = turn + (index * 2 * Math.PI) / corners;
      return [circumradius * radius * Math.cos(angle), circumradius * radius * Math.sin(angle)];
    });
  switch (shape) {
    case "circle":
      return null;
    case "square":
      return regular(4, 1.2533, Math.PI / 4);
    case "diamond":
      return regular(4, 1.2533, 0);
    case "triangle":
      return regular(3, 1.5551, -Math.PI / 2);
    case "hexagon":
      return regular(6, 1.0996, 0);
    case "pentagon":
      return regular(5, 1.1494, -Math.PI / 2);
  }
}
