/** Mean radius of the Earth in metres (IUGG). */
const RADIUS = 6371008.8;

const RADIANS = Math.PI / 180;

/** A place as a unit vector, from which distances come without further sines. */
export type Bearing = readonly [x: number, y: number, z: number];

export function bearingOf(lat: number, lon: number): Bearing {
  const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  return [cos * Math.cos(lon * RADIANS), cos * Math.sin(lon * RADIANS), sin];
}

/** Metres between two places over the sphere: 2 R asin(chord / 2), exact for near places too. */
export function greatCircle([x, y, z]: Bearing, [u, v, w]: Bearing): number {
  const chord = Math.sqrt((x - u) ** 2 + (y - v) ** 2 + (z - w) ** 2);
  return 2 * RADIUS * Math.asin(Math.min(1, chord / 2));
}
