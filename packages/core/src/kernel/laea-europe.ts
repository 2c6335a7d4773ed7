/**
 * Places on the map of Europe in metres: ETRS89 / LAEA Europe (EPSG:3035), Lambert's azimuthal
 * equal-area projection of the GRS 80 ellipsoid around 52° N 10° E.
 *
 * Areas are true everywhere. Distances are true to 0.2 % in northern Italy and to 1 % in most of
 * Europe; far from it they are not to be used.
 *
 * Source: Snyder (1987), Map Projections: A Working Manual, U.S. Geological Survey Professional
 * Paper 1395, equations 3-12, 24-17 to 24-20.
 */
const SEMI_MAJOR = 6378137;
const FLATTENING = 1 / 298.257222101;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const CENTRE = { lat: 52, lon: 10, x: 4321000, y: 3210000 } as const;

const RADIANS = Math.PI / 180;
const POLE = authalic(1);
const RADIUS = SEMI_MAJOR * Math.sqrt(POLE / 2);
const SIN_CENTRE = Math.sin(CENTRE.lat * RADIANS);
const BETA_CENTRE = Math.asin(authalic(SIN_CENTRE) / POLE);
const STRETCH =
  (SEMI_MAJOR * Math.cos(CENTRE.lat * RADIANS)) /
  Math.sqrt(1 - (ECCENTRICITY * SIN_CENTRE) ** 2) /
  (RADIUS * Math.cos(BETA_CENTRE));

/** Easting and northing in metres of a place in degrees. Precondition: not the centre's antipode. */
export function projectToEurope(lat: number, lon: number): readonly [x: number, y: number] {
  const beta = Math.asin(authalic(Math.sin(lat * RADIANS)) / POLE);
  const east = (lon - CENTRE.lon) * RADIANS;
  const [sin, cos] = [Math.sin(beta), Math.cos(beta)];
  const [sinCentre, cosCentre] = [Math.sin(BETA_CENTRE), Math.cos(BETA_CENTRE)];
  const scale = RADIUS * Math.sqrt(2 / (1 + sinCentre * sin + cosCentre * cos * Math.cos(east)));
  return [
    CENTRE.x + scale * STRETCH * cos * Math.sin(east),
    CENTRE.y + (scale / STRETCH) * (cosCentre * sin - sinCentre * cos * Math.cos(east)),
  ];
}

/** Snyder's q: on the sphere of equal area the sine of the latitude is this, over that of the pole. */
function authalic(sin: number): number {
  const e = ECCENTRICITY;
  return (1 - e * e) * (sin / (1 - (e * sin) ** 2) + Math.atanh(e * sin) / e);
}
