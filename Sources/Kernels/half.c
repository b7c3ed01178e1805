#include "half.h"

AXLE_CLONES void axle_widen(KernelType type, const void *x, size_t step, float *out, size_t count) {
  if (type == KernelTypeFloat16) {
    const float16 *half = x;
    for (size_t i = 0; i < count; i++) out[i] = widenFloat16(half[i * step]);
  } else {
    const bfloat16 *half = x;
    for (size_t i = 0; i < count; i++) out[i] = widenBfloat16(half[i * step]);
  }
}

AXLE_CLONES void axle_narrow(KernelType type, const float *x, void *out, size_t count) {
  if (type == KernelTypeFloat16) {
    float16 *half = out;
    for (size_t i = 0; i < count; i++) half[i] = narrowFloat16(x[i]);
  } else {
    bfloat16 *half = out;
    for (size_t i = 0; i < count; i++) half[i] = narrowBfloat16(x[i]);
  }
}
