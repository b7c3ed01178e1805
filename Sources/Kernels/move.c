// Kernels that move elements without looking at their type, only at their size.
#include "kernels.h"
#include "loops.h"

#define BY_SIZE(statement) \
  switch (size) { \
    case 1: { typedef uint8_t T; statement; break; } \
    case 2: { typedef uint16_t T; statement; break; } \
    default: { typedef uint32_t T; statement; break; } \
  }

AXLE_CLONES void axle_select(
    size_t size, const bool *condition, size_t conditionStep, const void *x, size_t xStep, const void *y,
    size_t yStep, void *out, size_t count) {
  BY_SIZE({
    const T *xs = x;
    const T *ys = y;
    T *outs = out;
    for (size_t i = 0; i < count; i++)
      outs[i] = condition[i * conditionStep] ? xs[i * xStep] : ys[i * yStep];
  })
}

AXLE_CLONES void axle_fill(size_t size, const void *value, void *out, size_t count) {
  BY_SIZE({
    T element = *(const T *)value;
    T *outs = out;
    for (size_t i = 0; i < count; i++) outs[i] = element;
  })
}

AXLE_CLONES static void copyRun(size_t size, const void *from, ptrdiff_t stride, void *out, size_t count) {
  if (stride == 1) {
    memcpy(out, from, size * count);
    return;
  }
  BY_SIZE({
    const T *source = from;
    T *outs = out;
    for (size_t i = 0; i < count; i++) outs[i] = source[(ptrdiff_t)i * stride];
  })
}

void axle_gather_strided(
    size_t size, const void *base, size_t rank, const ptrdiff_t *shape, const ptrdiff_t *strides, size_t start,
    void *out, size_t count) {
  if (count == 0) return;
  if (rank == 0) {
    memcpy(out, base, size);
    return;
  }
  // `index` is the position of `start`; each run ends where the last axis does.
  ptrdiff_t index[rank], offset = 0;
  for (size_t axis = rank, rest = start; axis-- > 0;) {
    index[axis] = (ptrdiff_t)(rest % (size_t)shape[axis]);
    rest /= (size_t)shape[axis];
    offset += index[axis] * strides[axis];
  }
  char *to = out;
  for (;;) {
    size_t run = (size_t)(shape[rank - 1] - index[rank - 1]);
    if (run > count) run = count;
    copyRun(size, (const char *)base + offset * (ptrdiff_t)size, strides[rank - 1], to, run);
    to += run * size;
    count -= run;
    if (count == 0) return;
    offset -= index[rank - 1] * strides[rank - 1];
    index[rank - 1] = 0;
    for (size_t axis = rank - 1; axis-- > 0;) {
      offset += strides[axis];
      if (++index[axis] < shape[axis]) break;
      offset -= index[axis] * strides[axis];
      index[axis] = 0;
    }
  }
}

void axle_gather_rows(
    size_t rowSize, const void *table, size_t tableRows, const int32_t *indices, size_t count, void *out) {
  for (size_t i = 0; i < count; i++) {
    int64_t row = indices[i] < 0 ? indices[i] + (int64_t)tableRows : indices[i];
    if (row >= (int64_t)tableRows) row = (int64_t)tableRows - 1;
    if (row < 0) row = 0;
    memcpy((char *)out + i * rowSize, (const char *)table + (size_t)row * rowSize, rowSize);
  }
}

void axle_scatter(
    const BinaryOperation *operation, KernelType type, size_t size, void *table, size_t tableRows,
    const int32_t *indices, const void *updates, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (indices[i] < 0 || (size_t)indices[i] >= tableRows) continue;
    char *place = (char *)table + (size_t)indices[i] * size;
    const char *update = (const char *)updates + i * size;
    if (operation)
      axle_binary(*operation, type, place, 1, update, 1, place, 1);
    else
      memcpy(place, update, size);
  }
}
