#include "blocks.h"
#include "half.h"
#include "interrupt.h"
#include "modes.h"
#include "workers.h"

/// Asks for what lies as far behind a row as memory takes to answer: between the results that are read and written with
/// each row, the processor does not look far enough ahead by itself.
AXLE_INLINE void fetchAhead(const void *row, size_t bytes) {
  enum { distance = 8192, shortRow = 512 };
  if (bytes >= shortRow) fetch((const char *)row + distance, bytes);
}

// `inner` neighbours are reduced side by side, so the order along the axis is always first to last.
#define FOLD(expression) \
  { \
    for (size_t o = 0; o < outer; o++) { \
      const ELEMENT *rows = x + o * xOuterStride; \
      ELEMENT *sums = out + o * outOuterStride; \
      FOLD_ROWS(sums, expression) \
    } \
    break; \
  }

#define FOLD_ROWS(sums, expression) \
  for (size_t i = 0; i < inner; i++) sums[i] = initial; \
  for (size_t k = 0; k < length; k++) { \
    fetchAhead(rows + k * inner, inner * sizeof(ELEMENT)); \
    for (size_t i = 0; i < inner; i++) { \
      ELEMENT a = sums[i], b = rows[k * inner + i]; \
      sums[i] = expression; \
    } \
  }

// Where the order makes no difference, a long run is folded in lanes.
enum { laneCount = 64 };

#define FOLD_IN_ANY_ORDER(expression) \
  { \
    for (size_t o = 0; o < outer; o++) { \
      const ELEMENT *rows = x + o * xOuterStride; \
      ELEMENT *sums = out + o * outOuterStride; \
      if (inner == 1 && length >= laneCount) { \
        ELEMENT lanes[laneCount], result = initial; \
        for (size_t lane = 0; lane < laneCount; lane++) lanes[lane] = rows[lane]; \
        size_t k = laneCount; \
        for (; k + laneCount <= length; k += laneCount) { \
          for (size_t lane = 0; lane < laneCount; lane++) { \
            ELEMENT a = lanes[lane], b = rows[k + lane]; \
            lanes[lane] = expression; \
          } \
        } \
        for (size_t lane = 0; lane < laneCount; lane++) { \
          ELEMENT a = result, b = lanes[lane]; \
          result = expression; \
        } \
        for (; k < length; k++) { \
          ELEMENT a = result, b = rows[k]; \
          result = expression; \
        } \
        sums[0] = result; \
      } else { \
        FOLD_ROWS(sums, expression) \
      } \
    } \
    break; \
  }

// The zero that is the largest (smallest) of numbers, `stride` apart, of which none is above (below) zero: +0 is larger
// than -0. Subnormals, which are zeros here, keep their sign only.
#define EXTREME_ZERO(name, join, initialBits) \
  AXLE_INLINE float name(const float *x, size_t length, size_t stride) { \
    uint32_t bits = initialBits; \
    for (size_t k = 0; k < length; k++) bits join bitsOf(x[k * stride]); \
    return floatOf(bits & 0x80000000u); \
  }

EXTREME_ZERO(largestZero, &=, 0x80000000u)
EXTREME_ZERO(smallestZero, |=, 0)

// The largest (smallest) of many floats is found without looking for NaN, of which the vectors keep a note, nor at the
// signs of zeros.
#define EXTREMUM(name, isBetter, worst, extremeZero) \
  AXLE_INLINE float name(const float *x, size_t length) { \
    float best[laneCount]; \
    uint32_t isNaN[laneCount / 2] = {0}, anyNaN = 0; \
    for (size_t lane = 0; lane < laneCount; lane++) best[lane] = worst; \
    size_t k = 0; \
    for (; k + laneCount <= length; k += laneCount) { \
      for (size_t lane = 0; lane < laneCount; lane++) { \
        float b = x[k + lane]; \
        best[lane] = b isBetter best[lane] ? b : best[lane]; \
      } \
      for (size_t lane = 0; lane < laneCount / 2; lane++) \
        isNaN[lane] |= __builtin_isunordered(x[k + lane], x[k + laneCount / 2 + lane]); \
    } \
    float result = worst; \
    if (k > 0) { \
      for (size_t lane = 0; lane < laneCount; lane++) \
        result = best[lane] isBetter result ? best[lane] : result; \
      for (size_t lane = 0; lane < laneCount / 2; lane++) anyNaN |= isNaN[lane]; \
    } \
    for (; k < length; k++) { \
      result = x[k] isBetter result ? x[k] : result; \
      anyNaN |= x[k] != x[k]; \
    } \
    if (anyNaN) return NAN; \
    return result == 0 ? extremeZero(x, length, 1) : result; \
  }

