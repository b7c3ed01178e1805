#include <stdlib.h>

#include "half.h"
#include "interrupt.h"
#include "matrices.h"
#include "memory.h"
#include "modes.h"
#include "sumorder.h"
#include "workers.h"

// float32 is multiplied in the orders of XLA's CPU backend, which were read off JAX 0.10.2 by experiment; those of
// matrices are in sumorder.c.

/// Fewer products of a matrix and a vector are added first to last, and so are those of matrices of fewer rows and columns.
enum { shortest = 8 };

/// Eight partial sums, added across by halves; what is left over has a sum of its own.
AXLE_INLINE float dotLanes(const float *a, const float *b, size_t depth) {
  float lanes[8] = {0}, rest = 0;
  size_t k = 0;
  for (; k + 8 <= depth; k += 8)
    for (size_t lane = 0; lane < 8; lane++) lanes[lane] = fma32(a[k + lane], b[k + lane], lanes[lane]);
  for (; k < depth; k++) rest = fma32(a[k], b[k], rest);
  return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7])) + rest;
}

typedef float Lane8 __attribute__((vector_size(32)));

/// Adds the products from `k` on, as long as there are `lines` times eight of them, of eight rows with `b`; returns where
/// the next ones begin.
AXLE_INLINE size_t addLinesOfEight(
    size_t lines, const float *const rows[8], const float *b, size_t k, size_t depth, Lane8 lanes[8]) {
  for (; k + lines * 8 <= depth; k += lines * 8) {
    Lane8 x, y[2];
    memcpy(y, b + k, lines * sizeof *y);
    for (size_t row = 0; row < 8; row++)
      for (size_t line = 0; line < lines; line++) {
        memcpy(&x, rows[row] + k + line * 8, sizeof x);
        lanes[row] = __builtin_elementwise_fma(x, y[line], lanes[row]);
      }
  }
  return k;
}

/// The same for eight rows at once, whose lanes XLA adds pair by pair. What waits for memory are the rows: a turn is as
/// short as can be, and takes a whole line of the cache from each, so that the processor looks far ahead.
AXLE_INLINE void dotLanesOfEight(const float *a, ptrdiff_t rowStride, const float *b, size_t depth, float *out) {
  Lane8 lanes[8] = {0};
  const float *rows[8];
  for (ptrdiff_t row = 0; row < 8; row++) rows[row] = a + row * rowStride;
  size_t k = addLinesOfEight(2, rows, b, 0, depth, lanes);
  k = addLinesOfEight(1, rows, b, k, depth, lanes);
  for (size_t row = 0; row < 8; row++) {
    Lane8 sums = lanes[row];
    float rest = 0;
    for (size_t i = k; i < depth; i++) rest = fma32(rows[row][i], b[i], rest);
    out[row] = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7])) + rest;
  }
}

/// The rows are contiguous, and so is the vector.
AXLE_CLONES static void matrixVector(
    const float *matrix, ptrdiff_t rowStride, const float *vector, size_t rows, size_t depth, float *out) {
  size_t row = 0;
  for (; row + 8 <= rows; row += 8)
    dotLanesOfEight(matrix + (ptrdiff_t)row * rowStride, rowStride, vector, depth, out + row);
  for (; row < rows; row++) out[row] = dotLanes(matrix + (ptrdiff_t)row * rowStride, vector, depth);
}

enum { window = 32, longestInWindows = 4095 };

/// The sums of windows of 32 elements; the vector lies in their middle. Returns their number.
AXLE_INLINE size_t sumWindows(const float *x, size_t count, float *sums) {
  size_t windows = (count + window - 1) / window, lead = (windows * window - count) / 2;
  for (size_t w = 0; w < windows; w++) {
    size_t start = w == 0 ? 0 : w * window - lead;
    size_t end = w + 1 == windows ? count : (w + 1) * window - lead;
    float sum = 0;
    for (size_t k = start; k < end; k++) sum += x[k];
    sums[w] = sum;
  }
  return windows;
}

/// Up to 32 products are added with FMA; more are rounded, and summed as `sum` would.
AXLE_INLINE float dotVectors(const float *x, ptrdiff_t xStride, const float *y, ptrdiff_t yStride, size_t depth) {
  float products[longestInWindows], sums[longestInWindows / window + 1], few[longestInWindows / window / window + 1];
  if (xStride == 1 && yStride == 1)
    for (size_t k = 0; k < depth; k++) products[k] = x[k] * y[k];
  else
    for (size_t k = 0; k < depth; k++) products[k] = x[(ptrdiff_t)k * xStride] * y[(ptrdiff_t)k * yStride];
  size_t count = sumWindows(products, depth, sums);
  const float *last = sums;
  if (count > window) {
    count = sumWindows(sums, count, few);
    last = few;
  }
  float sum = 0;
  for (size_t k = 0; k < count; k++) sum += last[k];
  return sum;
}

