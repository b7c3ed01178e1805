#include "blocks.h"
#include "half.h"
#include "modes.h"

// A loop for each way in which the operands run or stand still.
#define EACH(expression) \
  { \
    if (xStep && yStep) \
      for (size_t i = 0; i < count; i++) { ELEMENT a = x[i], b = y[i]; out[i] = (expression); } \
    else if (xStep) \
      for (size_t i = 0; i < count; i++) { ELEMENT a = x[i], b = y[0]; out[i] = (expression); } \
    else if (yStep) \
      for (size_t i = 0; i < count; i++) { ELEMENT a = x[0], b = y[i]; out[i] = (expression); } \
    else \
      for (size_t i = 0; i < count; i++) { ELEMENT a = x[0], b = y[0]; out[i] = (expression); } \
    break; \
  }

/// NaN wins, and +0 is larger than -0 (of two zeros the first decides, as LLVM's `fmaximum` on x86).
AXLE_INLINE float maximum32(float a, float b) {
  float larger = a > b || (a == b && !__builtin_signbit(a)) ? a : b;
  return a != a ? a : flush32(larger);
}
AXLE_INLINE float minimum32(float a, float b) {
  float smaller = a < b || (a == b && __builtin_signbit(a)) ? a : b;
  return a != a ? a : flush32(smaller);
}

#define ELEMENT float
AXLE_CLONES static void binaryFloat32(
    BinaryOperation operation, const float *x, size_t xStep, const float *y, size_t yStep, float *out,
    size_t count) {
  switch (operation) {
    case BinaryOperationAdd: EACH(a + b);
    case BinaryOperationSubtract: EACH(a - b);
    case BinaryOperationMultiply: EACH(a * b);
    case BinaryOperationDivide: EACH(a / b);
    case BinaryOperationRemainder: EACH(fmodf(a, b));
    case BinaryOperationPower: EACH(powf(a, b));
    case BinaryOperationMaximum: EACH(maximum32(a, b));
    case BinaryOperationMinimum: EACH(minimum32(a, b));
    case BinaryOperationArctangent2: EACH(atan2f(a, b));
    case BinaryOperationNextAfter: EACH(nextafterf(a, b));
    default: __builtin_trap();  // bits of integers only
  }
}
#undef ELEMENT

// The bits of floats of one sign count up with their magnitude: with the sign they are places on the line of numbers.
static int32_t placeOfHalf(uint16_t bits) { return bits & 0x8000u ? -(int32_t)(bits & 0x7fffu) : bits; }

// As in XLA, subnormals of bfloat16 are equal to each other and to zero, which the mode sees to, and else places of their own.
static uint16_t nextHalf(float from, float to, uint16_t bits, uint16_t target) {
  if (from != from || to != to) return from != from ? bits : target;
  if (from == to) return target;
  int32_t start = placeOfHalf(bits), end = placeOfHalf(target);
  if (start == 0) return (uint16_t)((target & 0x8000u) | 1u);
  return (uint16_t)((start < end) == (start > 0) ? bits + 1 : bits - 1);
}

static void nextHalves(
    KernelType type, const uint16_t *x, size_t xStep, const uint16_t *y, size_t yStep, uint16_t *out,
    size_t count) {
  for (size_t i = 0; i < count; i++) {
    float from, to;
    axle_widen(type, x + i * xStep, 1, &from, 1);
    axle_widen(type, y + i * yStep, 1, &to, 1);
    out[i] = nextHalf(from, to, x[i * xStep], y[i * yStep]);
  }
}

static void binaryHalf(
    BinaryOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    void *out, size_t count) {
  if (operation == BinaryOperationNextAfter) {
    nextHalves(type, x, xStep, y, yStep, out, count);
    return;
  }
  float xs[halfBlock], ys[halfBlock];
  for (size_t start = 0; start < count; start += halfBlock) {
    size_t length = count - start < halfBlock ? count - start : halfBlock;
    axle_widen(type, advanced(x, start * xStep, 2), xStep, xs, length);
    axle_widen(type, advanced(y, start * yStep, 2), yStep, ys, length);
    binaryFloat32(operation, xs, 1, ys, 1, xs, length);
    axle_narrow(type, xs, (char *)out + 2 * start, length);
  }
}

// XLA: x / 0 is -1 (all bits set), x % 0 is x; the smallest number divided by -1 wraps to itself.
#define DIVIDE(a, b) ((b) == 0 ? (ELEMENT)-1 : isMinusOne(b) ? (ELEMENT)(0 - (UNSIGNED)(a)) : (ELEMENT)((a) / (b)))
#define REMAINDER(a, b) ((b) == 0 ? (a) : isMinusOne(b) ? (ELEMENT)0 : (ELEMENT)((a) % (b)))
#define isMinusOne(b) ((ELEMENT)-1 < 0 && (b) == (ELEMENT)-1)

// Shifts by the width or more: zero, or the sign.
#define BITS (8 * sizeof(ELEMENT))
#define isWithinWidth(b) ((UNSIGNED)(b) < BITS)

AXLE_INLINE uint32_t powerOf(uint32_t base, uint32_t exponent) {
  uint32_t product = 1;
  for (; exponent > 0; exponent >>= 1) {
    product *= exponent & 1 ? base : 1;
    base *= base;
  }
  return product;
}

