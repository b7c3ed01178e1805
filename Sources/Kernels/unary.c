#include "blocks.h"
#include "composites.h"
#include "modes.h"

#if defined(__SSE__)
#include <immintrin.h>
#endif

#define EACH(expression) \
  for (size_t i = 0; i < count; i++) out[i] = (expression); \
  break

/// XLA has a formula of its own for short arrays and for what is left over behind the last four.
AXLE_INLINE void arctangent(const float *x, float *out, size_t count) {
  size_t called = count == 1 ? 1 : count < 50 ? 0 : count & ~(size_t)3;
  for (size_t i = 0; i < called; i++) out[i] = atanf(x[i]);
  for (size_t i = called; i < count; i++) out[i] = shortAtan32(x[i]);
}

/// XLA takes the processor's estimate and one step of Newton's method; where the estimate is zero, infinite or NaN, it is
/// the result. Makers of processors differ in the estimate, and XLA's results with them.
AXLE_INLINE void reciprocalSquareRoot(const float *x, float *out, size_t count) {
#if defined(__SSE__)
  enum { lanes = 4 };
  for (size_t i = 0; i < count; i += lanes) {
    size_t length = (count - i < lanes ? count - i : lanes) * sizeof *x;
    __m128 number = _mm_set1_ps(1.0f);
    memcpy(&number, x + i, length);
    __m128 estimate = _mm_rsqrt_ps(number), half = estimate * 0.5f;
    __m128 error = __builtin_elementwise_fma(-number * estimate, estimate, _mm_set1_ps(1.0f));
    __m128 nearer = __builtin_elementwise_fma(half, error, estimate);
    __m128 isFinite = _mm_cmpeq_ps(estimate * 0.0f, _mm_setzero_ps());
    __m128 isImproved = _mm_and_ps(isFinite, _mm_cmpneq_ps(estimate, _mm_setzero_ps()));
    nearer = _mm_or_ps(_mm_and_ps(isImproved, nearer), _mm_andnot_ps(isImproved, estimate));
    memcpy(out + i, &nearer, length);
  }
#else
  for (size_t i = 0; i < count; i++) out[i] = 1.0f / __builtin_sqrtf(x[i]);
#endif
}

/// `type` is what the numbers stand for: float32, or a half type widened.
AXLE_INLINE void unaryFloat(
    UnaryOperation operation, KernelType type, const float *x, float *out, size_t count) {
  switch (operation) {
    case UnaryOperationNegate: EACH(-x[i]);
    case UnaryOperationAbsolute: EACH(__builtin_fabsf(x[i]));
    case UnaryOperationSign: EACH(sign32(x[i]));
    case UnaryOperationFloor: EACH(__builtin_floorf(x[i]));
    case UnaryOperationCeil: EACH(__builtin_ceilf(x[i]));
    case UnaryOperationRoundAway: EACH(roundf(x[i]));
    case UnaryOperationRoundEven: EACH(__builtin_rintf(x[i]));
    case UnaryOperationExponential: EACH(exp32(x[i]));
    case UnaryOperationExponential2: EACH(exp2Of(x[i], type));
    case UnaryOperationExpm1: EACH(expm1Of(x[i], type));
    case UnaryOperationLogarithm: EACH(log32(x[i]));
    case UnaryOperationLog1p: EACH(log1p_32(x[i]));
    case UnaryOperationTanh: EACH(tanh32(x[i]));
    case UnaryOperationLogistic: EACH(logisticOf(x[i], type));
    case UnaryOperationSquareRoot: EACH(__builtin_sqrtf(x[i]));
    case UnaryOperationReciprocalSquareRoot: reciprocalSquareRoot(x, out, count); break;
    case UnaryOperationCubeRoot: EACH(cbrtf(x[i]));
    case UnaryOperationSine: EACH(sinf(x[i]));
    case UnaryOperationCosine: EACH(cosf(x[i]));
    case UnaryOperationTangent: EACH(tanf(x[i]));
    case UnaryOperationArcsine: EACH(asinOf(x[i], type));
    case UnaryOperationArccosine: EACH(acosOf(x[i], type));
    case UnaryOperationArctangent: arctangent(x, out, count); break;
    case UnaryOperationSinh: EACH(sinh32(x[i]));
    case UnaryOperationCosh: EACH(cosh32(x[i]));
    case UnaryOperationArcsinh: EACH(asinhOf(x[i], type));
    case UnaryOperationArccosh: EACH(acoshOf(x[i], type));
    case UnaryOperationArctanh: EACH(atanhOf(x[i], type));
    case UnaryOperationErf: EACH(erf32(x[i]));
    case UnaryOperationErfc: EACH(erfc32(x[i]));
    case UnaryOperationErfInverse: EACH(erfInverse32(x[i]));
    case UnaryOperationNot: __builtin_trap();  // not of a float
  }
}

