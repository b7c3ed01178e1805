// Sums of 4096 and more float32s, in the order of XLA's CPU backend (its YNNPACK kernels), which was read off JAX
// 0.10.2 by experiment and reproduces its bits. Vectors are added in fours, four fours make sixteen, and so many
// sixteens make a block; blocks are added with a compensation for the rounding error (Kahan). What does not fit into
// 128 KiB is cut into tiles (Reduce.swift), whose sums are summed in the same way.
#include <stdlib.h>

#include "blocks.h"
#include "loops.h"
#include "modes.h"

enum { lanes = 16, tileElements = 32768 };

typedef struct { float at[lanes]; } Vector;

AXLE_INLINE Vector plus(Vector a, Vector b) {
  for (size_t i = 0; i < lanes; i++) a.at[i] += b.at[i];
  return a;
}
AXLE_INLINE Vector load(const float *x) {
  Vector v;
  memcpy(&v, x, sizeof v);
  return v;
}
AXLE_INLINE Vector loadPart(const float *x, size_t count) {
  Vector v;
  for (size_t i = 0; i < lanes; i++) v.at[i] = i < count ? x[i] : 0;
  return v;
}

/// The sum of four vectors `step` elements apart.
AXLE_INLINE Vector four(const float *x, size_t step) {
  return plus(plus(plus(load(x), load(x + step)), load(x + 2 * step)), load(x + 3 * step));
}
AXLE_INLINE Vector sixteen(const float *x, size_t step) {
  return plus(
      plus(plus(four(x, step), four(x + 4 * step, step)), four(x + 8 * step, step)), four(x + 12 * step, step));
}

AXLE_INLINE void addCompensated(Vector block, Vector *sum, Vector *error) {
  for (size_t i = 0; i < lanes; i++) {
    float y = block.at[i] - error->at[i], total = sum->at[i] + y;
    error->at[i] = (total - sum->at[i]) - y;
    sum->at[i] = total;
  }
}

/// Fewer than 1024 elements: sixteens, then fours, then what is left.
AXLE_INLINE Vector restOfRow(const float *x, size_t count) {
  Vector sum = {0};
  for (; count >= 16 * lanes; count -= 16 * lanes, x += 16 * lanes) sum = plus(sum, sixteen(x, lanes));
  for (; count >= 4 * lanes; count -= 4 * lanes, x += 4 * lanes) sum = plus(sum, four(x, lanes));
  Vector rest = {0};
  for (; count >= lanes; count -= lanes, x += lanes) rest = plus(rest, load(x));
  return plus(sum, plus(rest, loadPart(x, count)));
}

/// The lanes of the sum of one tile.
AXLE_INLINE Vector lanesOfTile(const float *x, size_t count) {
  Vector sum = {0}, error = {0};
  for (; count >= 64 * lanes; count -= 64 * lanes, x += 64 * lanes) {
    Vector block = sixteen(x, lanes);
    for (size_t k = 1; k < 4; k++) block = plus(block, sixteen(x + 16 * k * lanes, lanes));
    addCompensated(block, &sum, &error);
  }
  addCompensated(restOfRow(x, count), &sum, &error);
  return sum;
}

typedef float Lane8 __attribute__((vector_size(32)));
typedef uint32_t Mask8 __attribute__((vector_size(32)));

// Each half of what is left of two vectors side by side: what is added in the next step. The neighbours are chosen so
// that no element leaves its half of a register but in the first of these.
#define FOURS(a, b) \
  (__builtin_shufflevector(a, b, 0, 1, 2, 3, 8, 9, 10, 11) + __builtin_shufflevector(a, b, 4, 5, 6, 7, 12, 13, 14, 15))
#define TWOS(a, b) \
  (__builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13) + __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15))
#define ONES(a, b) \
  (__builtin_shufflevector(a, b, 0, 2, 8, 10, 4, 6, 12, 14) + __builtin_shufflevector(a, b, 1, 3, 9, 11, 5, 7, 13, 15))

/// The sums of the lanes of eight vectors, each added by halves.
AXLE_INLINE void addLanesOfEight(const Lane8 *rows, float *out) {
  Lane8 fours[4], twos[2];
  for (size_t i = 0; i < 4; i++) fours[i] = FOURS(rows[2 * i], rows[2 * i + 1]);
  for (size_t i = 0; i < 2; i++) twos[i] = TWOS(fours[2 * i], fours[2 * i + 1]);
  Lane8 sums = ONES(twos[0], twos[1]);
  sums = __builtin_shufflevector(sums, sums, 0, 4, 1, 5, 2, 6, 3, 7);
  memcpy(out, &sums, sizeof sums);
}

/// The sums of the lanes of sixteen vectors, each added by halves.
AXLE_INLINE void addLanes(const Vector *rows, float *out) {
  for (size_t first = 0; first < lanes; first += 8) {
    Lane8 eights[8];
    for (size_t i = 0; i < 8; i++) {
      Lane8 halves[2];
      memcpy(halves, &rows[first + i], sizeof halves);
      eights[i] = halves[0] + halves[1];
    }
    addLanesOfEight(eights, out + first);
  }
}

