// Sums and products of small arrays over several axes, in the order of XLA's CPU backend: LLVM unrolls the loop over
// the last axis and takes several rows of the axis before it at a time, each in a lane of a vector. Sums of products are
// contracted besides. All this was read off JAX 0.10.2 by experiment.
#include "blocks.h"
#include "half.h"
#include "loops.h"
#include "modes.h"

enum { mostLanes = 8 };

size_t axle_lanes_of_rows(KernelType type, size_t rows, size_t line) {
  if (line < 2 || type == KernelTypeBfloat16) return 1;
  if (rows < 16) return rows == 2 || rows == 4 || rows == 8 ? rows : 1;
  return line == 8 || rows % 8 < 4 ? 8 : 4;
}

#define ADD(a, b) ((a) + (b))
#define MULTIPLY(a, b) ((a) * (b))
#define ADD_HALVES(a, b) narrowFloat16(widenFloat16(a) + widenFloat16(b))
#define MULTIPLY_HALVES(a, b) narrowFloat16(widenFloat16(a) * widenFloat16(b))

#define ADD_PRODUCT(sum, i) __builtin_fmaf(x[i], y[i], sum)
#define ADD_ELEMENT(sum, i) ADD(sum, x[i])
#define MULTIPLY_ELEMENT(product, i) MULTIPLY(product, x[i])
#define ADD_HALF(sum, i) ADD_HALVES(sum, x[i])
#define MULTIPLY_HALF(product, i) MULTIPLY_HALVES(product, x[i])

// The elements of one block of rows are folded into `result`. `y` is the other operand of products.
#define FOLD_BLOCK(name, T, STEP, COMBINE, identity) \
  AXLE_INLINE T name##Block( \
      const T *x, const T *y, size_t rows, size_t line, size_t step, size_t width, T result) { \
    (void)y; \
    T lanes[mostLanes]; \
    for (size_t lane = 0; lane < width; lane++) lanes[lane] = lane == 0 ? result : identity; \
    size_t row = 0; \
    for (; row + width <= rows; row += width) \
      for (size_t k = 0; k < line; k++) \
        for (size_t lane = 0; lane < width; lane++) \
          lanes[lane] = STEP(lanes[lane], ((row + lane) * line + k) * step); \
    for (size_t half = width / 2; half > 0; half /= 2) \
      for (size_t lane = 0; lane < half; lane++) lanes[lane] = COMBINE(lanes[lane], lanes[lane + half]); \
    result = lanes[0]; \
    for (size_t k = row * line; k < rows * line; k++) result = STEP(result, k * step); \
    return result; \
  }

#define FOLD_BLOCKS(name, T, identity) \
  AXLE_CLONES static void name( \
      const T *x, const T *y, size_t outer, size_t blocks, size_t rows, size_t line, size_t inner, size_t width, \
      T *out) { \
    for (size_t o = 0; o < outer; o++) \
      for (size_t i = 0; i < inner; i++) { \
        T result = identity; \
        for (size_t block = 0; block < blocks; block++) { \
          size_t start = (o * blocks + block) * rows * line * inner + i; \
          result = name##Block(x + start, y + start, rows, line, inner, width, result); \
        } \
        out[o * inner + i] = result; \
      } \
  }

FOLD_BLOCK(sumInLanes, float, ADD_ELEMENT, ADD, 0.0f)
FOLD_BLOCK(multiplyInLanes, float, MULTIPLY_ELEMENT, MULTIPLY, 1.0f)
FOLD_BLOCK(addProductsInLanes, float, ADD_PRODUCT, ADD, 0.0f)
FOLD_BLOCK(sumHalvesInLanes, float16, ADD_HALF, ADD_HALVES, (float16){0})
FOLD_BLOCK(multiplyHalvesInLanes, float16, MULTIPLY_HALF, MULTIPLY_HALVES, (float16){0x3c00})
FOLD_BLOCKS(sumInLanes, float, 0.0f)
FOLD_BLOCKS(multiplyInLanes, float, 1.0f)
FOLD_BLOCKS(addProductsInLanes, float, 0.0f)
FOLD_BLOCKS(sumHalvesInLanes, float16, (float16){0})
FOLD_BLOCKS(multiplyHalvesInLanes, float16, (float16){0x3c00})

/// The products of one axis. Of squares the first is the one that is contracted with the second, instead of the other
/// way round.
AXLE_CLONES static void addProductsOfLine(
    const float *x, const float *y, bool areSquares, size_t outer, size_t line, size_t inner, float *out) {
  areSquares = areSquares && line > 1;
  for (size_t o = 0; o < outer; o++)
    for (size_t i = 0; i < inner; i++) {
      size_t start = o * line * inner + i;
      size_t first = areSquares ? start + inner : start, second = areSquares ? start : start + inner;
      float sum = x[first] * y[first];
      for (size_t k = 1; k < line; k++) sum = ADD_PRODUCT(sum, k == 1 ? second : start + k * inner);
      out[o * inner + i] = sum;
    }
}

void axle_reduce_in_lanes(
    ReductionOperation operation, KernelType type, const void *x, size_t outer, size_t blocks, size_t rows,
    size_t line, size_t inner, void *out) {
  FloatModes saved = flushSubnormals();
  size_t width = axle_lanes_of_rows(type, rows, line);
  bool isSum = operation == ReductionOperationSum;
  if (type == KernelTypeFloat16)
    (isSum ? sumHalvesInLanes : multiplyHalvesInLanes)(x, x, outer, blocks, rows, line, inner, width, out);
  else
    (isSum ? sumInLanes : multiplyInLanes)(x, x, outer, blocks, rows, line, inner, width, out);
  restoreModes(saved);
}

AXLE_CLONES static void addSquaresOfRows(const float *x, size_t count, size_t line, float *out) {
  for (size_t row = 0; row < count; row++) {
    const float *start = x + row * line;
    out[row] = start[0] * start[0];
    for (size_t k = 1; k < line; k++) out[row] += start[k] * start[k];
  }
}

void axle_sum_squares_of_rows(const float *x, size_t outer, size_t rows, size_t line, float *out) {
  bool areFolded = line == 6 || (line == 8 && rows >= 8);
  size_t width = areFolded ? axle_lanes_of_rows(KernelTypeFloat32, rows, line) : 1;
  size_t folded = width > 1 ? rows / width * width : 0;
  FloatModes saved = flushSubnormals();
  for (size_t o = 0; o < outer; o++) {
    const float *start = x + o * rows * line;
    addSquaresOfRows(start, folded, line, out + o * rows);
    start += folded * line;
    addProductsOfLine(start, start, true, rows - folded, line, 1, out + o * rows + folded);
  }
  restoreModes(saved);
}

void axle_sum_products(
    const float *x, const float *y, bool areSquares, size_t outer, size_t blocks, size_t rows, size_t line,
    size_t inner, float *out) {
  FloatModes saved = flushSubnormals();
  if (blocks * rows == 1)
    addProductsOfLine(x, y, areSquares, outer, line, inner, out);
  else
    addProductsInLanes(
        x, y, outer, blocks, rows, line, inner, axle_lanes_of_rows(KernelTypeFloat32, rows, line), out);
  restoreModes(saved);
}
