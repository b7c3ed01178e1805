#include <stdlib.h>

#include "half.h"
#include "modes.h"

// float32 is multiplied in the orders of XLA's CPU backend, which were read off JAX 0.10.2 by experiment. Short sums
// (seven products and fewer) are added one after the other, with FMA, whatever the operands.

/// Eight partial sums, added across; what is left over has a sum of its own. XLA adds the lanes of eight rows at once
/// pair by pair, those of a lone row by halves.
AXLE_INLINE float dotLanes(const float *a, const float *b, size_t depth, bool isAmongEight) {
  float lanes[8] = {0}, rest = 0;
  size_t k = 0;
  for (; k + 8 <= depth; k += 8)
    for (size_t lane = 0; lane < 8; lane++) lanes[lane] = fma32(a[k + lane], b[k + lane], lanes[lane]);
  for (; k < depth; k++) rest = fma32(a[k], b[k], rest);
  float sum = isAmongEight
      ? ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
      : ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
  return sum + rest;
}

/// The rows are contiguous, and so is the vector.
AXLE_CLONES static void matrixVector(
    const float *matrix, ptrdiff_t rowStride, const float *vector, size_t rows, size_t depth, float *out) {
  for (size_t row = 0; row < rows; row++)
    out[row] = dotLanes(matrix + (ptrdiff_t)row * rowStride, vector, depth, row < rows / 8 * 8);
}

/// Up to 32 products are added with FMA; more are rounded, and summed as `sum` would.
AXLE_CLONES static float dotVectors(const float *x, ptrdiff_t xStride, const float *y, ptrdiff_t yStride, size_t depth) {
  float sum = 0;
  if (depth <= 32) {
    for (size_t k = 0; k < depth; k++) sum = fma32(x[(ptrdiff_t)k * xStride], y[(ptrdiff_t)k * yStride], sum);
    return sum;
  }
  float *products = malloc(2 * depth * sizeof *products), *windows = products + depth;
  if (!products) abort();
  for (size_t k = 0; k < depth; k++) products[k] = x[(ptrdiff_t)k * xStride] * y[(ptrdiff_t)k * yStride];
  if (depth >= 4096) {
    axle_sum_rows(products, 1, depth, depth, &sum);
  } else {
    float zero = 0, *from = products;
    for (; depth > 32; depth = (depth + 31) / 32) {
      float *to = from == products ? windows : products;
      axle_reduce_windows(ReductionOperationSum, KernelTypeFloat32, from, 1, depth, 1, 32, &zero, to);
      from = to;
    }
    axle_reduce(ReductionOperationSum, KernelTypeFloat32, from, depth, 1, depth, 1, &zero, &sum, 1);
  }
  free(products);
  return sum;
}

enum { panelColumns = 32, panelRows = 8, narrowColumns = 16 };

/// Copies `width` columns side by side, `columns` to a line, the rest of which is zero.
AXLE_INLINE void pack(
    const float *rhs, ContractionOperand r, size_t width, size_t columns, size_t depth, float *panel) {
  for (size_t k = 0; k < depth; k++) {
    const float *b = rhs + (ptrdiff_t)k * r.depthStride;
    float *line = panel + k * columns;
    for (size_t column = 0; column < width; column++) line[column] = b[(ptrdiff_t)column * r.freeStride];
    for (size_t column = width; column < columns; column++) line[column] = 0;
  }
}

/// `count` rows against one panel: each element is a sum from first to last.
#define PANEL_ROWS(count) \
  { \
    float sums[count][panelColumns] = {0}; \
    for (size_t k = 0; k < depth; k++) { \
      const float *b = panel + k * panelColumns; \
      for (size_t i = 0; i < count; i++) { \
        float factor = a[(ptrdiff_t)i * l.freeStride + (ptrdiff_t)k * l.depthStride]; \
        for (size_t j = 0; j < panelColumns; j++) sums[i][j] = fma32(factor, b[j], sums[i][j]); \
      } \
    } \
    for (size_t i = 0; i < count; i++) memcpy(to + i * columns, sums[i], width * sizeof(float)); \
  }

