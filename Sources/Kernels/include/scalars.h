#ifndef AXLE_SCALARS_H
#define AXLE_SCALARS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "operations.h"

// Arithmetic of single float32s. Kernels switch the processor to count subnormal numbers as zero, and back, which takes
// longer than an addition; numbers that are not subnormal, and do not become so, need no switch.

/// Whether `x` is zero, or so far from it that nothing is flushed: more than the smallest normal number, infinite, or NaN.
static inline bool axle_is_ordinary(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  return (bits & 0x7fffffff) - 1 >= 0x00800000;
}

/// Writes what `axle_binary` would; false, and nothing written, for other operations and for numbers near zero.
static inline bool axle_combine_ordinary(BinaryOperation operation, float x, float y, float *out) {
  float result;
  switch (operation) {
    case BinaryOperationAdd: result = x + y; break;
    case BinaryOperationSubtract: result = x - y; break;
    case BinaryOperationMultiply: result = x * y; break;
    case BinaryOperationDivide: result = x / y; break;
    default: return false;
  }
  if (!axle_is_ordinary(x) || !axle_is_ordinary(y) || !axle_is_ordinary(result)) return false;
  *out = result;
  return true;
}

#endif
