#include "blocks.h"
#include "half.h"
#include "modes.h"

#define EACH(operator) \
  { \
    if (xStep && yStep) \
      for (size_t i = 0; i < count; i++) out[i] = x[i] operator y[i]; \
    else if (xStep) \
      for (size_t i = 0; i < count; i++) out[i] = x[i] operator y[0]; \
    else if (yStep) \
      for (size_t i = 0; i < count; i++) out[i] = x[0] operator y[i]; \
    else \
      for (size_t i = 0; i < count; i++) out[i] = x[0] operator y[0]; \
    break; \
  }

#define COMPARE(name, T) \
  AXLE_CLONES static void name( \
      ComparisonOperation operation, const T *x, size_t xStep, const T *y, size_t yStep, bool *out, \
      size_t count) { \
    switch (operation) { \
      case ComparisonOperationEqual: EACH(==); \
      case ComparisonOperationNotEqual: EACH(!=); \
      case ComparisonOperationLess: EACH(<); \
      case ComparisonOperationLessOrEqual: EACH(<=); \
      case ComparisonOperationGreater: EACH(>); \
      case ComparisonOperationGreaterOrEqual: EACH(>=); \
    } \
  }

COMPARE(compareInt8, int8_t)
COMPARE(compareInt16, int16_t)
COMPARE(compareInt32, int32_t)
COMPARE(compareUint8, uint8_t)
COMPARE(compareUint16, uint16_t)
COMPARE(compareUint32, uint32_t)
COMPARE(compareFloat32, float)

static void compareHalf(
    ComparisonOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    bool *out, size_t count) {
  float xs[halfBlock], ys[halfBlock];
  for (size_t start = 0; start < count; start += halfBlock) {
    size_t length = count - start < halfBlock ? count - start : halfBlock;
    axle_widen(type, advanced(x, start * xStep, 2), xStep, xs, length);
    axle_widen(type, advanced(y, start * yStep, 2), yStep, ys, length);
    compareFloat32(operation, xs, 1, ys, 1, out + start, length);
  }
}

void compareBlock(
    ComparisonOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    bool *out, size_t count) {
  switch (type) {
    case KernelTypeInt8: compareInt8(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeInt16: compareInt16(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeInt32: compareInt32(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeBool:
    case KernelTypeUint8: compareUint8(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeUint16: compareUint16(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeUint32: compareUint32(operation, x, xStep, y, yStep, out, count); break;
    case KernelTypeFloat16:
    case KernelTypeBfloat16: compareHalf(operation, type, x, xStep, y, yStep, out, count); break;
    case KernelTypeFloat32: compareFloat32(operation, x, xStep, y, yStep, out, count); break;
  }
}

void axle_compare(
    ComparisonOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    bool *out, size_t count) {
  FloatModes saved = flushSubnormals();
  compareBlock(operation, type, x, xStep, y, yStep, out, count);
  restoreModes(saved);
}