AXLE_CLONES static void contractPanels(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, float *panel, float *out) {
  for (size_t column = 0; column < columns; column += panelColumns) {
    size_t width = columns - column < panelColumns ? columns - column : panelColumns;
    pack(rhs + (ptrdiff_t)column * r.freeStride, r, width, panelColumns, depth, panel);
    size_t row = 0;
    for (; row + panelRows <= rows; row += panelRows) {
      const float *a = lhs + (ptrdiff_t)row * l.freeStride;
      float *to = out + row * columns + column;
      PANEL_ROWS(panelRows)
    }
    for (; row < rows; row++) {
      const float *a = lhs + (ptrdiff_t)row * l.freeStride;
      float *to = out + row * columns + column;
      PANEL_ROWS(1)
    }
  }
}

/// Up to 16 columns, eight products and more: four partial sums; the products that are left over are added by themselves.
AXLE_CLONES static void contractNarrow(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, float *panel, float *out) {
  pack(rhs, r, columns, narrowColumns, depth, panel);
  for (size_t row = 0; row < rows; row++) {
    const float *a = lhs + (ptrdiff_t)row * l.freeStride;
    float lanes[4][narrowColumns] = {0}, rest[4][narrowColumns] = {0};
    size_t k = 0;
    for (; k + 4 <= depth; k += 4)
      for (size_t lane = 0; lane < 4; lane++) {
        float factor = a[(ptrdiff_t)(k + lane) * l.depthStride];
        const float *b = panel + (k + lane) * narrowColumns;
        for (size_t j = 0; j < narrowColumns; j++) lanes[lane][j] = fma32(factor, b[j], lanes[lane][j]);
      }
    for (size_t lane = 0; k + lane < depth; lane++)
      for (size_t j = 0; j < narrowColumns; j++)
        rest[lane][j] = a[(ptrdiff_t)(k + lane) * l.depthStride] * panel[(k + lane) * narrowColumns + j];
    for (size_t j = 0; j < columns; j++)
      out[row * columns + j] =
          ((lanes[0][j] + lanes[1][j]) + (lanes[2][j] + lanes[3][j])) +
          ((rest[0][j] + rest[1][j]) + (rest[2][j] + rest[3][j]));
  }
}

/// From first to last, without preparation.
AXLE_CLONES static void contractInOrder(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, float *out) {
  for (size_t row = 0; row < rows; row++) {
    const float *a = lhs + (ptrdiff_t)row * l.freeStride;
    float *sums = out + row * columns;
    if (columns == 1) {
      float sum = 0;
      for (size_t k = 0; k < depth; k++)
        sum = fma32(a[(ptrdiff_t)k * l.depthStride], rhs[(ptrdiff_t)k * r.depthStride], sum);
      sums[0] = sum;
      continue;
    }
    for (size_t column = 0; column < columns; column++) sums[column] = 0;
    for (size_t k = 0; k < depth; k++) {
      float factor = a[(ptrdiff_t)k * l.depthStride];
      const float *b = rhs + (ptrdiff_t)k * r.depthStride;
      if (r.freeStride == 1)
        for (size_t column = 0; column < columns; column++)
          sums[column] = fma32(factor, b[column], sums[column]);
      else
        for (size_t column = 0; column < columns; column++)
          sums[column] = fma32(factor, b[(ptrdiff_t)column * r.freeStride], sums[column]);
    }
  }
}

/// A contiguous copy of a vector, or the vector itself.
static const float *contiguousVector(const float *x, ptrdiff_t stride, size_t count, float *copy) {
  if (stride == 1) return x;
  for (size_t k = 0; k < count; k++) copy[k] = x[(ptrdiff_t)k * stride];
  return copy;
}

