// Products of float32 matrices, by the order in which they are added and by size.
#include "matrices.h"

#include "half.h"
#include "interrupt.h"
#include "loops.h"
#include "transpose.h"

enum { mostPanelColumns = 32, mostPanelRows = 8, lineWidth = 16, shortDepth = 8 };

size_t roomOfMatrices(size_t columns, size_t depth) {
  return larger(mostPanelColumns * depth, columns);
}

/// Copies `width` columns side by side, `columns` to a line, the rest of which is zero.
AXLE_INLINE void pack(
    const float *rhs, ContractionOperand r, size_t width, size_t columns, size_t depth, float *panel) {
  enum { together = 8 };
  if (width < columns) memset(panel, 0, depth * columns * sizeof *panel);
  if (r.freeStride == 1) {
    for (size_t k = 0; k < depth; k++)
      for (size_t column = 0; column < width; column++)
        panel[k * columns + column] = rhs[(ptrdiff_t)k * r.depthStride + (ptrdiff_t)column];
    return;
  }
  // Columns that lie one after the other are turned a few lines at a time: those stay in the cache.
  size_t whole = r.depthStride == 1 ? width / together * together : 0;
  for (size_t first = 0; first < depth; first += together) {
    size_t count = smaller(depth - first, together), column = 0;
    const float *b = rhs + (ptrdiff_t)first * r.depthStride;
    float *lines = panel + first * columns;
    if (count == together)
      for (; column < whole; column += together)
        transposeEight(b + (ptrdiff_t)column * r.freeStride, r.freeStride, lines + column, columns);
    for (; column < width; column++)
      for (size_t k = 0; k < count; k++)
        lines[k * columns + column] = b[(ptrdiff_t)k * r.depthStride + (ptrdiff_t)column * r.freeStride];
  }
}

typedef float Lane16 __attribute__((vector_size(64), aligned(4)));
typedef float Lane8 __attribute__((vector_size(32), aligned(4)));

// MARK: - From first to last

/// `count` rows against one panel of `lines` times 16 columns: each element is a sum from first to last.
AXLE_INLINE void contractTile(
    size_t count, size_t lines, const MatrixPart *m, size_t row, size_t column, size_t width) {
  const float *a = m->lhs + (ptrdiff_t)row * m->l.freeStride;
  ptrdiff_t freeStride = m->l.freeStride, depthStride = m->l.depthStride;
  Lane16 sums[mostPanelRows][mostPanelColumns / lineWidth] = {0};
  for (size_t k = 0; k < m->depth; k++) {
    Lane16 b[mostPanelColumns / lineWidth];
    for (size_t j = 0; j < lines; j++) b[j] = *(const Lane16 *)(m->room + (k * lines + j) * lineWidth);
    for (size_t i = 0; i < count; i++) {
      Lane16 factor = a[(ptrdiff_t)i * freeStride + (ptrdiff_t)k * depthStride] - (Lane16){0};
      for (size_t j = 0; j < lines; j++) sums[i][j] = __builtin_elementwise_fma(factor, b[j], sums[i][j]);
    }
  }
  for (size_t i = 0; i < count; i++) {
    float *to = m->out + (row + i) * m->outStride + column;
    if (width == lines * lineWidth) {
      for (size_t j = 0; j < lines; j++) {
        Lane16 *line = (Lane16 *)to + j;
        *line = m->adds ? sums[i][j] + *line : sums[i][j];
      }
    } else {
      Lane16 line[mostPanelColumns / lineWidth], old[mostPanelColumns / lineWidth] = {0};
      if (m->adds) memcpy(old, to, width * sizeof *to);
      for (size_t j = 0; j < lines; j++) line[j] = m->adds ? sums[i][j] + old[j] : sums[i][j];
      memcpy(to, line, width * sizeof *to);
    }
  }
}

/// Tiles of so many rows, as long as there are enough of them.
#define TILES(count, lines) \
  for (; row + (count) <= m->rows; row += (count)) { \
    if (axle_abandons()) return; \
    contractTile(count, lines, m, row, column, width); \
  }

