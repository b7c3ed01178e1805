#include <stdlib.h>

#include "half.h"
#include "interrupt.h"
#include "memory.h"
#include "modes.h"
#include "workers.h"

// float32 is multiplied in the orders of XLA's CPU backend, which were read off JAX 0.10.2 by experiment. Short sums
// (seven products and fewer) are added one after the other, with FMA, whatever the operands.

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

AXLE_INLINE size_t smaller(size_t x, size_t y) { return x < y ? x : y; }

/// Fewer products than `shortestInLanes` are added first to last, whatever the operands.
enum { mostPanelColumns = 32, mostPanelRows = 8, narrowColumns = 16, shortestInLanes = 8 };

/// Copies `width` columns side by side, `columns` to a line, the rest of which is zero.
AXLE_INLINE void pack(
    const float *rhs, ContractionOperand r, size_t width, size_t columns, size_t depth, float *panel) {
  enum { together = 16 };
  if (width < columns) memset(panel, 0, depth * columns * sizeof *panel);
  // Columns that lie one after the other are turned a few lines at a time: those stay in the cache.
  for (size_t first = 0; first < depth; first += together) {
    size_t count = depth - first < together ? depth - first : together;
    const float *b = rhs + (ptrdiff_t)first * r.depthStride;
    float *lines = panel + first * columns;
    if (r.freeStride == 1)
      for (size_t k = 0; k < count; k++)
        for (size_t column = 0; column < width; column++)
          lines[k * columns + column] = b[(ptrdiff_t)k * r.depthStride + (ptrdiff_t)column];
    else
      for (size_t column = 0; column < width; column++)
        for (size_t k = 0; k < count; k++)
          lines[k * columns + column] = b[(ptrdiff_t)k * r.depthStride + (ptrdiff_t)column * r.freeStride];
  }
}

typedef float Lane16 __attribute__((vector_size(64), aligned(4)));

/// `count` rows against one panel of `lines` times 16 columns: each element is a sum from first to last.
AXLE_INLINE void contractTile(
    size_t count, size_t lines, const float *a, ContractionOperand l, const float *panel, size_t depth, float *to,
    size_t width, size_t outColumns) {
  Lane16 sums[mostPanelRows][mostPanelColumns / 16] = {0};
  for (size_t k = 0; k < depth; k++) {
    Lane16 b[mostPanelColumns / 16];
    for (size_t j = 0; j < lines; j++) b[j] = *(const Lane16 *)(panel + (k * lines + j) * 16);
    for (size_t i = 0; i < count; i++) {
      Lane16 factor = a[(ptrdiff_t)i * l.freeStride + (ptrdiff_t)k * l.depthStride] - (Lane16){0};
      for (size_t j = 0; j < lines; j++) sums[i][j] = __builtin_elementwise_fma(factor, b[j], sums[i][j]);
    }
  }
  for (size_t i = 0; i < count; i++)
    if (width == lines * 16) memcpy(to + i * outColumns, sums[i], lines * 16 * sizeof(float));
    else memcpy(to + i * outColumns, sums[i], width * sizeof(float));
}

/// Tiles of so many rows, as long as there are enough of them.
#define TILES(count, lines) \
  for (; row + (count) <= rows; row += (count)) { \
    if (axle_abandons()) return; \
    contractTile( \
        count, lines, lhs + (ptrdiff_t)row * l.freeStride, l, panel, depth, out + row * outColumns + column, width, \
        outColumns); \
  }

#define CONTRACT_PANELS(name, count, lines) \
  AXLE_CLONES static void name( \
      const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns, \
      size_t outColumns, size_t depth, float *panel, float *out) { \
    for (size_t column = 0; column < columns; column += (lines) * 16) { \
      size_t width = columns - column < (lines) * 16 ? columns - column : (lines) * 16; \
      pack(rhs + (ptrdiff_t)column * r.freeStride, r, width, (lines) * 16, depth, panel); \
      size_t row = 0; \
      TILES(count, lines) \
      TILES(4, lines) \
      TILES(2, lines) \
      TILES(1, lines) \
    } \
  }

