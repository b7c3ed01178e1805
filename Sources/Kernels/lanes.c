// Sums and products of small arrays over several axes, in the order of XLA's CPU backend: LLVM unrolls the loop over
// the last axis and takes several rows of the axis before it at a time, each in a lane of a vector. Sums of squares are
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
#define ADD_SQUARE(sum, x) __builtin_fmaf(x, x, sum)
#define ADD_HALVES(a, b) narrowFloat16(widenFloat16(a) + widenFloat16(b))
#define MULTIPLY_HALVES(a, b) narrowFloat16(widenFloat16(a) * widenFloat16(b))

// The elements of one block of rows are folded into `result`.
#define FOLD_BLOCK(name, T, STEP, COMBINE, identity) \
  AXLE_INLINE T name##Block(const T *x, size_t rows, size_t line, size_t step, size_t width, T result) { \
    T lanes[mostLanes]; \
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

#define FOLD_BLOCKS(name, T, identity) \
  AXLE_CLONES static void name( \
      const T *x, size_t outer, size_t blocks, size_t rows, size_t line, size_t inner, size_t width, T *out) { \
    for (size_t o = 0; o < outer; o++) \
      for (size_t i = 0; i < inner; i++) { \
        T result = identity; \
        for (size_t block = 0; block < blocks; block++) { \
          const T *start = x + (o * blocks + block) * rows * line * inner + i; \
          result = name##Block(start, rows, line, inner, width, result); \
        } \
        out[o * inner + i] = result; \
      } \
  }

FOLD_BLOCK(sumInLanes, float, ADD, ADD, 0.0f)
FOLD_BLOCK(multiplyInLanes, float, MULTIPLY, MULTIPLY, 1.0f)
FOLD_BLOCK(addSquaresInLanes, float, ADD_SQUARE, ADD, 0.0f)
FOLD_BLOCK(sumHalvesInLanes, float16, ADD_HALVES, ADD_HALVES, (float16){0})
FOLD_BLOCK(multiplyHalvesInLanes, float16, MULTIPLY_HALVES, MULTIPLY_HALVES, (float16){0x3c00})
FOLD_BLOCKS(sumInLanes, float, 0.0f)
FOLD_BLOCKS(multiplyInLanes, float, 1.0f)
FOLD_BLOCKS(addSquaresInLanes, float, 0.0f)
FOLD_BLOCKS(sumHalvesInLanes, float16, (float16){0})
FOLD_BLOCKS(multiplyHalvesInLanes, float16, (float16){0x3c00})

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
    ReductionOperation operation, KernelType type, const void *x, size_t outer, size_t blocks, size_t rows,
    size_t line, size_t inner, void *out) {
  FloatModes saved = flushSubnormals();
  size_t width = axle_lanes_of_rows(type, rows, line);
  bool isSum = operation == ReductionOperationSum;
  if (type == KernelTypeFloat16)
    (isSum ? sumHalvesInLanes : multiplyHalvesInLanes)(x, outer, blocks, rows, line, inner, width, out);
  else
    (isSum ? sumInLanes : multiplyInLanes)(x, outer, blocks, rows, line, inner, width, out);
  restoreModes(saved);
}

void axle_sum_squares(
    const float *x, size_t outer, size_t blocks, size_t rows, size_t line, size_t inner, float *out) {
  FloatModes saved = flushSubnormals();
  if (blocks * rows == 1)
    addSquaresOfLine(x, outer, line, inner, out);
  else
    addSquaresInLanes(x, outer, blocks, rows, line, inner, axle_lanes_of_rows(KernelTypeFloat32, rows, line), out);
  restoreModes(saved);
}
