/** Actors as five shapes of equal area, filled, with an outline that may be dashed. */
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { SHAPES, type Shape } from "./kind-shape.ts";

/** What the program reads from a node besides sigma's own attributes. */
export interface ActorAttributes {
  /** Fill. */
  readonly color: string;
  /** Radius in pixels of the circle of the same area, at the usual zoom. */
  readonly size: number;
  readonly shape: Shape;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
  readonly alpha: number;
}

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_stroke;
attribute float a_alpha;
attribute vec4 a_fill;
attribute vec4 a_line;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_fill;
varying vec4 v_line;
varying vec4 v_id;
varying vec2 v_place;
varying vec2 v_stroke;
varying float v_radius;
varying float v_shape;
varying float v_alpha;
void main() {
  float radius = a_size / u_sizeRatio;
  float reach = radius * 1.7 + 2.0;
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(center + a_corner * reach / (u_viewport * 0.5), 0.0, 1.0);
  v_place = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  v_stroke = a_stroke;
  v_fill = a_fill;
  v_line = a_line;
  v_alpha = a_alpha;
  v_id = a_id;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_fill;
varying vec4 v_line;
varying vec4 v_id;
varying vec2 v_place;
varying vec2 v_stroke;
varying float v_radius;
varying float v_shape;
varying float v_alpha;
uniform float u_pixelRatio;

// Distance to the outline in pixels, negative inside; sizes give every shape the circle's area.
float outline(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.8862 * r;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y)) * 0.7071 - 0.8862 * r;
  if (v_shape < 3.5) return max(abs(p.x) * 0.8660 + p.y * 0.5, -p.y) - 0.7776 * r;
  if (v_shape < 4.5) return max(abs(p.x) * 0.8660 + abs(p.y) * 0.5, abs(p.y)) - 0.9523 * r;
  return max(max(abs(p.x) * 0.9511 - p.y * 0.3090, abs(p.x) * 0.5878 + p.y * 0.8090), -p.y) - 0.9299 * r;
}

void main(void) {
  float far = outline(v_place, v_radius);
  #ifdef PICKING_MODE
  if (far > 3.0) discard;
  gl_FragColor = v_id;
  gl_FragColor.a = 1.0;
  #else
  float cover = clamp(0.5 - far * u_pixelRatio, 0.0, 1.0);
  float inner = clamp(0.5 - (far + v_stroke.x) * u_pixelRatio, 0.0, 1.0);
  if (v_stroke.y > 0.5) {
    float turns = floor(v_radius * 6.2832 / 5.5);
    float gap = step(0.56, fract(atan(v_place.y, v_place.x) / 6.2832 * turns));
    inner = max(inner, gap);
  }
  vec3 color = mix(v_line.rgb, v_fill.rgb, inner);
  float alpha = cover * v_alpha;
  gl_FragColor = vec4(color * alpha, alpha);
  #endif
}`;

const UNIFORMS = ["u_matrix", "u_viewport", "u_sizeRatio", "u_pixelRatio"] as const;

export class ActorProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: WebGLRenderingContext.FLOAT },
        { name: "a_size", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_shape", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_stroke", size: 2, type: WebGLRenderingContext.FLOAT },
        { name: "a_alpha", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_fill", size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
        { name: "a_line", size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: WebGLRenderingContext.FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    const actor = data as unknown as ActorAttributes;
    this.array.set(
      [
        data.x,
        data.y,
        actor.size,
        SHAPES.indexOf(actor.shape),
        actor.strokeWidth,
        actor.isDashed ? 1 : 0,
        actor.alpha,
        floatColor(actor.color),
        floatColor(actor.stroke),
        index,
      ],
      start,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] ?? null;
    gl.uniformMatrix3fv(at("u_matrix"), false, params.matrix);
    gl.uniform2f(at("u_viewport"), params.width, params.height);
    gl.uniform1f(at("u_sizeRatio"), params.sizeRatio);
    gl.uniform1f(at("u_pixelRatio"), params.pixelRatio);
  }
}