// The sums of a tile fill the vector registers: 16 of 8 numbers, or 32 of 16.
CONTRACT_PANELS(contractPanels, 6, 1)
CONTRACT_PANELS(contractWidePanels, 8, 2)

/// Rows and products of a narrow product that are computed together: what they read stays in the cache.
enum { narrowRows = 16, narrowDepth = 512, partialSums = 4 };

typedef struct { Lane8 at[partialSums][narrowColumns / 8]; } NarrowSums;

/// Adds the products `first ..< end`, a multiple of four, of `count` rows with 8 columns, or twice as many.
AXLE_INLINE void addNarrowProducts(
    size_t count, size_t halves, const float *a, ContractionOperand l, const float *panel, size_t first, size_t end,
    NarrowSums *out) {
  NarrowSums sums[2];
  for (size_t i = 0; i < count; i++) sums[i] = out[i];
  for (size_t k = first; k < end; k += partialSums)
    for (size_t lane = 0; lane < partialSums; lane++) {
      Lane8 b[2];
      memcpy(b, panel + (k + lane) * halves * 8, halves * sizeof *b);
      for (size_t i = 0; i < count; i++) {
        Lane8 factor = a[(ptrdiff_t)i * l.freeStride + (ptrdiff_t)(k + lane) * l.depthStride] - (Lane8){0};
        for (size_t h = 0; h < halves; h++)
          sums[i].at[lane][h] = __builtin_elementwise_fma(factor, b[h], sums[i].at[lane][h]);
      }
    }
  for (size_t i = 0; i < count; i++) out[i] = sums[i];
}

/// The sum of the partial sums, and of the products that are left over.
AXLE_INLINE void finishNarrowRow(
    size_t halves, const float *a, ContractionOperand l, const float *panel, size_t depth, const NarrowSums *sums,
    float *out, size_t columns, size_t room) {
  size_t whole = depth / partialSums * partialSums;
  NarrowSums rest = {0};
  for (size_t lane = 0; whole + lane < depth; lane++) {
    Lane8 factor = a[(ptrdiff_t)(whole + lane) * l.depthStride] - (Lane8){0};
    for (size_t h = 0; h < halves; h++) {
      memcpy(&rest.at[lane][h], panel + ((whole + lane) * halves + h) * 8, sizeof(Lane8));
      rest.at[lane][h] *= factor;
    }
  }
  Lane8 row[2];
  for (size_t h = 0; h < halves; h++)
    row[h] = ((sums->at[0][h] + sums->at[1][h]) + (sums->at[2][h] + sums->at[3][h])) +
        ((rest.at[0][h] + rest.at[1][h]) + (rest.at[2][h] + rest.at[3][h]));
  // What is written behind the row is overwritten by the next ones.
  if (room >= halves * 8) memcpy(out, row, halves * sizeof *row);
  else memcpy(out, row, columns * sizeof *out);
}

AXLE_INLINE void contractNarrowRows(
    size_t together, size_t halves, const float *lhs, const float *panel, ContractionOperand l, size_t rows,
    size_t columns, size_t depth, float *out) {
  size_t whole = depth / partialSums * partialSums;
  for (size_t row = 0; row < rows; row += narrowRows) {
    if (axle_abandons()) return;
    size_t count = smaller(narrowRows, rows - row);
    const float *a = lhs + (ptrdiff_t)row * l.freeStride;
    NarrowSums sums[narrowRows] = {0};
    for (size_t k = 0; k < whole; k += narrowDepth) {
      size_t end = smaller(whole, k + narrowDepth), i = 0;
      for (; i + together <= count; i += together)
        addNarrowProducts(together, halves, a + (ptrdiff_t)i * l.freeStride, l, panel, k, end, &sums[i]);
      for (; i < count; i++)
        addNarrowProducts(1, halves, a + (ptrdiff_t)i * l.freeStride, l, panel, k, end, &sums[i]);
    }
    for (size_t i = 0; i < count; i++)
      finishNarrowRow(
          halves, a + (ptrdiff_t)i * l.freeStride, l, panel, depth, &sums[i], out + (row + i) * columns, columns,
          (rows - row - i) * columns);
  }
}