static float dotLongVectors(const float *x, ptrdiff_t xStride, const float *y, ptrdiff_t yStride, size_t depth) {
  float sum, *products = malloc(depth * sizeof *products);
  if (!products) abort();
  for (size_t k = 0; k < depth; k++) products[k] = x[(ptrdiff_t)k * xStride] * y[(ptrdiff_t)k * yStride];
  axle_sum_rows(products, 1, depth, depth, &sum);
  free(products);
  return sum;
}

/// Neighbours are added, then halves.
AXLE_INLINE float addAcross(const float *lanes) {
  return ((lanes[0] + lanes[1]) + (lanes[4] + lanes[5])) + ((lanes[2] + lanes[3]) + (lanes[6] + lanes[7]));
}

/// The order of XLA's convolutions: sixteens in eight lanes, then what is left in an eight, a four, a pair and one. It
/// was compared with JAX's for kernels of up to 100 elements.
AXLE_INLINE float dotWindow(const float *x, const float *y, size_t depth) {
  if (depth == 2) return fma32(x[1], y[1], x[0] * y[0]);
  // Nothing changes when it is added to -0.
  float lanes[8] = {0}, products[8], sum = -0.0f;
  size_t k = 0, whole = depth / 16 * 16;
  for (; k < whole; k += 8)
    for (size_t lane = 0; lane < 8; lane++) lanes[lane] = fma32(x[k + lane], y[k + lane], lanes[lane]);
  if (whole > 0) sum += addAcross(lanes);
  if (depth - k >= 8) {
    for (size_t lane = 0; lane < 8; lane++) products[lane] = x[k + lane] * y[k + lane];
    sum += addAcross(products);
    k += 8;
  }
  const float *rest = products;
  for (size_t i = k; i < depth; i++) products[i - k] = x[i] * y[i];
  if (depth - k >= 4) {
    sum += (rest[0] + rest[1]) + (rest[2] + rest[3]);
    rest += 4, k += 4;
  }
  if (depth - k >= 2) {
    sum += rest[0] + rest[1];
    rest += 2, k += 2;
  }
  return k < depth ? sum + rest[0] : sum;
}

/// A contiguous copy of a vector, or the vector itself.
static const float *contiguousVector(const float *x, ptrdiff_t stride, size_t count, float *copy) {
  if (stride == 1) return x;
  for (size_t k = 0; k < count; k++) copy[k] = x[(ptrdiff_t)k * stride];
  return copy;
}

/// Operands whose elements lie apart are shorter than eight.
AXLE_CLONES static void slideKernel(
    const float *windows, ContractionOperand l, const float *kernel, size_t rows, size_t depth, float *out) {
  float copy[8];
  if (l.depthStride != 1 && depth > 8) __builtin_trap();
  for (size_t row = 0; row < rows; row++)
    out[row] = dotWindow(
        contiguousVector(windows + (ptrdiff_t)row * l.freeStride, l.depthStride, depth, copy), kernel, depth);
}

/// One product of vectors for each member of a batch.
AXLE_CLONES static void dotBatch(
    const float *x, ContractionOperand l, const float *y, ContractionOperand r, size_t batch, size_t depth, float *out) {
  for (size_t b = 0; b < batch; b++, x += l.batchStride, y += r.batchStride) {
    if (depth > longestInWindows) {
      out[b] = dotLongVectors(x, l.depthStride, y, r.depthStride, depth);
    } else if (depth > window) {
      out[b] = dotVectors(x, l.depthStride, y, r.depthStride, depth);
    } else {
      float sum = 0;
      for (size_t k = 0; k < depth; k++)
        sum = fma32(x[(ptrdiff_t)k * l.depthStride], y[(ptrdiff_t)k * r.depthStride], sum);
      // A lone product is not added to zero: it may be -0.
      out[b] = depth == 1 ? *x * *y : sum;
    }
  }
}