static void contractFloat32(
    ContractionOrder order, const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r,
    size_t rows, size_t columns, size_t depth, float *scratch, float *out) {
  if (order == ContractionOrderVectors) {
    *out = dotVectors(lhs, l.depthStride, rhs, r.depthStride, depth);
  } else if (depth < 8) {
    contractInOrder(lhs, rhs, l, r, rows, columns, depth, out);
  } else if (order == ContractionOrderMatrixVector) {
    // The matrix is the left operand, or the right one.
    if (columns == 1)
      matrixVector(lhs, l.freeStride, contiguousVector(rhs, r.depthStride, depth, scratch), rows, depth, out);
    else
      matrixVector(rhs, r.freeStride, contiguousVector(lhs, l.depthStride, depth, scratch), columns, depth, out);
  } else if (order == ContractionOrderMatrices && columns <= narrowColumns) {
    contractNarrow(lhs, rhs, l, r, rows, columns, depth, scratch, out);
  } else if (rows >= panelRows && columns >= narrowColumns) {
    contractPanels(lhs, rhs, l, r, rows, columns, depth, scratch, out);
  } else {
    contractInOrder(lhs, rhs, l, r, rows, columns, depth, out);
  }
}

// Integers wrap: the order does not matter.
#define INTEGER_CONTRACT(name, T) \
  AXLE_CLONES static void name( \
      const T *lhs, const T *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns, \
      size_t depth, T *out) { \
    for (size_t row = 0; row < rows; row++) { \
      T *sums = out + row * columns; \
      for (size_t column = 0; column < columns; column++) sums[column] = 0; \
      for (size_t k = 0; k < depth; k++) { \
        uint32_t factor = (uint32_t)lhs[(ptrdiff_t)row * l.freeStride + (ptrdiff_t)k * l.depthStride]; \
        const T *b = rhs + (ptrdiff_t)k * r.depthStride; \
        for (size_t column = 0; column < columns; column++) \
          sums[column] = (T)((uint32_t)sums[column] + factor * (uint32_t)b[(ptrdiff_t)column * r.freeStride]); \
      } \
    } \
  }

INTEGER_CONTRACT(contract8, uint8_t)
INTEGER_CONTRACT(contract16, uint16_t)
INTEGER_CONTRACT(contract32, uint32_t)

static void contractBool(
    const bool *lhs, const bool *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, bool *out) {
  for (size_t row = 0; row < rows; row++) {
    for (size_t column = 0; column < columns; column++) {
      bool any = false;
      for (size_t k = 0; k < depth; k++)
        any |= lhs[(ptrdiff_t)row * l.freeStride + (ptrdiff_t)k * l.depthStride] &
               rhs[(ptrdiff_t)column * r.freeStride + (ptrdiff_t)k * r.depthStride];
      out[row * columns + column] = any;
    }
  }
}

#define CALL(name, T) \
  name( \
      (const T *)lhs.base + (ptrdiff_t)b * lhs.batchStride, (const T *)rhs.base + (ptrdiff_t)b * rhs.batchStride, \
      lhs, rhs, rows, columns, depth, (T *)out + b * rows * columns); \
  break

void axle_contract(
    ContractionOrder order, KernelType type, ContractionOperand lhs, ContractionOperand rhs, size_t batch,
    size_t rows, size_t columns, size_t depth, void *out) {
  FloatModes saved = flushSubnormals();
  float *scratch = NULL;
  if (type == KernelTypeFloat32 && depth >= 8) {
    scratch = malloc(panelColumns * depth * sizeof *scratch);
    if (!scratch) abort();
  }
  for (size_t b = 0; b < batch; b++) {
    switch (type) {
      case KernelTypeBool: CALL(contractBool, bool);
      case KernelTypeInt8:
      case KernelTypeUint8: CALL(contract8, uint8_t);
      case KernelTypeInt16:
      case KernelTypeUint16: CALL(contract16, uint16_t);
      case KernelTypeInt32:
      case KernelTypeUint32: CALL(contract32, uint32_t);
      case KernelTypeFloat32:
        contractFloat32(
            order, (const float *)lhs.base + (ptrdiff_t)b * lhs.batchStride,
            (const float *)rhs.base + (ptrdiff_t)b * rhs.batchStride, lhs, rhs, rows, columns, depth, scratch,
            (float *)out + b * rows * columns);
        break;
      case KernelTypeFloat16:
      case KernelTypeBfloat16: __builtin_trap();  // halves are multiplied as float32
    }
  }
  free(scratch);
  restoreModes(saved);
}
