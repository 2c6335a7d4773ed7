/** What a scene says and where, for tests that read it as a person would. */
import { type Group, nodesOf, type Scene, type SceneNode, type Text } from "../../src/scene.ts";
import { textWidth } from "../../src/text/text-style.ts";

export interface Area {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function groupsNamed(scene: Scene, name: string): Group[] {
  return allOf(scene, "group").filter((group) => group.name === name);
}

export function allOf<Type extends SceneNode["type"]>(
  scene: Pick<Scene, "children">,
  type: Type,
): Extract<SceneNode, { type: Type }>[] {
  return [...nodesOf(scene.children)].filter(
    (node): node is Extract<SceneNode, { type: Type }> => node.type === type,
  );
}

/** Every text where it stands on the paper, whatever its groups were moved by. */
export function placedTexts({ children }: Pick<Scene, "children">, left = 0, top = 0): Text[] {
  return children.flatMap((node) => {
    if (node.type === "text") return [{ ...node, x: node.x + left, y: node.y + top }];
    if (node.type !== "group") return [];
    return placedTexts(node, left + (node.right ?? 0), top + (node.down ?? 0));
  });
}

/** Every text of a group, or of the whole figure, in the order in which it is drawn. */
export function textsIn(scene: Scene, name?: string): string[] {
  const groups = name === undefined ? [scene] : groupsNamed(scene, name);
  return groups.flatMap((group) => allOf(group, "text").map(({ content }) => content));
}

/** From the top of its capitals to its baseline. */
export function areaOf({ x, y, content, style, anchor = "start" }: Text): Area {
  const width = textWidth(content, style);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { what: content, left, top: y - style.size * 0.72, right: left + width, bottom: y };
}

export function pairsThatOverlap(areas: readonly Area[]): string[] {
  return areas.flatMap((a, index) =>
    areas
      .slice(index + 1)
      .filter((b) => {
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      })
      .map((b) => `${a.what} / ${b.what}`),
  );
}

/** Middle of every drawn actor. */
export function placesOf(scene: Scene): Map<string, { readonly x: number; readonly y: number }> {
  return new Map(
    groupsNamed(scene, "actor").map(({ data, children: [shape] }) => {
      return [data?.["actor"] ?? "", middleOf(shape)];
    }),
  );
}

function middleOf(shape: SceneNode | undefined): { readonly x: number; readonly y: number } {
  if (shape?.type === "circle") return { x: shape.x, y: shape.y };
  if (shape?.type !== "path") throw new TypeError("an actor is a circle or a path");
  const numbers = shape.commands.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    x: mean(numbers.filter((_, index) => index % 2 === 0)),
    y: mean(numbers.filter((_, index) => index % 2 === 1)),
  };
}
