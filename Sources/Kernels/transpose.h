#ifndef AXLE_TRANSPOSE_H
#define AXLE_TRANSPOSE_H

#include "loops.h"

typedef uint32_t TransposeLane8 __attribute__((vector_size(32)));

#define LOW(a, b) __builtin_shufflevector(a, b, 0, 8, 1, 9, 4, 12, 5, 13)
#define HIGH(a, b) __builtin_shufflevector(a, b, 2, 10, 3, 11, 6, 14, 7, 15)
#define LOW_PAIRS(a, b) __builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13)
#define HIGH_PAIRS(a, b) __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15)
#define LOW_HALVES(a, b) __builtin_shufflevector(a, b, 0, 1, 2, 3, 8, 9, 10, 11)
#define HIGH_HALVES(a, b) __builtin_shufflevector(a, b, 4, 5, 6, 7, 12, 13, 14, 15)

/// Turns eight runs of eight elements, which are `stride` apart, into as many that are `outStride` apart.
AXLE_INLINE void transposeEight(const void *from, ptrdiff_t stride, void *out, size_t outStride) {
  TransposeLane8 x[8], pairs[8], fours[8], rows[8];
  for (ptrdiff_t k = 0; k < 8; k++) memcpy(&x[k], (const uint32_t *)from + k * stride, sizeof x[k]);
  for (size_t k = 0; k < 8; k += 2) {
    pairs[k] = LOW(x[k], x[k + 1]);
    pairs[k + 1] = HIGH(x[k], x[k + 1]);
  }
  for (size_t k = 0; k < 8; k += 4) {
    fours[k] = LOW_PAIRS(pairs[k], pairs[k + 2]);
    fours[k + 1] = HIGH_PAIRS(pairs[k], pairs[k + 2]);
    fours[k + 2] = LOW_PAIRS(pairs[k + 1], pairs[k + 3]);
    fours[k + 3] = HIGH_PAIRS(pairs[k + 1], pairs[k + 3]);
  }
  for (size_t k = 0; k < 4; k++) {
    rows[k] = LOW_HALVES(fours[k], fours[k + 4]);
    rows[k + 4] = HIGH_HALVES(fours[k], fours[k + 4]);
  }
  for (size_t k = 0; k < 8; k++) memcpy((uint32_t *)out + k * outStride, &rows[k], sizeof rows[k]);
}

#undef LOW
#undef HIGH
#undef LOW_PAIRS
#undef HIGH_PAIRS
#undef LOW_HALVES
#undef HIGH_HALVES

#endif
