// Sorting by way of a permutation: each element becomes a 32-bit key that orders as the elements do, and the keys are
// sorted together with their positions, which makes the order stable.
#include <stdlib.h>

#include "half.h"
#include "interrupt.h"

/// NaN comes last, and both zeros are equal.
AXLE_INLINE uint32_t keyOfFloat(float x) {
  if (x != x) return UINT32_MAX;
  uint32_t bits = bitsOf(x == 0 ? 0.0f : x);
  return bits & 0x80000000u ? ~bits : bits | 0x80000000u;
}

static uint32_t keyAt(KernelType type, const void *x, size_t i) {
  switch (type) {
    case KernelTypeBool:
    case KernelTypeUint8: return ((const uint8_t *)x)[i];
    case KernelTypeUint16: return ((const uint16_t *)x)[i];
    case KernelTypeUint32: return ((const uint32_t *)x)[i];
    case KernelTypeInt8: return (uint32_t)((const int8_t *)x)[i] ^ 0x80000000u;
    case KernelTypeInt16: return (uint32_t)((const int16_t *)x)[i] ^ 0x80000000u;
    case KernelTypeInt32: return (uint32_t)((const int32_t *)x)[i] ^ 0x80000000u;
    case KernelTypeFloat16: return keyOfFloat(widenFloat16(((const float16 *)x)[i]));
    case KernelTypeBfloat16: return keyOfFloat(widenBfloat16(((const bfloat16 *)x)[i]));
    case KernelTypeFloat32: return keyOfFloat(((const float *)x)[i]);
  }
}

static void insertionSort(uint64_t *pairs, size_t count) {
  for (size_t i = 1; i < count; i++) {
    uint64_t pair = pairs[i];
    size_t k = i;
    for (; k > 0 && pairs[k - 1] > pair; k--) pairs[k] = pairs[k - 1];
    pairs[k] = pair;
  }
}

/// So many elements are sorted, or moved, between two looks at the flags of `interrupt.h`.
enum { elementsPerLook = 1 << 18 };

static inline size_t endOfStretch(size_t start, size_t count) {
  return count - start < elementsPerLook ? count : start + elementsPerLook;
}

/// Four passes over the bytes of the keys; the positions are in order already.
static void radixSort(uint64_t *pairs, uint64_t *scratch, size_t count) {
  for (unsigned shift = 32; shift < 64; shift += 8) {
    size_t starts[257] = {0};
    for (size_t start = 0, end; start < count; start = end) {
      if (axle_abandons()) return;
      end = endOfStretch(start, count);
      for (size_t i = start; i < end; i++) starts[((pairs[i] >> shift) & 255) + 1]++;
    }
    for (size_t byte = 0; byte < 256; byte++) starts[byte + 1] += starts[byte];
    for (size_t start = 0, end; start < count; start = end) {
      if (axle_abandons()) return;
      end = endOfStretch(start, count);
      for (size_t i = start; i < end; i++) scratch[starts[(pairs[i] >> shift) & 255]++] = pairs[i];
    }
    uint64_t *other = pairs;
    pairs = scratch;
    scratch = other;
  }
}

void axle_sort_permutation(
    KernelType type, bool descending, const void *x, size_t outer, size_t length, int32_t *out) {
  if (length == 0) return;
  uint64_t *pairs = malloc(2 * length * sizeof *pairs);
  if (!pairs) abort();
  size_t unlooked = 0;
  for (size_t o = 0; o < outer; o++) {
    if ((unlooked += length) > elementsPerLook) {
      if (axle_abandons()) break;
      unlooked = 0;
    }
    for (size_t i = 0; i < length; i++) {
      if (i % elementsPerLook == elementsPerLook - 1 && axle_abandons()) break;
      uint32_t key = keyAt(type, x, o * length + i);
      pairs[i] = (uint64_t)(descending ? ~key : key) << 32 | i;
    }
    if (length <= 32)
      insertionSort(pairs, length);
    else
      radixSort(pairs, pairs + length, length);
    if (length > elementsPerLook && axle_abandons()) break;
    for (size_t i = 0; i < length; i++) out[o * length + i] = (int32_t)(uint32_t)pairs[i];
  }
  free(pairs);
}