// Integers wrap: the order does not matter, and vectors that are contiguous on both sides are multiplied by themselves.
#define INTEGER_CONTRACT(name, T, Wide, PLUS, TIMES) \
  AXLE_CLONES static void name( \
      const T *lhs, const T *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns, \
      size_t depth, T *out) { \
    for (size_t row = 0; row < rows; row++) { \
      if (axle_abandons()) return; \
      const T *a = lhs + (ptrdiff_t)row * l.freeStride; \
      T *sums = out + row * columns; \
      if (l.depthStride == 1 && r.depthStride == 1) { \
        for (size_t column = 0; column < columns; column++) { \
          const T *b = rhs + (ptrdiff_t)column * r.freeStride; \
          Wide sum = 0; \
          for (size_t k = 0; k < depth; k++) sum = sum PLUS ((Wide)a[k] TIMES (Wide)b[k]); \
          sums[column] = (T)sum; \
        } \
        continue; \
      } \
      for (size_t column = 0; column < columns; column++) sums[column] = 0; \
      for (size_t k = 0; k < depth; k++) { \
        Wide factor = (Wide)a[(ptrdiff_t)k * l.depthStride]; \
        const T *b = rhs + (ptrdiff_t)k * r.depthStride; \
        if (r.freeStride == 1) \
          for (size_t column = 0; column < columns; column++) \
            sums[column] = (T)((Wide)sums[column] PLUS (factor TIMES (Wide)b[column])); \
        else \
          for (size_t column = 0; column < columns; column++) \
            sums[column] = (T)((Wide)sums[column] PLUS (factor TIMES (Wide)b[(ptrdiff_t)column * r.freeStride])); \
      } \
    } \
  }

INTEGER_CONTRACT(contractBool, uint8_t, uint8_t, |, &)
INTEGER_CONTRACT(contract8, uint8_t, uint32_t, +, *)
INTEGER_CONTRACT(contract16, uint16_t, uint32_t, +, *)
INTEGER_CONTRACT(contract32, uint32_t, uint32_t, +, *)

/// How a product is computed; chosen once, for all its chunks.
typedef enum {
  PathVectors, PathOuter, PathMatrixVector, PathConvolution, PathInOrder, PathMatrices, PathIntegers
} Path;

typedef struct {
  Path path;
  KernelType type;
  size_t size;
  ContractionOperand lhs, rhs;
  size_t batch, rows, columns, depth;
  void *out;
  /// What a chunk has at most of each.
  size_t chunkBatch, chunkRows, chunkColumns;
  /// The orders of `PathMatrices`.
  ProductPlan plan;
} Product;

static Path choosePath(ContractionOrder order, const Product *p) {
  if (p->type != KernelTypeFloat32) return PathIntegers;
  if (order == ContractionOrderVectors) return PathVectors;
  if (order == ContractionOrderConvolution) return PathConvolution;
  if (p->depth == 1) return PathOuter;
  if (p->depth >= shortest && order == ContractionOrderMatrixVector) return PathMatrixVector;
  bool isMatrices = order == ContractionOrderMatrices || order == ContractionOrderTransposedMatrices;
  // The smallest products are loops that XLA makes itself.
  bool isSmall = p->rows < shortest && p->columns < shortest && p->depth < shortest;
  return isMatrices && !isSmall && p->depth > 0 ? PathMatrices : PathInOrder;
}

/// The part of the result that starts at `row` and `column`, in the order of the plan there.
static void multiplyRegion(MatrixPart part, SumOrder order) {
  size_t depth = part.depth, whole = depth / order.lanes * order.lanes;
  const float *lhs = part.lhs, *rhs = part.rhs;
  for (size_t k = 0; k < depth; k += part.depth) {
    // Products that do not fill the lanes come by themselves, at the end.
    part.depth = k < whole ? smaller(order.depth, whole - k) : depth - whole;
    part.lhs = lhs + (ptrdiff_t)k * part.l.depthStride;
    part.rhs = rhs + (ptrdiff_t)k * part.r.depthStride;
    part.adds = k > 0;
    if (order.lanes == 1) multiplyInOrder(&part, order.isFused);
    else multiplyInLanes(&part, order.lanes);
  }
}

/// `row` and `column` are where the part lies in the result.
static void multiplyMatrices(const ProductPlan *plan, MatrixPart part, size_t row, size_t column) {
  size_t rowEnd = row + part.rows, columnEnd = column + part.columns;
  size_t rows[] = {row, smaller(rowEnd, row > plan->rowEdge ? row : plan->rowEdge), rowEnd};
  size_t columns[] = {column, smaller(columnEnd, column > plan->columnEdge ? column : plan->columnEdge), columnEnd};
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++) {
      MatrixPart region = part;
      region.rows = rows[i + 1] - rows[i];
      region.columns = columns[j + 1] - columns[j];
      if (region.rows == 0 || region.columns == 0) continue;
      region.lhs += (ptrdiff_t)(rows[i] - row) * part.l.freeStride;
      region.rhs += (ptrdiff_t)(columns[j] - column) * part.r.freeStride;
      region.out += (rows[i] - row) * part.outStride + (columns[j] - column);
      multiplyRegion(region, plan->orders[i][j]);
    }
}