AXLE_CLONES static void unaryFloat32(UnaryOperation operation, const float *x, float *out, size_t count) {
  unaryFloat(operation, KernelTypeFloat32, x, out, count);
}
AXLE_CLONES static void unaryWidened16(UnaryOperation operation, const float *x, float *out, size_t count) {
  unaryFloat(operation, KernelTypeFloat16, x, out, count);
}
AXLE_CLONES static void unaryWidenedB16(UnaryOperation operation, const float *x, float *out, size_t count) {
  unaryFloat(operation, KernelTypeBfloat16, x, out, count);
}

static void unaryHalf(UnaryOperation operation, KernelType type, const void *x, void *out, size_t count) {
  bool isBfloat16 = type == KernelTypeBfloat16;
  float block[halfBlock];
  for (size_t start = 0; start < count; start += halfBlock) {
    size_t length = count - start < halfBlock ? count - start : halfBlock;
    axle_widen(type, advanced(x, start, 2), 1, block, length);
    (isBfloat16 ? unaryWidenedB16 : unaryWidened16)(operation, block, block, length);
    axle_narrow(type, block, (char *)out + 2 * start, length);
  }
}

// Integers wrap: negation and absolute value are done on the unsigned type.
#define INTEGER_UNARY(name, T, U) \
  AXLE_CLONES static void name(UnaryOperation operation, const T *x, T *out, size_t count) { \
    switch (operation) { \
      case UnaryOperationNegate: EACH((T)((U)0 - (U)x[i])); \
      case UnaryOperationAbsolute: EACH(x[i] < 0 ? (T)((U)0 - (U)x[i]) : x[i]); \
      case UnaryOperationSign: EACH((T)((x[i] > 0) - (x[i] < 0))); \
      case UnaryOperationNot: EACH((T)~x[i]); \
      default: __builtin_trap(); \
    } \
  }

INTEGER_UNARY(unaryInt8, int8_t, uint8_t)
INTEGER_UNARY(unaryInt16, int16_t, uint16_t)
INTEGER_UNARY(unaryInt32, int32_t, uint32_t)
INTEGER_UNARY(unaryUint8, uint8_t, uint8_t)
INTEGER_UNARY(unaryUint16, uint16_t, uint16_t)
INTEGER_UNARY(unaryUint32, uint32_t, uint32_t)

AXLE_CLONES static void notBool(const bool *x, bool *out, size_t count) {
  for (size_t i = 0; i < count; i++) out[i] = !x[i];
}

AXLE_CLONES static void arctangents(const float *x, float *out, size_t count, bool isOfVectors) {
  if (isOfVectors) {
    for (size_t i = 0; i < count; i++) out[i] = atanf(x[i]);
  } else {
    for (size_t i = 0; i < count; i++) out[i] = shortAtan32(x[i]);
  }
}

void unaryBlock(UnaryOperation operation, KernelType type, const void *x, void *out, size_t count) {
  switch (type) {
    case KernelTypeBool: notBool(x, out, count); break;
    case KernelTypeInt8: unaryInt8(operation, x, out, count); break;
    case KernelTypeInt16: unaryInt16(operation, x, out, count); break;
    case KernelTypeInt32: unaryInt32(operation, x, out, count); break;
    case KernelTypeUint8: unaryUint8(operation, x, out, count); break;
    case KernelTypeUint16: unaryUint16(operation, x, out, count); break;
    case KernelTypeUint32: unaryUint32(operation, x, out, count); break;
    case KernelTypeFloat16:
    case KernelTypeBfloat16: unaryHalf(operation, type, x, out, count); break;
    case KernelTypeFloat32: unaryFloat32(operation, x, out, count); break;
  }
}

void axle_unary(UnaryOperation operation, KernelType type, const void *x, void *out, size_t count) {
  FloatModes saved = flushSubnormals();
  unaryBlock(operation, type, x, out, count);
  restoreModes(saved);
}

void axle_arctangent(const float *x, float *out, size_t count, bool isOfVectors) {
  FloatModes saved = flushSubnormals();
  arctangents(x, out, count, isOfVectors);
  restoreModes(saved);
}

