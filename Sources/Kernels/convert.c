#include "blocks.h"
#include "half.h"
#include "modes.h"

#define LOOP(element) \
  for (size_t i = 0; i < count; i++) outs[i] = (element); \
  break

/// Saturates; NaN becomes 0.
AXLE_INLINE int32_t toSigned(float x, float low, float high, int32_t highest) {
  return x != x ? 0 : x >= high ? highest : x <= low ? (int32_t)low : (int32_t)x;
}
AXLE_INLINE uint32_t toUnsigned(float x, float high, uint32_t highest) {
  return !(x > 0.0f) ? 0 : x >= high ? highest : (uint32_t)x;
}

#define FROM_INTEGER(name, T) \
  AXLE_CLONES static void from##name(KernelType to, const T *x, void *out, size_t count) { \
    switch (to) { \
      case KernelTypeBool: { bool *outs = out; LOOP(x[i] != 0); } \
      case KernelTypeInt8: \
      case KernelTypeUint8: { uint8_t *outs = out; LOOP((uint8_t)x[i]); } \
      case KernelTypeInt16: \
      case KernelTypeUint16: { uint16_t *outs = out; LOOP((uint16_t)x[i]); } \
      case KernelTypeInt32: \
      case KernelTypeUint32: { uint32_t *outs = out; LOOP((uint32_t)x[i]); } \
      case KernelTypeFloat32: { float *outs = out; LOOP((float)x[i]); } \
      default: __builtin_trap(); \
    } \
  }

FROM_INTEGER(Bool, bool)
FROM_INTEGER(Int8, int8_t)
FROM_INTEGER(Int16, int16_t)
FROM_INTEGER(Int32, int32_t)
FROM_INTEGER(Uint8, uint8_t)
FROM_INTEGER(Uint16, uint16_t)
FROM_INTEGER(Uint32, uint32_t)

AXLE_CLONES static void fromFloat32(KernelType to, const float *x, void *out, size_t count) {
  switch (to) {
    case KernelTypeBool: { bool *outs = out; LOOP(x[i] != 0.0f); }
    case KernelTypeInt8: { int8_t *outs = out; LOOP((int8_t)toSigned(x[i], -128.0f, 128.0f, 127)); }
    case KernelTypeInt16: { int16_t *outs = out; LOOP((int16_t)toSigned(x[i], -32768.0f, 32768.0f, 32767)); }
    case KernelTypeInt32: { int32_t *outs = out; LOOP(toSigned(x[i], -0x1p31f, 0x1p31f, INT32_MAX)); }
    case KernelTypeUint8: { uint8_t *outs = out; LOOP((uint8_t)toUnsigned(x[i], 256.0f, 255)); }
    case KernelTypeUint16: { uint16_t *outs = out; LOOP((uint16_t)toUnsigned(x[i], 65536.0f, 65535)); }
    case KernelTypeUint32: { uint32_t *outs = out; LOOP(toUnsigned(x[i], 0x1p32f, UINT32_MAX)); }
    case KernelTypeFloat32: memcpy(out, x, count * sizeof *x); break;
    default: __builtin_trap();
  }
}

static void convertFull(KernelType from, KernelType to, const void *x, void *out, size_t count) {
  switch (from) {
    case KernelTypeBool: fromBool(to, x, out, count); break;
    case KernelTypeInt8: fromInt8(to, x, out, count); break;
    case KernelTypeInt16: fromInt16(to, x, out, count); break;
    case KernelTypeInt32: fromInt32(to, x, out, count); break;
    case KernelTypeUint8: fromUint8(to, x, out, count); break;
    case KernelTypeUint16: fromUint16(to, x, out, count); break;
    case KernelTypeUint32: fromUint32(to, x, out, count); break;
    case KernelTypeFloat32: fromFloat32(to, x, out, count); break;
    default: __builtin_trap();
  }
}

static size_t sizeOf(KernelType type) {
  switch (type) {
    case KernelTypeBool:
    case KernelTypeInt8:
    case KernelTypeUint8: return 1;
    case KernelTypeInt16:
    case KernelTypeUint16:
    case KernelTypeFloat16:
    case KernelTypeBfloat16: return 2;
    default: return 4;
  }
}

/// By way of float32, which holds every half.
static void convertHalf(KernelType from, KernelType to, const void *x, void *out, size_t count) {
  float block[halfBlock];
  for (size_t start = 0; start < count; start += halfBlock) {
    size_t length = count - start < halfBlock ? count - start : halfBlock;
    const void *source = advanced(x, start, sizeOf(from));
    void *target = (char *)out + start * sizeOf(to);
    if (isHalf(from)) axle_widen(from, source, 1, block, length);
    else convertFull(from, KernelTypeFloat32, source, block, length);
    if (isHalf(to)) axle_narrow(to, block, target, length);
    else convertFull(KernelTypeFloat32, to, block, target, length);
  }
}

void convertBlock(KernelType from, KernelType to, const void *x, void *out, size_t count) {
  if (isHalf(from) || isHalf(to)) convertHalf(from, to, x, out, count);
  else convertFull(from, to, x, out, count);
}

void axle_convert(KernelType from, KernelType to, const void *x, void *out, size_t count) {
  FloatModes saved = flushSubnormals();
  convertBlock(from, to, x, out, count);
  restoreModes(saved);
}

AXLE_CLONES static void iotaInt32(uint32_t start, uint32_t *out, size_t count) {
  for (size_t i = 0; i < count; i++) out[i] = start + (uint32_t)i;
}

void iotaBlock(KernelType type, size_t first, void *out, size_t count) {
  uint32_t block[halfBlock];
  for (size_t start = 0; start < count; start += halfBlock) {
    size_t length = count - start < halfBlock ? count - start : halfBlock;
    iotaInt32((uint32_t)(first + start), block, length);
    convertBlock(KernelTypeUint32, type, block, (char *)out + start * sizeOf(type), length);
  }
}

void axle_iota(KernelType type, void *out, size_t count) {
  FloatModes saved = flushSubnormals();
  iotaBlock(type, 0, out, count);
  restoreModes(saved);
}