static void multiplyFloat32(
    const Product *p, const float *lhs, const float *rhs, size_t row, size_t rows, size_t column, size_t columns,
    float *room, float *out) {
  MatrixPart part = {
      .lhs = lhs, .rhs = rhs, .l = p->lhs, .r = p->rhs, .rows = rows, .columns = columns, .depth = p->depth, .out = out,
      .outStride = p->columns, .room = room};
  switch (p->path) {
    case PathMatrixVector:
      // The matrix is the left operand, or the right one.
      if (p->columns == 1)
        matrixVector(lhs, p->lhs.freeStride, contiguousVector(rhs, p->rhs.depthStride, p->depth, room), rows, p->depth, out);
      else
        matrixVector(
            rhs, p->rhs.freeStride, contiguousVector(lhs, p->lhs.depthStride, p->depth, room), columns, p->depth, out);
      break;
    case PathConvolution:
      slideKernel(
          lhs, p->lhs, contiguousVector(rhs, p->rhs.depthStride, p->depth, room), rows, p->depth, out);
      break;
    case PathOuter: multiplyOuter(&part); break;
    case PathMatrices: multiplyMatrices(&p->plan, part, row, column); break;
    default: multiplyInOrder(&part, true);
  }
}

#define CALL(name, T) \
  name((const T *)lhs, (const T *)rhs, p->lhs, p->rhs, rows, columns, p->depth, (T *)out); \
  break

static void multiplyIntegers(
    const Product *p, const void *lhs, const void *rhs, size_t rows, size_t columns, void *out) {
  switch (p->type) {
    case KernelTypeBool: CALL(contractBool, uint8_t);
    case KernelTypeInt8:
    case KernelTypeUint8: CALL(contract8, uint8_t);
    case KernelTypeInt16:
    case KernelTypeUint16: CALL(contract16, uint16_t);
    case KernelTypeInt32:
    case KernelTypeUint32: CALL(contract32, uint32_t);
    case KernelTypeFloat32:
    case KernelTypeFloat16:
    case KernelTypeBfloat16: __builtin_trap();  // halves are multiplied as float32
  }
}

/// Columns of the result are cut only where the path knows the width of the whole.
static void multiplyChunk(void *context, size_t chunk) {
  const Product *p = context;
  size_t columnChunks = quotientUp(p->columns, p->chunkColumns), rowChunks = quotientUp(p->rows, p->chunkRows);
  size_t column = chunk % columnChunks * p->chunkColumns, row = chunk / columnChunks % rowChunks * p->chunkRows;
  size_t b = chunk / columnChunks / rowChunks * p->chunkBatch, batchEnd = smaller(p->batch, b + p->chunkBatch);
  size_t rows = smaller(p->chunkRows, p->rows - row), columns = smaller(p->chunkColumns, p->columns - column);
  const char *lhs = (const char *)p->lhs.base + (ptrdiff_t)p->size * (ptrdiff_t)row * p->lhs.freeStride;
  const char *rhs = (const char *)p->rhs.base + (ptrdiff_t)p->size * (ptrdiff_t)column * p->rhs.freeStride;
  char *out = (char *)p->out + p->size * (row * p->columns + column);
  FloatModes saved = flushSubnormals();
  if (p->path == PathVectors) {
    const float *x = (const float *)lhs + (ptrdiff_t)b * p->lhs.batchStride;
    const float *y = (const float *)rhs + (ptrdiff_t)b * p->rhs.batchStride;
    dotBatch(x, p->lhs, y, p->rhs, batchEnd - b, p->depth, (float *)out + b);
    restoreModes(saved);
    return;
  }
  bool needsRoom = p->path == PathMatrixVector || p->path == PathConvolution || p->path == PathMatrices ||
      p->path == PathInOrder;
  size_t roomBytes = needsRoom ? roomOfMatrices(columns, p->depth) * sizeof(float) : 0;
  float *room = roomBytes > 0 ? axle_take_block(roomBytes) : NULL;
  if (roomBytes > 0 && !room) abort();
  for (; b < batchEnd; b++) {
    const char *x = lhs + (ptrdiff_t)p->size * (ptrdiff_t)b * p->lhs.batchStride;
    const char *y = rhs + (ptrdiff_t)p->size * (ptrdiff_t)b * p->rhs.batchStride;
    char *to = out + p->size * b * p->rows * p->columns;
    if (p->path == PathIntegers)
      multiplyIntegers(p, x, y, rows, columns, to);
    else
      multiplyFloat32(p, (const float *)x, (const float *)y, row, rows, column, columns, room, (float *)to);
  }
  if (room) axle_give_block(room, roomBytes);
  restoreModes(saved);
}

