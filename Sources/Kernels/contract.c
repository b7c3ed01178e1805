#include "half.h"
#include "modes.h"

/// Eight partial sums, as XLA's product of a matrix and a vector has them, added in its order.
AXLE_INLINE float dotLanes(const float *a, const float *b, size_t depth) {
  float lanes[8] = {0};
  size_t k = 0;
  for (; k + 8 <= depth; k += 8)
    for (size_t lane = 0; lane < 8; lane++) lanes[lane] = fma32(a[k + lane], b[k + lane], lanes[lane]);
  float sum = ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
  for (; k < depth; k++) sum = fma32(a[k], b[k], sum);
  return sum;
}

AXLE_CLONES static void contractFloat32(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, float *out) {
  for (size_t row = 0; row < rows; row++) {
    const float *a = lhs + (ptrdiff_t)row * l.freeStride;
    float *sums = out + row * columns;
    if (columns == 1 && depth >= 8 && l.depthStride == 1 && r.depthStride == 1) {
      sums[0] = dotLanes(a, rhs, depth);
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
    KernelType type, ContractionOperand lhs, ContractionOperand rhs, size_t batch, size_t rows, size_t columns,
    size_t depth, void *out) {
  FloatModes saved = flushSubnormals();
  for (size_t b = 0; b < batch; b++) {
    switch (type) {
      case KernelTypeBool: CALL(contractBool, bool);
      case KernelTypeInt8:
      case KernelTypeUint8: CALL(contract8, uint8_t);
      case KernelTypeInt16:
      case KernelTypeUint16: CALL(contract16, uint16_t);
      case KernelTypeInt32:
      case KernelTypeUint32: CALL(contract32, uint32_t);
      case KernelTypeFloat32: CALL(contractFloat32, float);
      case KernelTypeFloat16:
      case KernelTypeBfloat16: __builtin_trap();  // halves are multiplied as float32
    }
  }
  restoreModes(saved);
}