/// Eight rows of at most eight times `halves` elements, of which `kept` blanks out what belongs to the next row.
AXLE_INLINE void sumEightRows(const float *x, size_t length, size_t halves, const Mask8 *kept, float *out) {
  Lane8 rows[8];
  for (size_t i = 0; i < 8; i++) {
    Lane8 half[2];
    for (size_t h = 0; h < halves; h++) {
      Mask8 bits;
      memcpy(&bits, x + i * length + 8 * h, sizeof bits);
      bits &= kept[h];
      memcpy(&half[h], &bits, sizeof bits);
      half[h] += (Lane8){0};
    }
    rows[i] = halves == 1 ? half[0] : half[0] + half[1];
  }
  addLanesOfEight(rows, out);
}

/// Sums rows of at most sixteen elements, eight at a time, as long as enough elements lie behind them; returns their number.
AXLE_INLINE size_t sumShortRows(const float *x, size_t rows, size_t length, float *out) {
  Mask8 kept[2];
  for (size_t i = 0; i < lanes; i++) kept[i / 8][i % 8] = i < length ? 0xFFFFFFFFu : 0;
  size_t halves = length <= 8 ? 1 : 2, row = 0, read = (8 * halves + length - 1) / length;
  if (halves == 1)
    for (; row + 7 + read <= rows; row += 8) sumEightRows(x + row * length, length, 1, kept, out + row);
  else
    for (; row + 7 + read <= rows; row += 8) sumEightRows(x + row * length, length, 2, kept, out + row);
  return row;
}

/// The sums of `rows` tiles that follow each other.
AXLE_CLONES void sumTiles(const float *x, size_t rows, size_t length, float *out) {
  Vector sums[lanes];
  if (length > 0 && length <= lanes) {
    size_t done = sumShortRows(x, rows, length, out);
    rows -= done, x += done * length, out += done;
  }
  for (; rows >= lanes; rows -= lanes, x += lanes * length, out += lanes) {
    for (size_t i = 0; i < lanes; i++) sums[i] = lanesOfTile(x + i * length, length);
    addLanes(sums, out);
  }
  if (rows == 0) return;
  float last[lanes];
  for (size_t i = 0; i < rows; i++) sums[i] = lanesOfTile(x + i * length, length);
  for (size_t i = rows; i < lanes; i++) sums[i] = (Vector){0};
  addLanes(sums, last);
  memcpy(out, last, rows * sizeof *out);
}

/// The sum of one tile.
static float sumTile(const float *x, size_t count) {
  float sum;
  sumTiles(x, 1, count, &sum);
  return sum;
}

static float sumRow(const float *x, size_t length, size_t line) {
  if (length <= tileElements) return sumTile(x, length);
  // A tile holds whole lines, where one fits.
  size_t tile = line < tileElements ? tileElements / line * line : tileElements;
  size_t count = (length + tile - 1) / tile;
  float *sums = malloc(count * sizeof *sums);
  if (!sums) abort();
  for (size_t t = 0; t < count; t++)
    sums[t] = sumTile(x + t * tile, t + 1 == count ? length - t * tile : tile);
  float sum = sumRow(sums, count, count);
  free(sums);
  return sum;
}

void axle_sum_rows(const float *x, size_t outer, size_t length, size_t line, float *out) {
  FloatModes saved = flushSubnormals();
  for (size_t o = 0; o < outer; o++) out[o] = sumRow(x + o * length, length, line);
  restoreModes(saved);
}

/// Rows fewer than 256 of sixteen columns, `step` elements apart: sixteens, fours, what is left.
AXLE_INLINE Vector blockOfColumns(const float *x, size_t rows, size_t step) {
  Vector sum = {0}, rest = {0};
  for (; rows >= 16; rows -= 16, x += 16 * step) sum = plus(sum, sixteen(x, step));
  if (rows == 0) return sum;
  for (; rows >= 4; rows -= 4, x += 4 * step) rest = plus(rest, four(x, step));
  Vector last = {0};
  for (; rows > 0; rows--, x += step) last = plus(last, load(x));
  return plus(sum, plus(rest, last));
}

AXLE_CLONES void sumTileOfColumns(const float *x, size_t rows, size_t columns, float *out) {
  size_t column = 0;
  for (; column + lanes <= columns; column += lanes) {
    Vector sum = {0}, error = {0};
    const float *strip = x + column;
    size_t rest = rows;
    for (; rest >= 256; rest -= 256, strip += 256 * columns)
      addCompensated(blockOfColumns(strip, 256, columns), &sum, &error);
    addCompensated(blockOfColumns(strip, rest, columns), &sum, &error);
    memcpy(out + column, &sum, sizeof sum);
  }
  size_t width = columns - column;
  if (width == 0) return;
  // The last columns are copied to where they have sixteen to themselves.
  Vector sum = {0}, error = {0};
  float strip[256 * lanes];
  memset(strip, 0, sizeof strip);
  for (size_t row = 0;;) {
    size_t count = rows - row < 256 ? rows - row : 256;
    for (size_t k = 0; k < count; k++)
      memcpy(strip + k * lanes, x + (row + k) * columns + column, width * sizeof *x);
    addCompensated(blockOfColumns(strip, count, lanes), &sum, &error);
    row += count;
    if (count < 256) break;
  }
  memcpy(out + column, &sum, width * sizeof *out);
}