/// Cuts a product into pieces of some 50 µs and more: along the batch, or else along the sides of the result.
static void chooseChunks(Product *p) {
  enum { leastWork = 1 << 20, pieces = 16 };
  p->chunkBatch = p->batch, p->chunkRows = p->rows, p->chunkColumns = p->columns;
  size_t each = p->rows * p->columns * p->depth;
  // A product of vectors, or of a matrix and one, moves more memory than it computes.
  size_t work = p->path == PathVectors || p->path == PathMatrixVector ? 4 * each : each;
  if (work == 0 || p->batch * work < 2 * (size_t)leastWork) return;
  size_t count = smaller(p->batch * work / leastWork, pieces * axle_core_count());
  if (p->batch >= count || p->path == PathVectors) {
    p->chunkBatch = quotientUp(p->batch, count);
    return;
  }
  p->chunkBatch = 1;
  size_t parts = quotientUp(count, p->batch);
  // Whole tiles of matrices, of either height. Each piece packs its columns for itself, so columns are cut before rows.
  enum { tileColumns = 32, fewColumns = 16, wideColumns = 128 };
  bool isMatrices = (p->path == PathMatrices || p->path == PathInOrder) && p->columns > fewColumns;
  if (isMatrices || (p->path == PathMatrixVector && p->rows == 1)) {
    bool isTall = p->columns < p->rows / 2;
    size_t columns = isTall ? smaller(wideColumns, p->columns) : quotientUp(p->columns, parts);
    p->chunkColumns = quotientUp(columns, tileColumns) * tileColumns;
    parts = quotientUp(parts, quotientUp(p->columns, p->chunkColumns));
  }
  size_t rowsTogether = isMatrices ? 24 : 8;
  p->chunkRows = quotientUp(quotientUp(p->rows, parts), rowsTogether) * rowsTogether;
}

/// The same product with its operands exchanged: the products of an element, and their order, stay as they are.
static void transposeProduct(Product *p) {
  ContractionOperand rhs = p->rhs;
  size_t columns = p->columns, columnEdge = p->plan.columnEdge;
  SumOrder behindColumns = p->plan.orders[0][1];
  p->rhs = p->lhs, p->lhs = rhs;
  p->columns = p->rows, p->rows = columns;
  p->plan.columnEdge = p->plan.rowEdge, p->plan.rowEdge = columnEdge;
  p->plan.orders[0][1] = p->plan.orders[1][0], p->plan.orders[1][0] = behindColumns;
}

void axle_contract(
    ContractionOrder order, KernelType type, ContractionOperand lhs, ContractionOperand rhs, size_t batch,
    size_t rows, size_t columns, size_t depth, bool isTransposed, void *out) {
  if (batch == 0 || rows == 0 || columns == 0) return;
  static const size_t sizes[] = {
      [KernelTypeBool] = 1,  [KernelTypeInt8] = 1,   [KernelTypeUint8] = 1,  [KernelTypeInt16] = 2,
      [KernelTypeUint16] = 2, [KernelTypeInt32] = 4, [KernelTypeUint32] = 4, [KernelTypeFloat32] = 4};
  Product product = {
      .type = type, .size = sizes[type], .lhs = lhs, .rhs = rhs, .batch = batch, .rows = rows, .columns = columns,
      .depth = depth, .out = out};
  product.path = choosePath(order, &product);
  if (product.path == PathMatrices)
    product.plan = axle_plan_product(rows, columns, depth, order == ContractionOrderTransposedMatrices);
  if (isTransposed) transposeProduct(&product);
  chooseChunks(&product);
  size_t chunks = quotientUp(batch, product.chunkBatch) * quotientUp(product.rows, product.chunkRows) *
      quotientUp(product.columns, product.chunkColumns);
  axle_run_chunks(chunks, multiplyChunk, &product);
}