/// Up to 16 columns, eight products and more: four partial sums; the products that are left over are added by themselves.
AXLE_CLONES static void contractNarrow(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, float *panel, float *out) {
  size_t width = columns <= 8 ? 8 : narrowColumns;
  pack(rhs, r, columns, width, depth, panel);
  // The partial sums of two short rows, or of one, fill half of the vector registers.
  if (width == 8) contractNarrowRows(2, 1, lhs, panel, l, rows, columns, depth, out);
  else contractNarrowRows(1, 2, lhs, panel, l, rows, columns, depth, out);
}

/// Up to 16 columns, from first to last: those of a row are summed side by side.
AXLE_CLONES static void contractFewColumns(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, float *panel, float *out) {
  pack(rhs, r, columns, narrowColumns, depth, panel);
  for (size_t row = 0; row < rows; row++) {
    const float *a = lhs + (ptrdiff_t)row * l.freeStride;
    float *to = out + row * columns, sums[narrowColumns] = {0};
    for (size_t k = 0; k < depth; k++) {
      float factor = a[(ptrdiff_t)k * l.depthStride];
      for (size_t j = 0; j < narrowColumns; j++) sums[j] = fma32(factor, panel[k * narrowColumns + j], sums[j]);
    }
    // What is written behind the row is overwritten by the next ones.
    if ((rows - row) * columns >= narrowColumns) memcpy(to, sums, sizeof sums);
    else memcpy(to, sums, columns * sizeof *to);
  }
}

/// Few rows and products, from first to last: the columns are copied side by side, a block at a time.
AXLE_CLONES static void contractShort(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, float *out) {
  enum { block = 256 };
  float lines[shortestInLanes][block];
  for (size_t column = 0; column < columns; column += block) {
    size_t width = columns - column < block ? columns - column : block;
    for (size_t k = 0; k < depth; k++) {
      const float *b = rhs + (ptrdiff_t)column * r.freeStride + (ptrdiff_t)k * r.depthStride;
      for (size_t j = 0; j < width; j++) lines[k][j] = b[(ptrdiff_t)j * r.freeStride];
    }
    for (size_t row = 0; row < rows; row++) {
      float *sums = out + row * columns + column;
      for (size_t j = 0; j < width; j++) sums[j] = 0;
      for (size_t k = 0; k < depth; k++) {
        float factor = lhs[(ptrdiff_t)row * l.freeStride + (ptrdiff_t)k * l.depthStride];
        for (size_t j = 0; j < width; j++) sums[j] = fma32(factor, lines[k][j], sums[j]);
      }
    }
  }
}

/// From first to last, without preparation.
AXLE_CLONES static void contractInOrder(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    size_t depth, float *out) {
  for (size_t row = 0; row < rows; row++) {
    if (axle_abandons()) return;
    const float *a = lhs + (ptrdiff_t)row * l.freeStride;
    float *sums = out + row * columns;
    if (columns == 1) {
      float sum = 0;
      for (size_t k = 0; k < depth; k++)
        sum = fma32(a[(ptrdiff_t)k * l.depthStride], rhs[(ptrdiff_t)k * r.depthStride], sum);
      sums[0] = sum;
      continue;
    }
    for (size_t column = 0; column < columns; column++) sums[column] = 0;
    for (size_t k = 0; k < depth; k++) {
      float factor = a[(ptrdiff_t)k * l.depthStride];
      const float *b = rhs + (ptrdiff_t)k * r.depthStride;
      if (r.freeStride == 1)
        for (size_t column = 0; column < columns; column++)
          sums[column] = fma32(factor, b[column], sums[column]);
      else
        for (size_t column = 0; column < columns; column++)
          sums[column] = fma32(factor, b[(ptrdiff_t)column * r.freeStride], sums[column]);
    }
  }
}

