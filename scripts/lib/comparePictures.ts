import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What separates two pictures. */
export interface PictureDifference {
  /** In words, with the numbers. */
  reason: string;
  /** Where they differ, in red, as PNG; null: they are of different sizes. */
  drawing: Buffer | null;
}

/** How far two colours may be apart, 0–1; edges of letters, which every machine draws a little differently, are left out. */
const TOLERANCE = 0.1;
/** A changed letter is more. */
const MOST_PIXELS = 20;

/** Compares two pictures as an eye does. Null: they look alike. */
export function comparePictures(expected: Buffer, actual: Buffer): PictureDifference | null {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height) {
    return { reason: `${after.width} × ${after.height} pixels instead of ${width} × ${height}`, drawing: null };
  }
  const drawing = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, drawing.data, width, height, { threshold: TOLERANCE });
  if (pixels <= MOST_PIXELS) return null;
  return { reason: `${pixels} of ${width * height} pixels differ`, drawing: PNG.sync.write(drawing) };
}

/** The same picture in fewer bytes: without opacity, packed as tight as PNG goes. */
export function packPicture(picture: Buffer): Buffer {
  return PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}