EXTREMUM(largestOf, >, -INFINITY, largestZero)
EXTREMUM(smallestOf, <, INFINITY, smallestZero)

#define FOLD_EXTREMES(expression, extremeZero) \
  { \
    for (size_t o = 0; o < outer; o++) { \
      const ELEMENT *rows = x + o * xOuterStride; \
      ELEMENT *best = out + o * outOuterStride; \
      bool anyZero = false; \
      FOLD_ROWS(best, expression) \
      for (size_t i = 0; i < inner; i++) anyZero |= best[i] == 0; \
      for (size_t i = 0; anyZero && i < inner; i++) \
        if (best[i] == 0) best[i] = extremeZero(rows + i, length, inner); \
    } \
    break; \
  }

#define REDUCE_PARAMETERS \
  ReductionOperation operation, const ELEMENT *x, size_t xOuterStride, size_t outer, size_t length, \
      size_t inner, ELEMENT initial, ELEMENT *out, size_t outOuterStride

#define INTEGER_REDUCE(name, U) \
  AXLE_CLONES static void name(REDUCE_PARAMETERS) { \
    switch (operation) { \
      case ReductionOperationSum: FOLD_IN_ANY_ORDER((U)a + (U)b); \
      case ReductionOperationProduct: FOLD_IN_ANY_ORDER((uint32_t)a * (uint32_t)b); \
      case ReductionOperationMaximum: FOLD_IN_ANY_ORDER(a > b ? a : b); \
      case ReductionOperationMinimum: FOLD_IN_ANY_ORDER(a < b ? a : b); \
      case ReductionOperationAnd: FOLD_IN_ANY_ORDER(a & b); \
      case ReductionOperationOr: FOLD_IN_ANY_ORDER(a | b); \
      case ReductionOperationExclusiveOr: FOLD_IN_ANY_ORDER(a ^ b); \
    } \
  }

#define ELEMENT bool
INTEGER_REDUCE(reduceBool, uint32_t)
#undef ELEMENT
#define ELEMENT int8_t
INTEGER_REDUCE(reduceInt8, uint8_t)
#undef ELEMENT
#define ELEMENT int16_t
INTEGER_REDUCE(reduceInt16, uint16_t)
#undef ELEMENT
#define ELEMENT int32_t
INTEGER_REDUCE(reduceInt32, uint32_t)
#undef ELEMENT
#define ELEMENT uint8_t
INTEGER_REDUCE(reduceUint8, uint8_t)
#undef ELEMENT
#define ELEMENT uint16_t
INTEGER_REDUCE(reduceUint16, uint16_t)
#undef ELEMENT
#define ELEMENT uint32_t
INTEGER_REDUCE(reduceUint32, uint32_t)
#undef ELEMENT

#define ELEMENT float
AXLE_CLONES static void reduceFloat32(REDUCE_PARAMETERS) {
  switch (operation) {
    case ReductionOperationSum: FOLD(a + b);
    case ReductionOperationProduct: FOLD(a * b);
    case ReductionOperationMaximum:
      if (inner != 1) FOLD_EXTREMES(a != a || a > b ? a : b, largestZero);
      for (size_t o = 0; o < outer; o++) out[o * outOuterStride] = largestOf(x + o * xOuterStride, length);
      break;
    case ReductionOperationMinimum:
      if (inner != 1) FOLD_EXTREMES(a != a || a < b ? a : b, smallestZero);
      for (size_t o = 0; o < outer; o++) out[o * outOuterStride] = smallestOf(x + o * xOuterStride, length);
      break;
    default: __builtin_trap();
  }
}
#undef ELEMENT

