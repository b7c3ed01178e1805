// Running sums and the like, in the order of `jax.lax.associative_scan`: neighbours are combined, the half as many
// results are scanned, and the elements between them follow.
#include <stdlib.h>

#include "interrupt.h"
#include "kernels.h"
#include "loops.h"

/// Whether to leave the rest undone, asked once in a while.
static bool leavesAt(size_t i) { return i % 4096 == 0 && axle_abandons(); }

/// Scans `count` elements of `size` bytes in place; `scratch` has room for twice as many.
static void scan(BinaryOperation operation, KernelType type, size_t size, char *x, size_t count, char *scratch) {
  if (count < 2) return;
  size_t half = count / 2;
  char *odd = scratch, *rest = scratch + half * size;
  for (size_t i = 0; i < half; i++) {
    if (leavesAt(i)) return;
    axle_binary(operation, type, x + 2 * i * size, 1, x + (2 * i + 1) * size, 1, odd + i * size, 1);
  }
  scan(operation, type, size, odd, half, rest);
  for (size_t i = 0; i < half; i++) {
    if (leavesAt(i)) return;
    if (i > 0) axle_binary(operation, type, odd + (i - 1) * size, 1, x + 2 * i * size, 1, x + 2 * i * size, 1);
    memcpy(x + (2 * i + 1) * size, odd + i * size, size);
  }
  if (count % 2)
    axle_binary(
        operation, type, odd + (half - 1) * size, 1, x + (count - 1) * size, 1, x + (count - 1) * size, 1);
}

void axle_scan(BinaryOperation operation, KernelType type, size_t size, void *rows, size_t outer, size_t length) {
  char *scratch = malloc(2 * length * size + 1);
  if (!scratch) abort();
  for (size_t o = 0; o < outer; o++)
    scan(operation, type, size, (char *)rows + o * length * size, length, scratch);
  free(scratch);
}
