import { cornerOf, type Size, type Spot, tileSize, type View } from './mercator';

export interface Tile extends Spot {
  key: string;
  url: string;
}

/** The squares that cover what is shown; the world goes on to the east and west, not to the north and south. */
export function tilesOf(view: View, size: Size, address: string): Tile[] {
  const corner = cornerOf(view, size);
  const count = 2 ** view.zoom;
  const from = { x: Math.floor(corner.x / tileSize), y: Math.floor(corner.y / tileSize) };
  const to = {
    x: Math.floor((corner.x + size.width) / tileSize),
    y: Math.floor((corner.y + size.height) / tileSize),
  };
  const tiles: Tile[] = [];
  for (let y = Math.max(0, from.y); y <= Math.min(count - 1, to.y); y++) {
    for (let x = from.x; x <= to.x; x++) {
      const url = address
        .replace('{z}', String(view.zoom))
        .replace('{x}', String(((x % count) + count) % count))
        .replace('{y}', String(y));
      tiles.push({ key: url, url, x: x * tileSize - corner.x, y: y * tileSize - corner.y });
    }
  }
  return tiles;
}
