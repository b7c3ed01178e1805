// Kernels that move elements without looking at their type, only at their size.
#include "interrupt.h"
#include "kernels.h"
#include "loops.h"
#include "transpose.h"
#include "workers.h"

#define BY_SIZE(statement) \
  switch (size) { \
    case 1: { typedef uint8_t T; statement; break; } \
    case 2: { typedef uint16_t T; statement; break; } \
    default: { typedef uint32_t T; statement; break; } \
  }

AXLE_CLONES void axle_fill(size_t size, const void *value, void *out, size_t count) {
  BY_SIZE({
    T element = *(const T *)value;
    T *outs = out;
    for (size_t i = 0; i < count; i++) outs[i] = element;
  })
}

// The steps are constants where this is expanded, so that each loop is made of vectors.
#define SELECT(xStep, yStep) \
  for (size_t i = 0; i < count; i++) { \
    T a = xs[i * (xStep)], b = ys[i * (yStep)]; \
    outs[i] = condition[i] ? a : b; \
  }

AXLE_CLONES static void selectByElement(
    size_t size, const bool *condition, const void *x, size_t xStep, const void *y, size_t yStep, void *out,
    size_t count) {
  BY_SIZE({
    const T *xs = x;
    const T *ys = y;
    T *outs = out;
    if (xStep && yStep) SELECT(1, 1)
    else if (xStep) SELECT(1, 0)
    else if (yStep) SELECT(0, 1)
    else SELECT(0, 0)
  })
}

static void copyOrRepeat(size_t size, const void *x, size_t step, void *out, size_t count) {
  if (step == 0) axle_fill(size, x, out, count);
  else if (x != out) memmove(out, x, size * count);
}

void axle_select(
    size_t size, const bool *condition, size_t conditionStep, const void *x, size_t xStep, const void *y,
    size_t yStep, void *out, size_t count) {
  if (conditionStep != 0) selectByElement(size, condition, x, xStep, y, yStep, out, count);
  else if (condition[0]) copyOrRepeat(size, x, xStep, out, count);
  else copyOrRepeat(size, y, yStep, out, count);
}

AXLE_CLONES static void copyRun(size_t size, const void *from, ptrdiff_t stride, void *out, size_t count) {
  if (stride == 1) {
    memcpy(out, from, size * count);
    return;
  }
  if (stride == 0) {
    axle_fill(size, from, out, count);
    return;
  }
  BY_SIZE({
    const T *source = from;
    T *outs = out;
    for (size_t i = 0; i < count; i++) outs[i] = source[(ptrdiff_t)i * stride];
  })
}

/// Repeats the `bytes` at `start` until there are `count` times as many.
static void repeatRun(char *start, size_t bytes, size_t count) {
  for (size_t done = bytes, all = bytes * count; done < all;) {
    size_t next = done < all - done ? done : all - done;
    memcpy(start + done, start, next);
    done += next;
  }
}

/// Eight rows of `columns` elements; those of one column are neighbours in memory, columns are `stride` apart.
AXLE_CLONES static void transposeEightRows(const uint32_t *from, ptrdiff_t stride, uint32_t *out, size_t columns) {
  size_t column = 0;
  for (; column + 8 <= columns; column += 8)
    transposeEight(from + (ptrdiff_t)column * stride, stride, out + column, columns);
  for (; column < columns; column++)
    for (size_t k = 0; k < 8; k++) out[k * columns + column] = from[(ptrdiff_t)column * stride + (ptrdiff_t)k];
}

/// A small matrix, without preparation.
static void gatherFew(const uint32_t *from, const ptrdiff_t *shape, const ptrdiff_t *strides, uint32_t *out) {
  for (ptrdiff_t row = 0; row < shape[0]; row++)
    for (ptrdiff_t column = 0; column < shape[1]; column++)
      *out++ = from[row * strides[0] + column * strides[1]];
}

void axle_gather_strided(
    size_t size, const void *base, size_t rank, const ptrdiff_t *shape, const ptrdiff_t *strides, size_t start,
    void *out, size_t count) {
  if (count == 0) return;
  if (rank == 0) {
    memcpy(out, base, size);
    return;
  }
  if (size == 4 && rank == 2 && start == 0 && count <= 256 && count == (size_t)(shape[0] * shape[1])) {
    gatherFew(base, shape, strides, out);
    return;
  }
  // `index` is the position of `start`; each run ends where the last axis does.
  ptrdiff_t index[rank], offset = 0;
  for (size_t axis = rank, rest = start; axis-- > 0;) {
    index[axis] = (ptrdiff_t)(rest % (size_t)shape[axis]);
    rest /= (size_t)shape[axis];
    offset += index[axis] * strides[axis];
  }
  // Rows that run across the neighbours in memory go eight at a time.
  bool isTransposed = size == 4 && rank >= 2 && strides[rank - 2] == 1;
  size_t last = rank - 1, columns = (size_t)shape[last];
  for (char *to = out;;) {
    const char *from = (const char *)base + offset * (ptrdiff_t)size;
    size_t rows = 1, run = columns - (size_t)index[last];
    if (isTransposed && index[last] == 0 && count >= 8 * columns && shape[last - 1] - index[last - 1] >= 8) {
      rows = 8;
      run = 8 * columns;
      transposeEightRows((const uint32_t *)from, strides[last], (uint32_t *)to, columns);
    } else {
      if (run > count) run = count;
      if (strides[last] == 1) memcpy(to, from, size * run);
      else copyRun(size, from, strides[last], to, run);
      // An axis that stands still repeats the row.
      if (rank >= 2 && strides[last - 1] == 0 && run == columns) {
        size_t left = (size_t)(shape[last - 1] - index[last - 1]);
        rows = count / columns < left ? count / columns : left;
        repeatRun(to, run * size, rows);
        run *= rows;
      }
    }
    to += run * size;
    count -= run;
    if (count == 0) return;
    offset += (ptrdiff_t)rows * strides[last - 1] - index[last] * strides[last];
    index[last] = 0;
    index[last - 1] += (ptrdiff_t)rows;
    for (size_t axis = last - 1; axis > 0 && index[axis] == shape[axis]; axis--) {
      offset += strides[axis - 1] - index[axis] * strides[axis];
      index[axis] = 0;
      index[axis - 1]++;
    }
  }
}

