import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { comparePictures, packPicture } from '../../scripts/lib/comparePictures.js';

/** A white picture with a block of this grey in it. */
function picture({ width = 60, height = 40, block = 10, grey = 0 } = {}): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let y = 5; y < 5 + block; y += 1)
    for (let x = 5; x < 5 + block; x += 1) png.data.fill(grey, 4 * (y * width + x), 4 * (y * width + x) + 3);
  return PNG.sync.write(png);
}

test('the same picture looks alike, packed or not', () => {
  expect(comparePictures(picture(), picture())).toBeNull();
  expect(comparePictures(picture(), packPicture(picture()))).toBeNull();
});

test('a shade that no eye sees is no difference', () => {
  expect(comparePictures(picture(), picture({ grey: 4 }))).toBeNull();
});

test('something larger is one, and is drawn', () => {
  const difference = comparePictures(picture(), picture({ block: 20 }));
  expect(difference?.reason).toMatch(/^\d+ of 2400 pixels differ$/);
  expect(PNG.sync.read(difference?.drawing ?? Buffer.from('')).width).toBe(60);
});

test('another size is one', () => {
  expect(comparePictures(picture(), picture({ width: 61 }))).toEqual({ reason: '61 × 40 pixels instead of 60 × 40', drawing: null });
});
