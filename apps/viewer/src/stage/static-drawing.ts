/** What the map without WebGL is made of: everything in its place, names beside their actors. */
import type { Selection } from "../state/view-state.ts";
import { readTokens } from "../theme/tokens.ts";
import { focusOf } from "./focus.ts";
import { boundsOf, drawnActors, midArrows } from "./frame.ts";
import { type LabelRequest, placeLabels } from "./label-placement.ts";
import { actorAttributes, tieAttributes } from "./looks.ts";
import type { Picture } from "./picture.ts";
import { frameAt } from "./transition.ts";

/** More lines than this are a blot, and a browser without WebGL is a slow one. */
export const MOST_TIES = 6000;
const NAME_SIZE = 12.5;
export const NAME_LINE = NAME_SIZE * 1.16;
/** Of a letter, on average: nothing is measured here. */
const LETTER = 0.55;

export function drawingOf(picture: Picture, selection: Selection | null) {
  const { scene, layout } = picture;
  const tokens = readTokens(document.documentElement);
  const focus = focusOf(scene, selection);
  const bounds = boundsOf(picture);
  const box = {
    x: bounds.x[0],
    y: -bounds.y[1],
    width: bounds.x[1] - bounds.x[0],
    height: bounds.y[1] - bounds.y[0],
  };
  const looks = new Map(
    scene.actors.map((actor) => [
      actor.id,
      actorAttributes(
        actor,
        scene.mode,
        actor.degree ?? layout.degrees.get(actor.id) ?? 0,
        tokens,
        !focus.isLit(actor.id),
      ),
    ]),
  );
  const frame = frameAt(null, scene, 1);
  const shown = drawnActors(
    frame,
    picture,
    (point) => point,
    focus,
    null,
    1,
    (id) => looks.get(id)?.size ?? 0,
  );
  const inBox = { width: box.width, height: box.height };
  const requests = shown
    .filter(({ isNamed }) => isNamed)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(
      (actor): LabelRequest => ({
        ...actor,
        x: actor.x - box.x,
        y: actor.y - box.y,
        width: Math.max(...actor.lines.map(({ length }) => length)) * NAME_SIZE * LETTER,
        height: actor.lines.length * NAME_LINE,
      }),
    );
  const discs = shown.map(({ x, y, radius }) => ({ x: x - box.x, y: y - box.y, radius }));
  const bold = new Set(shown.filter(({ isLab, isSelected }) => isLab || isSelected).map(idOf));
  return {
    box,
    grounds: picture.grounds,
    arrows: midArrows(frame, picture, (point) => point, focus),
    ties: (scene.ties.length > MOST_TIES ? [] : scene.ties).flatMap(
      ({ key, source, target, look }) => {
        const [from, to] = [layout.positions.get(source), layout.positions.get(target)];
        if (from === undefined || to === undefined) return [];
        return [
          { key, from, to, look: tieAttributes(look, tokens, !focus.isLitTie(source, target)) },
        ];
      },
    ),
    actors: scene.actors.flatMap(({ id, label }) => {
      const [place, look] = [layout.positions.get(id), looks.get(id)];
      return place === undefined || look === undefined ? [] : [{ id, label, look, ...place }];
    }),
    names: placeLabels(requests, discs, inBox).map(({ id, lines, left, top, width, align }) => ({
      id,
      lines,
      align,
      isBold: bold.has(id),
      x: box.x + (align === "left" ? left : align === "right" ? left + width : left + width / 2),
      top: box.y + top,
    })),
  };
}

const idOf = ({ id }: { readonly id: string }) => id;