#define CONTRACT_PANELS(name, count, lines) \
  AXLE_CLONES static void name(const MatrixPart *m) { \
    for (size_t column = 0; column < m->columns; column += (lines) * lineWidth) { \
      size_t width = smaller(m->columns - column, (lines) * lineWidth); \
      pack(m->rhs + (ptrdiff_t)column * m->r.freeStride, m->r, width, (lines) * lineWidth, m->depth, m->room); \
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

/// Sixteen columns at a time: the sums of a row stay in registers.
AXLE_INLINE void contractLines(bool isFused, const MatrixPart *m) {
  for (size_t column = 0; column < m->columns; column += lineWidth) {
    size_t width = smaller(m->columns - column, lineWidth);
    pack(m->rhs + (ptrdiff_t)column * m->r.freeStride, m->r, width, lineWidth, m->depth, m->room);
    for (size_t row = 0; row < m->rows; row++) {
      const float *a = m->lhs + (ptrdiff_t)row * m->l.freeStride;
      float *to = m->out + row * m->outStride + column, sums[lineWidth] = {0};
      for (size_t k = 0; k < m->depth; k++) {
        float factor = a[(ptrdiff_t)k * m->l.depthStride];
        const float *b = m->room + k * lineWidth;
        for (size_t j = 0; j < lineWidth; j++)
          sums[j] = isFused ? fma32(factor, b[j], sums[j]) : sums[j] + factor * b[j];
      }
      if (m->adds)
        for (size_t j = 0; j < width; j++) sums[j] += to[j];
      // What is written behind the row is overwritten by the next ones.
      if (!m->adds && m->outStride == m->columns && (m->rows - row) * m->columns >= lineWidth && width == m->columns)
        memcpy(to, sums, sizeof sums);
      else memcpy(to, sums, width * sizeof *to);
    }
  }
}

AXLE_CLONES static void contractFewColumns(const MatrixPart *m) { contractLines(true, m); }
AXLE_CLONES static void contractRounded(const MatrixPart *m) { contractLines(false, m); }

/// Few products: the columns are copied side by side, a block at a time.
AXLE_CLONES static void contractShort(const MatrixPart *m) {
  enum { block = 256 };
  float lines[shortDepth][block], sums[block];
  for (size_t column = 0; column < m->columns; column += block) {
    size_t width = smaller(m->columns - column, block);
    for (size_t k = 0; k < m->depth; k++) {
      const float *b = m->rhs + (ptrdiff_t)column * m->r.freeStride + (ptrdiff_t)k * m->r.depthStride;
      for (size_t j = 0; j < width; j++) lines[k][j] = b[(ptrdiff_t)j * m->r.freeStride];
    }
    for (size_t row = 0; row < m->rows; row++) {
      float *to = m->out + row * m->outStride + column;
      for (size_t j = 0; j < width; j++) sums[j] = 0;
      for (size_t k = 0; k < m->depth; k++) {
        float factor = m->lhs[(ptrdiff_t)row * m->l.freeStride + (ptrdiff_t)k * m->l.depthStride];
        for (size_t j = 0; j < width; j++) sums[j] = fma32(factor, lines[k][j], sums[j]);
      }
      for (size_t j = 0; j < width; j++) to[j] = m->adds ? sums[j] + to[j] : sums[j];
    }
  }
}

/// Without preparation.
AXLE_CLONES static void contractRows(const MatrixPart *m) {
  const float *rhs = m->rhs;
  ContractionOperand l = m->l, r = m->r;
  for (size_t row = 0; row < m->rows; row++) {
    if (axle_abandons()) return;
    const float *a = m->lhs + (ptrdiff_t)row * l.freeStride;
    float *to = m->out + row * m->outStride, *sums = m->adds ? m->room : to;
    if (m->columns == 1) {
      float sum = 0;
      for (size_t k = 0; k < m->depth; k++)
        sum = fma32(a[(ptrdiff_t)k * l.depthStride], rhs[(ptrdiff_t)k * r.depthStride], sum);
      *to = m->adds ? sum + *to : sum;
      continue;
    }
    for (size_t column = 0; column < m->columns; column++) sums[column] = 0;
    for (size_t k = 0; k < m->depth; k++) {
      float factor = a[(ptrdiff_t)k * l.depthStride];
      const float *b = rhs + (ptrdiff_t)k * r.depthStride;
      if (r.freeStride == 1)
        for (size_t column = 0; column < m->columns; column++) sums[column] = fma32(factor, b[column], sums[column]);
      else
        for (size_t column = 0; column < m->columns; column++)
          sums[column] = fma32(factor, b[(ptrdiff_t)column * r.freeStride], sums[column]);
    }
    if (m->adds)
      for (size_t column = 0; column < m->columns; column++) to[column] += sums[column];
  }
}

void multiplyInOrder(const MatrixPart *m, bool isFused) {
  if (!isFused) contractRounded(m);
  else if (m->depth >= shortDepth && m->rows >= mostPanelRows && m->columns >= lineWidth)
    hasWideVectors() ? contractWidePanels(m) : contractPanels(m);
  else if (m->columns <= lineWidth && m->rows >= mostPanelRows) contractFewColumns(m);
  else if (m->columns > lineWidth && m->depth < shortDepth && m->r.freeStride != 1) contractShort(m);
  else contractRows(m);
}

// MARK: - In lanes

/// Rows and products that are computed together: what they read stays in the cache.
enum { rowsTogether = 16, depthTogether = 512, mostLanes = 4 };

/// Whole groups of products are added to the partial sums of `rows` rows, then those are added up.
#define CONTRACT_LANES(name, Vector, width) \
  typedef struct { Vector lane[mostLanes]; } name##Sums; \
\
  AXLE_INLINE void name##Store(const MatrixPart *m, size_t row, size_t column, size_t columns, Vector sum) { \
    float *to = m->out + row * m->outStride + column; \
    if (m->adds) { \
      Vector old = {0}; \
      memcpy(&old, to, columns * sizeof *to); \
      sum += old; \
    } \
    /* What is written behind the row is overwritten by the next ones. */ \
    bool isAlone = columns == m->columns && m->outStride == columns && !m->adds; \
    if (columns == (width) || (isAlone && (m->rows - row) * columns >= (width))) memcpy(to, &sum, sizeof sum); \
    else memcpy(to, &sum, columns * sizeof *to); \
  } \
\
  AXLE_INLINE void name##Products( \
      size_t count, size_t lanes, const float *a, ContractionOperand l, const float *panel, size_t first, size_t end, \
      name##Sums *out) { \
    name##Sums sums[rowsTogether]; \
    for (size_t i = 0; i < count; i++) sums[i] = out[i]; \
    for (size_t k = first; k < end; k += lanes) \
      for (size_t lane = 0; lane < lanes; lane++) { \
        Vector b = *(const Vector *)(panel + (k + lane) * (width)); \
        for (size_t i = 0; i < count; i++) { \
          Vector factor = a[(ptrdiff_t)i * l.freeStride + (ptrdiff_t)(k + lane) * l.depthStride] - (Vector){0}; \
          sums[i].lane[lane] = __builtin_elementwise_fma(factor, b, sums[i].lane[lane]); \
        } \
      } \
    for (size_t i = 0; i < count; i++) out[i] = sums[i]; \
  } \
