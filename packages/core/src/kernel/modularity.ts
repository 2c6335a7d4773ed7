/**
 * Modularity of a partition: how much more weight lies within its communities than the weights of
 * their actors alone would put there.
 *
 *     Q = Σ_c [ w_c / W − γ (K_c / 2W)² ]
 *
 * w_c weight of the ties within community c, K_c sum over its actors of the weights of their ties,
 * W weight of all ties. The same as (1/2W) Σ_ij (w_ij − γ k_i k_j / 2W) over pairs of one community.
 *
 * Precondition: at least one tie; weights above 0, null = every tie weighs 1; communities below the
 * number of actors.
 *
 * Source: Newman & Girvan (2004), "Finding and evaluating community structure in networks", Phys.
 * Rev. E 69, 026113; γ from Reichardt & Bornholdt (2006), "Statistical mechanics of community
 * detection", Phys. Rev. E 74, 016110.
 */
export function modularity(
  source: Uint32Array,
  target: Uint32Array,
  weight: Float64Array | null,
  community: Uint32Array,
  gamma: number,
): number {
  const ends = new Float64Array(community.length);
  let total = 0;
  let internal = 0;
  for (let tie = 0; tie < source.length; tie++) {
    const from = community[source[tie]!]!;
    const to = community[target[tie]!]!;
    const own = weight === null ? 1 : weight[tie]!;
    total += own;
    ends[from] = ends[from]! + own;
    ends[to] = ends[to]! + own;
    if (from === to) internal += own;
  }
  let expected = 0;
  for (let c = 0; c < ends.length; c++) expected += (ends[c]! / (2 * total)) ** 2;
  return internal / total - gamma * expected;
}
