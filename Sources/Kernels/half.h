#ifndef AXLE_HALF_H
#define AXLE_HALF_H

// float16 and bfloat16 are computed as XLA does: widened to float32, and rounded after each operation.

#include "float32.h"
#include "kernels.h"

enum { halfBlock = 256 };

typedef _Float16 float16;
typedef struct { uint16_t bits; } bfloat16;

AXLE_INLINE float widenBfloat16(bfloat16 x) { return floatOf((uint32_t)x.bits << 16); }

/// To the nearest, ties to even; a NaN stays one.
AXLE_INLINE bfloat16 narrowBfloat16(float x) {
  uint32_t bits = bitsOf(x);
  uint32_t rounded = bits + 0x7fffu + ((bits >> 16) & 1u);
  return (bfloat16){x != x ? (uint16_t)((bits >> 16) | 0x40u) : (uint16_t)(rounded >> 16)};
}

/// Widens `count` elements with the given step (0 repeats the first).
void axle_widen(KernelType type, const void *x, size_t step, float *out, size_t count);
void axle_narrow(KernelType type, const float *x, void *out, size_t count);

AXLE_INLINE bool isHalf(KernelType type) {
  return type == KernelTypeFloat16 || type == KernelTypeBfloat16;
}

AXLE_INLINE const void *advanced(const void *base, size_t elements, size_t size) {
  return (const char *)base + elements * size;
}

#endif