\
  AXLE_INLINE void name##Rows(size_t together, size_t lanes, const MatrixPart *m, size_t column, size_t columns) { \
    for (size_t row = 0; row < m->rows; row += rowsTogether) { \
      if (axle_abandons()) return; \
      size_t count = smaller(rowsTogether, m->rows - row); \
      const float *a = m->lhs + (ptrdiff_t)row * m->l.freeStride; \
      name##Sums sums[rowsTogether] = {0}; \
      for (size_t k = 0; k < m->depth; k += depthTogether) { \
        size_t end = smaller(m->depth, k + depthTogether), i = 0; \
        for (; i + together <= count; i += together) \
          name##Products(together, lanes, a + (ptrdiff_t)i * m->l.freeStride, m->l, m->room, k, end, &sums[i]); \
        for (; i < count; i++) \
          name##Products(1, lanes, a + (ptrdiff_t)i * m->l.freeStride, m->l, m->room, k, end, &sums[i]); \
      } \
      for (size_t i = 0; i < count; i++) { \
        Vector *lane = sums[i].lane, sum = lane[0] + lane[1]; \
        name##Store(m, row + i, column, columns, lanes == mostLanes ? sum + (lane[2] + lane[3]) : sum); \
      } \
    } \
  } \
\
  /* Fewer products than lanes: `depth` of them, which have a sum each. */ \
  AXLE_INLINE void name##Few(size_t depth, const MatrixPart *m, size_t column, size_t columns) { \
    Vector b[mostLanes - 1], products[mostLanes - 1]; \
    memcpy(b, m->room, depth * sizeof *b); \
    for (size_t row = 0; row < m->rows; row++) { \
      const float *a = m->lhs + (ptrdiff_t)row * m->l.freeStride; \
      for (size_t k = 0; k < depth; k++) { \
        Vector factor = a[(ptrdiff_t)k * m->l.depthStride] - (Vector){0}; \
        products[k] = __builtin_elementwise_fma(factor, b[k], (Vector){0}); \
      } \
      Vector sum = depth == 1 ? products[0] : products[0] + products[1]; \
      name##Store(m, row, column, columns, depth == 3 ? sum + products[2] : sum); \
    } \
  }

