#ifndef AXLE_COMPOSITES_H
#define AXLE_COMPOSITES_H

// Functions that XLA composes of others. On half types it rounds after each of them, so a formula is written once and
// told the type; float32 rounds by itself.

#include "half.h"

/// `x` as a number of the type.
AXLE_INLINE float rounded(float x, KernelType type) {
  switch (type) {
    case KernelTypeFloat16: return widenFloat16(narrowFloat16(x));
    case KernelTypeBfloat16: return widenBfloat16(narrowBfloat16(x));
    default: return x;
  }
}

#define R(expression) rounded((expression), type)

AXLE_INLINE float exp2Of(float x, KernelType type) { return R(exp32(R(x * R(0.693147182464599609375f)))); }
AXLE_INLINE float logisticOf(float x, KernelType type) { return R(1.0f / R(1.0f + R(exp32(-x)))); }

/// Where eˣ is near 1, tanh(x/2) · (eˣ + 1) is the same without cancellation; where x/2 is zero, x itself. A bfloat16
/// is rounded only at the end.
AXLE_INLINE float expm1Of(float x, KernelType given) {
  KernelType type = given == KernelTypeFloat16 ? given : KernelTypeFloat32;
  float half = R(0.5f * x), power = R(exp32(x));
  float small = half == 0.0f ? x : R(R(tanh32(half)) * R(power + 1.0f));
  return __builtin_fabsf(x) <= 0.5f ? small : R(power - 1.0f);
}

AXLE_INLINE float sinh32(float x) {
  const float logHalf = -0.693147182464599609375f;
  float e = expm1Of(x, KernelTypeFloat32);
  return __builtin_fabsf(x) < 1.0f ? 0.5f * (e + e / (e + 1.0f)) : exp32(x + logHalf) - exp32(logHalf - x);
}

/// √(1 - x²).
AXLE_INLINE float cosineOfAsin(float x, KernelType type) {
  return R(__builtin_sqrtf(R(R(1.0f - x) * R(1.0f + x))));
}
AXLE_INLINE float asinOf(float x, KernelType type) {
  float half = R(atan2f(x, R(1.0f + cosineOfAsin(x, type))));
  return R(half + half);
}
AXLE_INLINE float acosOf(float x, KernelType type) { return R(atan2f(cosineOfAsin(x, type), x)); }

/// Beyond the root of the largest number the logarithm of 2 |x|.
AXLE_INLINE float asinhOf(float x, KernelType type) {
  float magnitude = __builtin_fabsf(x), square = R(x * x);
  float large = R(R(log32(magnitude)) + R(0.693147182f));
  float ratio = R(square / R(1.0f + R(__builtin_sqrtf(R(1.0f + square)))));
  float small = R(log1p_32(R(magnitude + ratio)));
  float limit = type == KernelTypeFloat16 ? 255.88f : R(1.8446743e19f);
  return R(sign32(x) * (magnitude >= R(limit) ? large : small));
}

AXLE_INLINE float acoshOf(float x, KernelType type) {
  float large = R(R(log32(x)) + R(0.693147182f));
  float root = R(__builtin_sqrtf(R(x - 1.0f)));
  float sum = R(R(__builtin_sqrtf(R(x + 1.0f))) + root);
  float limit = type == KernelTypeFloat16 ? 32752.0f : R(1.70141173e38f);
  return x >= limit ? large : R(log1p_32(R(root * sum)));
}

AXLE_INLINE float atanhOf(float x, KernelType type) {
  float difference = R(R(log1pOf(x, true)) - R(log1pOf(-x, true)));
  return __builtin_fabsf(x) > 1.0f ? NAN : R(0.5f * difference);
}

#endif