// Each step is rounded.
#define HALF_REDUCE(name, widen, narrow) \
  AXLE_CLONES static void name(REDUCE_PARAMETERS) { \
    switch (operation) { \
      case ReductionOperationSum: FOLD(narrow(widen(a) + widen(b))); \
      case ReductionOperationProduct: FOLD(narrow(widen(a) * widen(b))); \
      default: __builtin_trap();  /* of the others the order does not matter: float32 has them */ \
    } \
  }

#define ELEMENT float16
HALF_REDUCE(reduceFloat16, widenFloat16, narrowFloat16)
#undef ELEMENT
#define ELEMENT bfloat16
HALF_REDUCE(reduceBfloat16, widenBfloat16, narrowBfloat16)
#undef ELEMENT

#define CALL(name, T) \
  name(operation, x, xOuterStride, outer, length, inner, *(const T *)initial, out, outOuterStride); \
  break

void reduceBlock(
    ReductionOperation operation, KernelType type, const void *x, size_t xOuterStride, size_t outer,
    size_t length, size_t inner, const void *initial, void *out, size_t outOuterStride) {
  switch (type) {
    case KernelTypeBool: CALL(reduceBool, bool);
    case KernelTypeInt8: CALL(reduceInt8, int8_t);
    case KernelTypeInt16: CALL(reduceInt16, int16_t);
    case KernelTypeInt32: CALL(reduceInt32, int32_t);
    case KernelTypeUint8: CALL(reduceUint8, uint8_t);
    case KernelTypeUint16: CALL(reduceUint16, uint16_t);
    case KernelTypeUint32: CALL(reduceUint32, uint32_t);
    case KernelTypeFloat32: CALL(reduceFloat32, float);
    case KernelTypeFloat16: CALL(reduceFloat16, float16);
    case KernelTypeBfloat16: CALL(reduceBfloat16, bfloat16);
  }
}

void axle_reduce(
    ReductionOperation operation, KernelType type, const void *x, size_t xOuterStride, size_t outer,
    size_t length, size_t inner, const void *initial, void *out, size_t outOuterStride) {
  FloatModes saved = flushSubnormals();
  reduceBlock(operation, type, x, xOuterStride, outer, length, inner, initial, out, outOuterStride);
  restoreModes(saved);
}

void axle_reduce_windows(
    ReductionOperation operation, KernelType type, const void *x, size_t outer, size_t length, size_t inner,
    size_t window, const void *initial, void *out) {
  size_t count = (length + window - 1) / window, lead = (count * window - length) / 2;
  size_t size = type == KernelTypeFloat32 ? 4 : isHalf(type) ? 2 : 0;
  if (size == 0) __builtin_trap();  // of other types the order does not matter
  for (size_t w = 0; w < count; w++) {
    size_t start = w == 0 ? 0 : w * window - lead;
    size_t end = w + 1 == count ? length : (w + 1) * window - lead;
    axle_reduce(
        operation, type, (const char *)x + start * inner * size, length * inner, outer, end - start, inner, initial,
        (char *)out + w * inner * size, count * inner);
  }
}

// Of each of `inner` columns, side by side; the first one wins, and NaN over all.
#define ARG_COLUMNS(isBetter) \
  for (size_t k = 1; k < length; k++) \
    for (size_t i = 0; i < width; i++) { \
      ELEMENT a = best[i], b = columns[k * inner + i]; \
      bool wins = (a == a) & ((b != b) | (b isBetter a)); \
      best[i] = wins ? b : a; \
      at[i] = wins ? (int32_t)k : at[i]; \
    }

enum { columnBlock = 256 };

#define ARG_EXTREMUM(name, T) \
  AXLE_CLONES static void name( \
      bool largest, const T *x, size_t outer, size_t length, size_t inner, int32_t *out) { \
    typedef T ELEMENT; \
    for (size_t o = 0; o < outer; o++) \
      for (size_t start = 0; start < inner; start += columnBlock) { \
        size_t width = inner - start < columnBlock ? inner - start : columnBlock; \
        const T *columns = x + o * length * inner + start; \
        T best[columnBlock]; \
        int32_t at[columnBlock]; \
        for (size_t i = 0; i < width; i++) best[i] = columns[i]; \
        for (size_t i = 0; i < width; i++) at[i] = 0; \
        if (largest) ARG_COLUMNS(>) \
        else ARG_COLUMNS(<) \
        memcpy(out + o * inner + start, at, width * sizeof *at); \
      } \
  }

