/**
 * The arrays that the steps of Leiden work in, made once for all runs on networks of so many nodes:
 * thousands of runs are made, most of them so short that making arrays would be half of the work.
 *
 * What a step finds there is left over from another, except `weightTo`, which every step leaves at 0.
 */
export interface Workspace {
  readonly order: Uint32Array;
  readonly met: Uint32Array;
  readonly weightTo: Float64Array;
  readonly communityMass: Float64Array;
  readonly communitySize: Uint32Array;
  readonly empty: Uint32Array;
  readonly isWaiting: Uint8Array;
  readonly part: Uint32Array;
  readonly partMass: Float64Array;
  readonly partSize: Uint32Array;
  readonly outward: Float64Array;
  readonly gains: Float64Array;
  readonly codes: Uint32Array;
}

export function workspaceFor(n: number): Workspace {
  return {
    order: new Uint32Array(n),
    met: new Uint32Array(n),
    weightTo: new Float64Array(n),
    communityMass: new Float64Array(n),
    communitySize: new Uint32Array(n),
    empty: new Uint32Array(n),
    isWaiting: new Uint8Array(n),
    part: new Uint32Array(n),
    partMass: new Float64Array(n),
    partSize: new Uint32Array(n),
    outward: new Float64Array(n),
    gains: new Float64Array(n),
    codes: new Uint32Array(n),
  };
}