void axle_gather_stretched(
    size_t size, const void *base, size_t rank, const ptrdiff_t *shape, const ptrdiff_t *sizes,
    const ptrdiff_t *strides, size_t start, void *out, size_t count) {
  ptrdiff_t stretched[rank];
  for (size_t axis = 0; axis < rank; axis++) stretched[axis] = sizes[axis] == 1 ? 0 : strides[axis];
  axle_gather_strided(size, base, rank, shape, stretched, start, out, count);
}

/// A copy of an array that is large, and the job of its chunks.
typedef struct StridedCopy {
  size_t size, rank, count, chunkLength;
  const void *base;
  const ptrdiff_t *shape, *strides;
  char *out;
} StridedCopy;

static void copyStridedChunk(void *context, size_t chunk) {
  if (axle_abandons()) return;
  const StridedCopy *c = context;
  size_t start = chunk * c->chunkLength, rest = c->count - start;
  axle_gather_strided(
      c->size, c->base, c->rank, c->shape, c->strides, start, c->out + start * c->size,
      rest < c->chunkLength ? rest : c->chunkLength);
}

enum { chunkBytes = 256 << 10 };

void axle_copy_strided(
    size_t size, const void *base, size_t rank, const ptrdiff_t *shape, const ptrdiff_t *strides, size_t count,
    void *out) {
  if (count == 0) return;
  size_t eightRows = rank > 0 ? 8 * (size_t)shape[rank - 1] : 8, chunkLength = chunkBytes / size;
  if (eightRows <= chunkLength) chunkLength = chunkLength / eightRows * eightRows;
  StridedCopy copy = {size, rank, count, chunkLength, base, shape, strides, out};
  axle_run_chunks((count + chunkLength - 1) / chunkLength, copyStridedChunk, &copy);
}

typedef struct Copy {
  const char *from;
  char *to;
  size_t bytes;
} Copy;

static void copyChunk(void *context, size_t chunk) {
  if (axle_abandons()) return;
  const Copy *copy = context;
  size_t start = chunk * chunkBytes, rest = copy->bytes - start;
  memcpy(copy->to + start, copy->from + start, rest < chunkBytes ? rest : chunkBytes);
}

void axle_copy(const void *from, void *to, size_t bytes) {
  if (bytes <= chunkBytes) {
    memcpy(to, from, bytes);
    return;
  }
  Copy copy = {from, to, bytes};
  axle_run_chunks((bytes + chunkBytes - 1) / chunkBytes, copyChunk, &copy);
}

/// The table of a gathering, and the job of its chunks.
typedef struct Gathering {
  size_t rowSize, tableRows, count;
  const char *table;
  const int32_t *indices;
  char *out;
} Gathering;

// With a constant size, `memcpy` is a move or two.
#define COPY_ROWS(size) \
  for (size_t i = start; i < end; i++) { \
    int64_t row = g.indices[i], last = (int64_t)g.tableRows - 1; \
    row = row < 0 ? row + last + 1 : row; \
    row = row > last ? last : row; \
    row = row < 0 ? 0 : row; \
    memcpy(g.out + i * (size), g.table + (size_t)row * (size), (size)); \
  } \
  break

AXLE_CLONES static void gatherRows(Gathering g, size_t start, size_t end) {
  switch (g.rowSize) {
    case 1: COPY_ROWS(1);
    case 2: COPY_ROWS(2);
    case 4: COPY_ROWS(4);
    case 8: COPY_ROWS(8);
    case 16: COPY_ROWS(16);
    case 32: COPY_ROWS(32);
    case 64: COPY_ROWS(64);
    case 128: COPY_ROWS(128);
    default: COPY_ROWS(g.rowSize);
  }
}

static size_t rowsPerChunk(size_t rowSize) { return rowSize < chunkBytes ? chunkBytes / (rowSize + 1) + 1 : 1; }

static void gatherChunk(void *context, size_t chunk) {
  if (axle_abandons()) return;
  const Gathering *g = context;
  size_t rows = rowsPerChunk(g->rowSize), start = chunk * rows;
  gatherRows(*g, start, g->count - start < rows ? g->count : start + rows);
}

void axle_gather_rows(
    size_t rowSize, const void *table, size_t tableRows, const int32_t *indices, size_t count, void *out) {
  Gathering g = {rowSize, tableRows, count, table, indices, out};
  size_t rows = rowsPerChunk(rowSize);
  axle_run_chunks((count + rows - 1) / rows, gatherChunk, &g);
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
