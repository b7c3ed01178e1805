#ifndef AXLE_HALF_H
#define AXLE_HALF_H

// float16 and bfloat16 are computed as XLA does: widened to float32, and rounded after each operation.

#include "float32.h"
#include "kernels.h"

enum { halfBlock = 256 };

typedef struct { uint16_t bits; } float16;
typedef struct { uint16_t bits; } bfloat16;

AXLE_INLINE float widenBfloat16(bfloat16 x) { return floatOf((uint32_t)x.bits << 16); }

/// To the nearest, ties to even; a NaN stays one.
AXLE_INLINE bfloat16 narrowBfloat16(float x) {
  uint32_t bits = bitsOf(x);
  uint32_t rounded = bits + 0x7fffu + ((bits >> 16) & 1u);
  return (bfloat16){x != x ? (uint16_t)((bits >> 16) | 0x40u) : (uint16_t)(rounded >> 16)};
}

// The compiler's own conversions are calls where the processor has none, to functions of Swift's runtime whose arithmetic
// loses subnormals while kernels flush those. A subnormal float16 is a count of units of 2⁻²⁴; as a float32 it is none.

AXLE_INLINE float widenFloat16(float16 x) {
  const uint32_t rebias = 112u << 23, one = 1u << 23, infinity = 31u << 23;
  uint32_t sign = (uint32_t)(x.bits & 0x8000u) << 16, magnitude = (uint32_t)(x.bits & 0x7fffu) << 13;
  uint32_t normal = magnitude + rebias + (magnitude >= infinity ? rebias : 0);
  uint32_t subnormal = bitsOf(floatOf(magnitude + rebias + one) - floatOf(rebias + one));
  uint32_t quiet = magnitude > infinity ? 0x400000u : 0;
  return floatOf(sign | quiet | (magnitude < one ? subnormal : normal));
}

/// To the nearest, ties to even; a NaN stays one.
AXLE_INLINE float16 narrowFloat16(float x) {
  const uint32_t rebias = 112u << 23, one = 1u << 23, infinity = 255u << 23, tooLarge = 0x477ff000u;
  uint32_t bits = bitsOf(x), sign = (bits >> 16) & 0x8000u, magnitude = bits & 0x7fffffffu;
  uint32_t normal = (magnitude - rebias + 0xfffu + ((magnitude >> 13) & 1u)) >> 13;
  // The last place of ½ + x is a unit of 2⁻²⁴.
  uint32_t subnormal = bitsOf(floatOf(magnitude) + 0.5f) - bitsOf(0.5f);
  uint32_t finite = magnitude < rebias + one ? subnormal : normal;
  uint32_t special = magnitude > infinity ? 0x7e00u | ((magnitude >> 13) & 0x3ffu) : 0x7c00u;
  return (float16){(uint16_t)(sign | (magnitude < tooLarge ? finite : special))};
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
