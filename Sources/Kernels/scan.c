// Running sums and the like, in the order of XLA's CPU backend: blocks of sixteen are scanned first to last, then the
// last elements of the blocks in the same way, and each of those goes into the block behind it.
#include <stdlib.h>

#include "interrupt.h"
#include "kernels.h"
#include "loops.h"
#include "modes.h"

enum { blockLength = 16 };

#define CHAIN(T, expression) \
  { \
    T *v = (T *)x; \
    for (size_t i = 1; i < count; i++) { \
      T a = v[i - 1], b = v[i]; \
      v[i] = expression; \
    } \
    return; \
  }

/// Each element becomes the combination of all up to it, one after the other.
static void chain(BinaryOperation operation, KernelType type, size_t size, char *x, size_t count) {
  if (type == KernelTypeFloat32 && operation == BinaryOperationAdd) CHAIN(float, a + b);
  if (type == KernelTypeFloat32 && operation == BinaryOperationMultiply) CHAIN(float, a * b);
  if (type == KernelTypeInt32 && operation == BinaryOperationAdd) CHAIN(uint32_t, a + b);
  for (size_t i = 1; i < count; i++)
    axle_binary(operation, type, x + (i - 1) * size, 1, x + i * size, 1, x + i * size, 1);
}

/// Scans `count` elements of `size` bytes in place; `scratch` has room for an eighth of them.
static void scan(BinaryOperation operation, KernelType type, size_t size, char *x, size_t count, char *scratch) {
  if (count <= blockLength) return chain(operation, type, size, x, count);
  size_t blocks = (count + blockLength - 1) / blockLength, bytes = blockLength * size;
  for (size_t b = 0; b < blocks; b++) {
    size_t length = b + 1 < blocks ? blockLength : count - b * blockLength;
    chain(operation, type, size, x + b * bytes, length);
    memcpy(scratch + b * size, x + b * bytes + (length - 1) * size, size);
    if (axle_abandons()) return;
  }
  scan(operation, type, size, scratch, blocks - 1, scratch + blocks * size);
  for (size_t b = 1; b < blocks; b++) {
    size_t length = b + 1 < blocks ? blockLength : count - b * blockLength;
    char *block = x + b * bytes;
    axle_binary(operation, type, scratch + (b - 1) * size, 0, block, 1, block, length);
  }
}

static void addToZero(KernelType type, void *x) {
  if (type == KernelTypeFloat32) *(float *)x += 0.0f;
  bool isHalf = type == KernelTypeFloat16 || type == KernelTypeBfloat16;
  if (isHalf && *(uint16_t *)x == 0x8000) *(uint16_t *)x = 0;
}

void axle_scan(BinaryOperation operation, KernelType type, size_t size, void *rows, size_t outer, size_t length) {
  char *scratch = malloc((length / 8 + 64) * size);
  if (!scratch) abort();
  FloatModes saved = flushSubnormals();
  for (size_t o = 0; o < outer; o++) {
    char *row = (char *)rows + o * length * size;
    // Sums begin at zero, so that -0 becomes 0; a single float32 is its own sum.
    if (operation == BinaryOperationAdd && length > (type == KernelTypeFloat32)) addToZero(type, row);
    scan(operation, type, size, row, length, scratch);
  }
  restoreModes(saved);
  free(scratch);
}