/// A negative exponent: 1 and -1 have a power, every other base gives 0.
AXLE_INLINE int32_t signedPower(int32_t base, int32_t exponent) {
  if (exponent >= 0) return (int32_t)powerOf((uint32_t)base, (uint32_t)exponent);
  return base == 1 ? 1 : base == -1 ? (exponent & 1 ? -1 : 1) : 0;
}

#define INTEGER_BINARY(name) \
  AXLE_CLONES static void name( \
      BinaryOperation operation, const ELEMENT *x, size_t xStep, const ELEMENT *y, size_t yStep, ELEMENT *out, \
      size_t count) { \
    switch (operation) { \
      case BinaryOperationAdd: EACH((ELEMENT)((UNSIGNED)a + (UNSIGNED)b)); \
      case BinaryOperationSubtract: EACH((ELEMENT)((UNSIGNED)a - (UNSIGNED)b)); \
      case BinaryOperationMultiply: EACH((ELEMENT)((uint32_t)a * (uint32_t)b)); \
      case BinaryOperationDivide: EACH(DIVIDE(a, b)); \
      case BinaryOperationRemainder: EACH(REMAINDER(a, b)); \
      case BinaryOperationPower: \
        EACH((ELEMENT)((ELEMENT)-1 < 0 ? (uint32_t)signedPower(a, b) : powerOf((uint32_t)a, (uint32_t)b))); \
      case BinaryOperationMaximum: EACH(a > b ? a : b); \
      case BinaryOperationMinimum: EACH(a < b ? a : b); \
      case BinaryOperationAnd: EACH((ELEMENT)(a & b)); \
      case BinaryOperationOr: EACH((ELEMENT)(a | b)); \
      case BinaryOperationExclusiveOr: EACH((ELEMENT)(a ^ b)); \
      case BinaryOperationShiftLeft: EACH(isWithinWidth(b) ? (ELEMENT)((UNSIGNED)a << b) : (ELEMENT)0); \
      case BinaryOperationShiftRightArithmetic: \
        EACH((ELEMENT)(a >> (isWithinWidth(b) ? (UNSIGNED)b : (UNSIGNED)(BITS - 1)))); \
      case BinaryOperationShiftRightLogical: \
        EACH(isWithinWidth(b) ? (ELEMENT)((UNSIGNED)a >> b) : (ELEMENT)0); \
      default: __builtin_trap(); \
    } \
  }

#define ELEMENT int8_t
#define UNSIGNED uint8_t
INTEGER_BINARY(binaryInt8)
#undef ELEMENT
#define ELEMENT uint8_t
INTEGER_BINARY(binaryUint8)
#undef ELEMENT
#undef UNSIGNED

#define ELEMENT int16_t
#define UNSIGNED uint16_t
INTEGER_BINARY(binaryInt16)
#undef ELEMENT
#define ELEMENT uint16_t
INTEGER_BINARY(binaryUint16)
#undef ELEMENT
#undef UNSIGNED

#define ELEMENT int32_t
#define UNSIGNED uint32_t
INTEGER_BINARY(binaryInt32)
#undef ELEMENT
#define ELEMENT uint32_t
INTEGER_BINARY(binaryUint32)
#undef ELEMENT
#undef UNSIGNED

#define ELEMENT bool
AXLE_CLONES static void binaryBool(
    BinaryOperation operation, const bool *x, size_t xStep, const bool *y, size_t yStep, bool *out, size_t count) {
  switch (operation) {
    case BinaryOperationMultiply:
    case BinaryOperationMinimum:
    case BinaryOperationAnd: EACH(a & b);
    case BinaryOperationAdd:
    case BinaryOperationMaximum:
    case BinaryOperationOr: EACH(a | b);
    case BinaryOperationExclusiveOr: EACH(a ^ b);
    default: __builtin_trap();
  }
}
#undef ELEMENT

void binaryBlock(
    BinaryOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    void *out, size_t count) {
  switch (type) {
    case KernelTypeBool: binaryBool(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeInt8: binaryInt8(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeInt16: binaryInt16(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeInt32: binaryInt32(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeUint8: binaryUint8(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeUint16: binaryUint16(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeUint32: binaryUint32(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeFloat16:
    case KernelTypeBfloat16: binaryHalf(operation, type, x, xStep, y, yStep, out, count); break;
    case KernelTypeFloat32: binaryFloat32(operation, x, xStep, y, yStep, out, count); break;
  }
}

void axle_binary(
    BinaryOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    void *out, size_t count) {
  FloatModes saved = flushSubnormals();
  binaryBlock(operation, type, x, xStep, y, yStep, out, count);
  restoreModes(saved);
}

AXLE_CLONES void fusedMultiplyAddBlock(
    const float *x, size_t xStep, const float *y, size_t yStep, const float *z, size_t zStep, float *out,
    size_t count) {
  for (size_t i = 0; i < count; i++) out[i] = fma32(x[i * xStep], y[i * yStep], z[i * zStep]);
}

void axle_fused_multiply_add(
    const float *x, size_t xStep, const float *y, size_t yStep, const float *z, size_t zStep, float *out,
    size_t count) {
  FloatModes saved = flushSubnormals();
  fusedMultiplyAddBlock(x, xStep, y, yStep, z, zStep, out, count);
  restoreModes(saved);
}