ARG_EXTREMUM(argInt8, int8_t)
ARG_EXTREMUM(argInt16, int16_t)
ARG_EXTREMUM(argInt32, int32_t)
ARG_EXTREMUM(argUint8, uint8_t)
ARG_EXTREMUM(argUint16, uint16_t)
ARG_EXTREMUM(argUint32, uint32_t)
ARG_EXTREMUM(argColumnsFloat32, float)

/// The first of the elements that equal `value`, or the first NaN when that is one.
AXLE_INLINE size_t firstEqual(const float *x, float value) {
  size_t k = 0;
  if (value != value) {
    while (x[k] == x[k]) k++;
  } else {
    while (x[k] != value) k++;
  }
  return k;
}

/// Rows that are too short for lanes of their own are turned, some at a time, and compared side by side.
static void argShortRows(bool largest, const float *x, size_t outer, size_t length, int32_t *out) {
  enum { together = 32 };
  float columns[laneCount * together];
  for (size_t o = 0; o < outer; o += together) {
    size_t count = outer - o < together ? outer - o : together;
    for (size_t row = 0; row < count; row++)
      for (size_t k = 0; k < length; k++) columns[k * count + row] = x[(o + row) * length + k];
    argColumnsFloat32(largest, columns, 1, length, count, out + o);
  }
}

AXLE_CLONES static void argLongRows(bool largest, const float *x, size_t outer, size_t length, int32_t *out) {
  for (size_t o = 0; o < outer; o++) {
    const float *row = x + o * length;
    out[o] = (int32_t)firstEqual(row, largest ? largestOf(row, length) : smallestOf(row, length));
  }
}

static void argFloat32(bool largest, const float *x, size_t outer, size_t length, size_t inner, int32_t *out) {
  if (inner != 1) argColumnsFloat32(largest, x, outer, length, inner, out);
  else if (length < laneCount) argShortRows(largest, x, outer, length, out);
  else argLongRows(largest, x, outer, length, out);
}

/// A search, and how many of its outer places a chunk has at most.
typedef struct {
  bool largest;
  KernelType type;
  const char *x;
  size_t size, outer, length, inner, chunkOuter;
  int32_t *out;
} Search;

static void searchChunk(void *context, size_t chunk) {
  if (axle_abandons()) return;
  const Search *s = context;
  size_t start = chunk * s->chunkOuter, rest = s->outer - start;
  size_t outer = rest < s->chunkOuter ? rest : s->chunkOuter;
  const void *x = s->x + start * s->length * s->inner * s->size;
  int32_t *out = s->out + start * s->inner;
  FloatModes saved = flushSubnormals();
  switch (s->type) {
    case KernelTypeInt8: argInt8(s->largest, x, outer, s->length, s->inner, out); break;
    case KernelTypeInt16: argInt16(s->largest, x, outer, s->length, s->inner, out); break;
    case KernelTypeInt32: argInt32(s->largest, x, outer, s->length, s->inner, out); break;
    case KernelTypeBool:
    case KernelTypeUint8: argUint8(s->largest, x, outer, s->length, s->inner, out); break;
    case KernelTypeUint16: argUint16(s->largest, x, outer, s->length, s->inner, out); break;
    case KernelTypeUint32: argUint32(s->largest, x, outer, s->length, s->inner, out); break;
    case KernelTypeFloat32: argFloat32(s->largest, x, outer, s->length, s->inner, out); break;
    case KernelTypeFloat16:
    case KernelTypeBfloat16: __builtin_trap();  // halves are compared as float32
  }
  restoreModes(saved);
}

void axle_arg_extremum(
    bool largest, KernelType type, size_t size, const void *x, size_t outer, size_t length, size_t inner,
    int32_t *out) {
  enum { chunkElements = 1 << 16 };
  size_t chunkOuter = chunkElements / (length * inner + 1) + 1;
  Search search = {largest, type, x, size, outer, length, inner, chunkOuter, out};
  axle_run_chunks((outer + chunkOuter - 1) / chunkOuter, searchChunk, &search);
}