CONTRACT_LANES(eight, Lane8, 8)
CONTRACT_LANES(sixteen, Lane16, 16)

/// `FOR_EIGHT` and `FOR_SIXTEEN` compute the columns of one packed line.
#define CONTRACT_IN_LANES(name, FOR_EIGHT, FOR_SIXTEEN) \
  AXLE_CLONES static void name(const MatrixPart *m) { \
    size_t width = m->columns <= 8 ? 8 : lineWidth; \
    for (size_t column = 0; column < m->columns; column += width) { \
      size_t columns = smaller(m->columns - column, width); \
      pack(m->rhs + (ptrdiff_t)column * m->r.freeStride, m->r, columns, width, m->depth, m->room); \
      if (width == 8) FOR_EIGHT; \
      else FOR_SIXTEEN; \
    } \
  }

// The partial sums of so many rows fill half of the vector registers.
CONTRACT_IN_LANES(contractInTwo, eightRows(4, 2, m, column, columns), sixteenRows(2, 2, m, column, columns))
CONTRACT_IN_LANES(contractInFour, eightRows(2, 4, m, column, columns), sixteenRows(1, 4, m, column, columns))
CONTRACT_IN_LANES(contractWideInTwo, eightRows(8, 2, m, column, columns), sixteenRows(8, 2, m, column, columns))
CONTRACT_IN_LANES(contractWideInFour, eightRows(4, 4, m, column, columns), sixteenRows(4, 4, m, column, columns))
CONTRACT_IN_LANES(contractOne, eightFew(1, m, column, columns), sixteenFew(1, m, column, columns))
CONTRACT_IN_LANES(contractTwo, eightFew(2, m, column, columns), sixteenFew(2, m, column, columns))
CONTRACT_IN_LANES(contractThree, eightFew(3, m, column, columns), sixteenFew(3, m, column, columns))

void multiplyInLanes(const MatrixPart *m, size_t lanes) {
  bool isWide = hasWideVectors();
  if (m->depth < lanes) m->depth == 1 ? contractOne(m) : m->depth == 2 ? contractTwo(m) : contractThree(m);
  else if (lanes == 2) isWide ? contractWideInTwo(m) : contractInTwo(m);
  else isWide ? contractWideInFour(m) : contractInFour(m);
}

// MARK: - Without sums

AXLE_CLONES void multiplyOuter(const MatrixPart *m) {
  ContractionOperand r = m->r;
  const float *rhs = m->rhs;
  for (size_t row = 0; row < m->rows; row++) {
    float factor = m->lhs[(ptrdiff_t)row * m->l.freeStride], *products = m->out + row * m->outStride;
    if (r.freeStride == 1)
      for (size_t column = 0; column < m->columns; column++) products[column] = factor * rhs[column];
    else
      for (size_t column = 0; column < m->columns; column++)
        products[column] = factor * rhs[(ptrdiff_t)column * r.freeStride];
  }
}
