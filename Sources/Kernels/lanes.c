// Sums and products of small arrays over several axes, in the order of XLA's CPU backend: LLVM unrolls the loop over
// the last axis and takes several rows of the axis before it at a time, each in a lane of a vector. Sums of squares are
// contracted besides. All this was read off JAX 0.10.2 by experiment.
#include "blocks.h"
#include "loops.h"
#include "modes.h"

enum { mostLanes = 8 };

size_t axle_lanes_of_rows(size_t rows, size_t line) {
  if (line < 2) return 1;
  if (rows < 16) return rows == 2 || rows == 4 || rows == 8 ? rows : 1;
  return line == 8 || rows % 8 < 4 ? 8 : 4;
}

#define ADD(a, b) ((a) + (b))
#define MULTIPLY(a, b) ((a) * (b))
#define ADD_SQUARE(sum, x) __builtin_fmaf(x, x, sum)

// The elements of one block of rows are folded into `result`.
#define FOLD_BLOCK(name, STEP, COMBINE, identity) \
  AXLE_INLINE float name##Block( \
      const float *x, size_t rows, size_t line, size_t step, size_t width, float result) { \
    float lanes[mostLanes]; \
    for (size_t lane = 0; lane < width; lane++) lanes[lane] = lane == 0 ? result : identity; \
    size_t row = 0; \
    for (; row + width <= rows; row += width) \
      for (size_t k = 0; k < line; k++) \
        for (size_t lane = 0; lane < width; lane++) \
          lanes[lane] = STEP(lanes[lane], x[((row + lane) * line + k) * step]); \
    for (size_t half = width / 2; half > 0; half /= 2) \
      for (size_t lane = 0; lane < half; lane++) lanes[lane] = COMBINE(lanes[lane], lanes[lane + half]); \
    result = lanes[0]; \
    for (size_t k = row * line; k < rows * line; k++) result = STEP(result, x[k * step]); \
    return result; \
  }

#define FOLD_BLOCKS(name, identity) \
  AXLE_CLONES static void name( \
      const float *x, size_t outer, size_t blocks, size_t rows, size_t line, size_t inner, size_t width, \
      float *out) { \
    for (size_t o = 0; o < outer; o++) \
      for (size_t i = 0; i < inner; i++) { \
        float result = identity; \
        for (size_t block = 0; block < blocks; block++) { \
          const float *start = x + (o * blocks + block) * rows * line * inner + i; \
          result = name##Block(start, rows, line, inner, width, result); \
        } \
        out[o * inner + i] = result; \
      } \
  }

FOLD_BLOCK(sumInLanes, ADD, ADD, 0.0f)
FOLD_BLOCK(multiplyInLanes, MULTIPLY, MULTIPLY, 1.0f)
FOLD_BLOCK(addSquaresInLanes, ADD_SQUARE, ADD, 0.0f)
FOLD_BLOCKS(sumInLanes, 0.0f)
FOLD_BLOCKS(multiplyInLanes, 1.0f)
FOLD_BLOCKS(addSquaresInLanes, 0.0f)

/// The squares of one axis. The first is the one that is contracted with the second, instead of the other way round.
AXLE_CLONES static void addSquaresOfLine(const float *x, size_t outer, size_t line, size_t inner, float *out) {
  for (size_t o = 0; o < outer; o++)
    for (size_t i = 0; i < inner; i++) {
      const float *start = x + o * line * inner + i;
      float second = line > 1 ? start[inner] : 0, sum = ADD_SQUARE(second * second, start[0]);
      for (size_t k = 2; k < line; k++) sum = ADD_SQUARE(sum, start[k * inner]);
      out[o * inner + i] = sum;
    }
}

void axle_reduce_in_lanes(
    ReductionOperation operation, const float *x, size_t outer, size_t blocks, size_t rows, size_t line, size_t inner,
    float *out) {
  FloatModes saved = flushSubnormals();
  size_t width = axle_lanes_of_rows(rows, line);
  switch (operation) {
    case ReductionOperationSum: sumInLanes(x, outer, blocks, rows, line, inner, width, out); break;
    case ReductionOperationProduct: multiplyInLanes(x, outer, blocks, rows, line, inner, width, out); break;
    default: __builtin_trap();  // of the others the order does not matter
  }
  restoreModes(saved);
}

void axle_sum_squares(
    const float *x, size_t outer, size_t blocks, size_t rows, size_t line, size_t inner, float *out) {
  FloatModes saved = flushSubnormals();
  if (blocks * rows == 1)
    addSquaresOfLine(x, outer, line, inner, out);
  else
    addSquaresInLanes(x, outer, blocks, rows, line, inner, axle_lanes_of_rows(rows, line), out);
  restoreModes(saved);
}