void axle_unary_of_vector(UnaryOperation operation, const float *x, float *out, size_t count) {
  size_t rest = count % 8, called = rest == 3 || rest > 4 ? rest : 0;
  FloatModes saved = flushSubnormals();
  unaryFloat32(operation, x, out, count - called);
  for (size_t i = count - called; i < count; i++)
    out[i] = operation == UnaryOperationExponential ? expf(x[i]) : logf(x[i]);
  restoreModes(saved);
}

AXLE_CLONES void axle_is_finite(KernelType type, const void *x, bool *out, size_t count) {
  const uint16_t *half = x;
  const uint32_t *single = x;
  switch (type) {
    case KernelTypeFloat16: EACH((half[i] & 0x7c00u) != 0x7c00u);
    case KernelTypeBfloat16: EACH((half[i] & 0x7f80u) != 0x7f80u);
    case KernelTypeFloat32: EACH((single[i] & 0x7f800000u) != 0x7f800000u);
    default: EACH(true);
  }
}

AXLE_INLINE void powerFloat(int32_t exponent, KernelType type, const float *x, float *out, size_t count) {
  for (size_t i = 0; i < count; i++) {
    float base = x[i], product = 1.0f;
    bool isFirst = true;
    for (uint32_t rest = exponent < 0 ? -(uint32_t)exponent : (uint32_t)exponent; rest > 0; rest >>= 1) {
      if (rest & 1) {
        product = isFirst ? base : R(product * base);
        isFirst = false;
      }
      base = R(base * base);
    }
    out[i] = exponent < 0 ? 1.0f / product : product;
  }
}

AXLE_CLONES static void powerFloat32(int32_t exponent, const float *x, float *out, size_t count) {
  powerFloat(exponent, KernelTypeFloat32, x, out, count);
}
AXLE_CLONES static void powerWidened16(int32_t exponent, const float *x, float *out, size_t count) {
  powerFloat(exponent, KernelTypeFloat16, x, out, count);
}
AXLE_CLONES static void powerWidenedB16(int32_t exponent, const float *x, float *out, size_t count) {
  powerFloat(exponent, KernelTypeBfloat16, x, out, count);
}

#define INTEGER_POWER(name, T) \
  AXLE_CLONES static void name(uint32_t exponent, const T *x, T *out, size_t count) { \
    for (size_t i = 0; i < count; i++) { \
      uint32_t base = (uint32_t)x[i], product = 1; \
      for (uint32_t rest = exponent; rest > 0; rest >>= 1) { \
        product *= rest & 1 ? base : 1; \
        base *= base; \
      } \
      out[i] = (T)product; \
    } \
  }

INTEGER_POWER(power8, uint8_t)
INTEGER_POWER(power16, uint16_t)
INTEGER_POWER(power32, uint32_t)

static void powerHalf(KernelType type, int32_t exponent, const void *x, void *out, size_t count) {
  bool isBfloat16 = type == KernelTypeBfloat16;
  float block[halfBlock];
  for (size_t start = 0; start < count; start += halfBlock) {
    size_t length = count - start < halfBlock ? count - start : halfBlock;
    axle_widen(type, advanced(x, start, 2), 1, block, length);
    (isBfloat16 ? powerWidenedB16 : powerWidened16)(exponent, block, block, length);
    axle_narrow(type, block, (char *)out + 2 * start, length);
  }
}

void integerPowerBlock(KernelType type, int32_t exponent, const void *x, void *out, size_t count) {
  switch (type) {
    case KernelTypeBool: __builtin_trap();
    case KernelTypeInt8:
    case KernelTypeUint8: power8((uint32_t)exponent, x, out, count); break;
    case KernelTypeInt16:
    case KernelTypeUint16: power16((uint32_t)exponent, x, out, count); break;
    case KernelTypeInt32:
    case KernelTypeUint32: power32((uint32_t)exponent, x, out, count); break;
    case KernelTypeFloat16:
    case KernelTypeBfloat16: powerHalf(type, exponent, x, out, count); break;
    case KernelTypeFloat32: powerFloat32(exponent, x, out, count); break;
  }
}

void axle_integer_power(KernelType type, int32_t exponent, const void *x, void *out, size_t count) {
  FloatModes saved = flushSubnormals();
  integerPowerBlock(type, exponent, x, out, count);
  restoreModes(saved);
}
