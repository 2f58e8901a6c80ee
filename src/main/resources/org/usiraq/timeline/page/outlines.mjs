// Makes outlines.json, the country outlines of the map, from the npm packages world-atlas 2.0.2 (Natural Earth
// 4.1.0, public domain; the packaging is under the ISC licence), topojson-client and topojson-simplify. By hand, since
// outlines seldom change:
//   npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3
//   node outlines.mjs > outlines.json
// Countries near Iraq are from the scale 1:50m, to 0.01 degrees; the others are from 1:110m, to 0.1 degrees.
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const NEAR = { west: 34, south: 21, east: 62, north: 41 };

// Corners whose triangle is smaller (in square degrees) go, in neighbours alike.
const countries = (scale, smallest) => {
  const atlas = simplify(presimplify(require(`world-atlas/countries-${scale}.json`)), smallest);
  return feature(atlas, atlas.objects.countries).features.filter((f) => f.geometry);
};
const points = (geometry) => geometry.coordinates.flat(geometry.type === "MultiPolygon" ? 2 : 1);
const near = (f) =>
  points(f.geometry).some(([x, y]) => x > NEAR.west && x < NEAR.east && y > NEAR.south && y < NEAR.north);
const ring = (coordinates, digits) => {
  const rounded = coordinates.map((p) => p.map((c) => Number(c.toFixed(digits))));
  return rounded.filter((p, i) => i === 0 || p[0] !== rounded[i - 1][0] || p[1] !== rounded[i - 1][1]);
};
const rings = (polygon, digits) => polygon.map((r) => ring(r, digits)).filter((r) => r.length > 3);
const rounded = (geometry, digits) => {
  const polygons = geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates];
  return { type: "MultiPolygon", coordinates: polygons.map((p) => rings(p, digits)).filter((p) => p.length) };
};

const fine = countries("50m", 0.0006).filter((f) => near(f) && f.properties.name !== "Russia");
const names = new Set(fine.map((f) => f.properties.name));
const coarse = countries("110m", 0.3).filter((f) => !names.has(f.properties.name) && f.properties.name !== "Antarctica");
const outlines = [...fine.map((f) => [f, 2]), ...coarse.map((f) => [f, 1])]
  .map(([f, digits]) => ({
    type: "Feature",
    properties: { name: f.properties.name, near: digits === 2 },
    geometry: rounded(f.geometry, digits),
  }))
  .sort((a, b) => (a.properties.name < b.properties.name ? -1 : 1));
console.log('{"type":"FeatureCollection","features":[\n' + outlines.map((f) => JSON.stringify(f)).join(",\n") + "\n]}");