/// The products of each row and each column, which are added to nothing: they may be -0.
AXLE_CLONES static void multiplyOuter(
    const float *lhs, const float *rhs, ContractionOperand l, ContractionOperand r, size_t rows, size_t columns,
    float *out) {
  for (size_t row = 0; row < rows; row++) {
    float factor = lhs[(ptrdiff_t)row * l.freeStride], *products = out + row * columns;
    if (r.freeStride == 1)
      for (size_t column = 0; column < columns; column++) products[column] = factor * rhs[column];
    else
      for (size_t column = 0; column < columns; column++)
        products[column] = factor * rhs[(ptrdiff_t)column * r.freeStride];
  }
}

/// A contiguous copy of a vector, or the vector itself.
static const float *contiguousVector(const float *x, ptrdiff_t stride, size_t count, float *copy) {
  if (stride == 1) return x;
  for (size_t k = 0; k < count; k++) copy[k] = x[(ptrdiff_t)k * stride];
  return copy;
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
  PathVectors, PathOuter, PathMatrixVector, PathInOrder, PathFewColumns, PathShort, PathNarrow, PathPanels, PathIntegers
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
} Product;

static Path choosePath(ContractionOrder order, const Product *p) {
  if (p->type != KernelTypeFloat32) return PathIntegers;
  if (order == ContractionOrderVectors) return PathVectors;
  if (p->depth == 1) return PathOuter;
  if (p->depth >= shortestInLanes) {
    if (order == ContractionOrderMatrixVector) return PathMatrixVector;
    if (order == ContractionOrderMatrices && p->columns <= narrowColumns) return PathNarrow;
    if (p->rows >= mostPanelRows && p->columns >= narrowColumns) return PathPanels;
  }
  if (p->columns <= narrowColumns) return p->rows >= mostPanelRows ? PathFewColumns : PathInOrder;
  return p->depth < shortestInLanes && p->rhs.freeStride != 1 ? PathShort : PathInOrder;
}

