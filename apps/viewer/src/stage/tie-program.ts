/** Ties as straight lines of a width in screen pixels, solid, dashed or dotted, at any zoom. */
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What the program reads from an edge besides sigma's own attributes. */
export interface TieAttributes {
  readonly color: string;
  /** Width in pixels. */
  readonly size: number;
  /** Pixels of line and of gap; gap 0 = solid. */
  readonly dash: readonly [number, number];
  readonly alpha: number;
  readonly zIndex: number;
}

const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute vec2 a_dash;
attribute float a_alpha;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_dash;
varying float v_half;
void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_viewport * 0.5;
  float span = max(distance(start, end), 0.0001);
  vec2 along = (end - start) / span;
  vec2 across = vec2(-along.y, along.x);
  float reach = a_width * 0.5 + 1.0;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0 * a_alpha;
  vec2 place = mix(start, end, a_corner.x) + across * reach * a_corner.y;
  gl_Position = vec4(place / (u_viewport * 0.5), 0.0, 1.0);
  v_place = vec2(span * a_corner.x, reach * a_corner.y);
  v_dash = a_dash;
  v_half = a_width * 0.5;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_dash;
varying float v_half;
uniform float u_pixelRatio;
void main(void) {
  float cover = clamp((v_half - abs(v_place.y)) * u_pixelRatio + 0.5, 0.0, 1.0);
  // A hairline thinner than a pixel is drawn paler, not jagged.
  cover *= min(1.0, v_half * 2.0 * u_pixelRatio);
  if (v_dash.y > 0.0) {
    float period = v_dash.x + v_dash.y;
    float place = mod(v_place.x, period);
    cover *= clamp((v_dash.x - place) * u_pixelRatio + 0.5, 0.0, 1.0);
  }
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}`;

const UNIFORMS = ["u_matrix", "u_viewport", "u_pixelRatio"] as const;

export class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_start", size: 2, type: WebGLRenderingContext.FLOAT },
        { name: "a_end", size: 2, type: WebGLRenderingContext.FLOAT },
        { name: "a_width", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_dash", size: 2, type: WebGLRenderingContext.FLOAT },
        { name: "a_alpha", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_color", size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: WebGLRenderingContext.FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    _index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const tie = data as unknown as TieAttributes;
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        tie.size,
        ...tie.dash,
        tie.alpha,
        floatColor(tie.color),
      ],
      start,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] ?? null;
    gl.uniformMatrix3fv(at("u_matrix"), false, params.matrix);
    gl.uniform2f(at("u_viewport"), params.width, params.height);
    gl.uniform1f(at("u_pixelRatio"), params.pixelRatio);
  }
}