static void multiplyFloat32(
    const Product *p, const float *lhs, const float *rhs, size_t rows, size_t columns, float *scratch, float *out) {
  ContractionOperand l = p->lhs, r = p->rhs;
  switch (p->path) {
    case PathMatrixVector:
      // The matrix is the left operand, or the right one.
      if (p->columns == 1)
        matrixVector(lhs, l.freeStride, contiguousVector(rhs, r.depthStride, p->depth, scratch), rows, p->depth, out);
      else
        matrixVector(
            rhs, r.freeStride, contiguousVector(lhs, l.depthStride, p->depth, scratch), columns, p->depth, out);
      break;
    case PathOuter: multiplyOuter(lhs, rhs, l, r, rows, columns, out); break;
    case PathFewColumns: contractFewColumns(lhs, rhs, l, r, rows, columns, p->depth, scratch, out); break;
    case PathShort: contractShort(lhs, rhs, l, r, rows, columns, p->depth, out); break;
    case PathNarrow: contractNarrow(lhs, rhs, l, r, rows, columns, p->depth, scratch, out); break;
    case PathPanels:
      if (hasWideVectors()) contractWidePanels(lhs, rhs, l, r, rows, columns, p->columns, p->depth, scratch, out);
      else contractPanels(lhs, rhs, l, r, rows, columns, p->columns, p->depth, scratch, out);
      break;
    default: contractInOrder(lhs, rhs, l, r, rows, columns, p->depth, out);
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

static bool needsScratch(Path path) {
  return path == PathMatrixVector || path == PathFewColumns || path == PathNarrow || path == PathPanels;
}

static size_t chunksOf(size_t count, size_t size) { return (count + size - 1) / size; }

/// Columns of the result are cut only where the path knows the width of the whole.
static void multiplyChunk(void *context, size_t chunk) {
  const Product *p = context;
  size_t columnChunks = chunksOf(p->columns, p->chunkColumns), rowChunks = chunksOf(p->rows, p->chunkRows);
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
  size_t scratchBytes = needsScratch(p->path) ? mostPanelColumns * p->depth * sizeof(float) : 0;
  float *scratch = scratchBytes > 0 ? axle_take_block(scratchBytes) : NULL;
  if (scratchBytes > 0 && !scratch) abort();
  for (; b < batchEnd; b++) {
    const char *x = lhs + (ptrdiff_t)p->size * (ptrdiff_t)b * p->lhs.batchStride;
    const char *y = rhs + (ptrdiff_t)p->size * (ptrdiff_t)b * p->rhs.batchStride;
    char *to = out + p->size * b * p->rows * p->columns;
    if (p->path == PathIntegers)
      multiplyIntegers(p, x, y, rows, columns, to);
    else
      multiplyFloat32(p, (const float *)x, (const float *)y, rows, columns, scratch, (float *)to);
  }
  if (scratch) axle_give_block(scratch, scratchBytes);
  restoreModes(saved);
}

/// Cuts a product into pieces of some 50 µs and more: along the batch, or else along the longer side of the result.
static void chooseChunks(Product *p) {
  enum { leastWork = 1 << 20, pieces = 16 };
  size_t each = p->rows * p->columns * p->depth;
  // A product of vectors, or of a matrix and one, moves more memory than it computes.
  size_t work = p->path == PathVectors || p->path == PathMatrixVector ? 4 * each : each;
  if (work == 0 || p->batch * work < 2 * (size_t)leastWork) return;
  size_t count = smaller(p->batch * work / leastWork, pieces * axle_core_count());
  if (p->batch >= count || p->path == PathVectors) {
    p->chunkBatch = chunksOf(p->batch, count);
    return;
  }
  p->chunkBatch = 1;
  size_t parts = chunksOf(count, p->batch);
  // Whole tiles, of either height.
  size_t rowsTogether = p->path == PathPanels ? 3 * mostPanelRows : mostPanelRows;
  bool cutsColumns = p->path == PathPanels ? p->columns >= p->rows / 2 : p->path == PathMatrixVector && p->rows == 1;
  if (cutsColumns)
    p->chunkColumns = chunksOf(chunksOf(p->columns, parts), mostPanelColumns) * mostPanelColumns;
  else
    p->chunkRows = chunksOf(chunksOf(p->rows, parts), rowsTogether) * rowsTogether;
}

void axle_contract(
    ContractionOrder order, KernelType type, ContractionOperand lhs, ContractionOperand rhs, size_t batch,
    size_t rows, size_t columns, size_t depth, void *out) {
  if (batch == 0 || rows == 0 || columns == 0) return;
  static const size_t sizes[] = {
      [KernelTypeBool] = 1,  [KernelTypeInt8] = 1,   [KernelTypeUint8] = 1,  [KernelTypeInt16] = 2,
      [KernelTypeUint16] = 2, [KernelTypeInt32] = 4, [KernelTypeUint32] = 4, [KernelTypeFloat32] = 4};
  Product product = {
      .type = type, .size = sizes[type], .lhs = lhs, .rhs = rhs, .batch = batch, .rows = rows, .columns = columns,
      .depth = depth, .out = out, .chunkBatch = batch, .chunkRows = rows, .chunkColumns = columns};
  product.path = choosePath(order, &product);
  chooseChunks(&product);
  size_t chunks = chunksOf(batch, product.chunkBatch) * chunksOf(rows, product.chunkRows) *
      chunksOf(columns, product.chunkColumns);
  axle_run_chunks(chunks, multiplyChunk, &product);
}
