#ifndef AXLE_KERNELS_H
#define AXLE_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "operations.h"

// Plain loops over contiguous blocks. An operand of a binary kernel may also be a single element that stands for
// a whole block: its step is 0 instead of 1. `out` may be one of the operands.
// Subnormal floats count as zero, in operands and results, as XLA has it on CPUs (the doors switch the
// processor's modes on and off again, see modes.h).

void axle_unary(UnaryOperation operation, KernelType type, const void *x, void *out, size_t count);

/// The arctangents of float32s, all by the formula of XLA's vector code, or all by that of what it unrolls and of what is
/// left over.
void axle_arctangent(const float *x, float *out, size_t count, bool isOfVectors);

/// As `axle_unary`, for the exponential and the logarithm of fewer than `AXLE_SHORT_VECTOR` float32s, as XLA's CPU backend
/// has them where they are a vector of their own: in pieces of 8, 4, 2 and 1, and from the C library what is none of these.
#define AXLE_SHORT_VECTOR 16
void axle_unary_of_vector(UnaryOperation operation, const float *x, float *out, size_t count);

/// Whether each element is neither infinite nor NaN.
void axle_is_finite(KernelType type, const void *x, bool *out, size_t count);

void axle_binary(
    BinaryOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    void *out, size_t count);

/// `out[i] = x[i] · y[i] + z[i]`, rounded once.
void axle_fused_multiply_add(
    const float *x, size_t xStep, const float *y, size_t yStep, const float *z, size_t zStep, float *out,
    size_t count);

void axle_compare(
    ComparisonOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    bool *out, size_t count);

/// `out[i] = condition[i] ? x[i] : y[i]`, for elements of `size` bytes.
void axle_select(
    size_t size, const bool *condition, size_t conditionStep, const void *x, size_t xStep, const void *y,
    size_t yStep, void *out, size_t count);

/// `x` to the power of a whole number, by repeated squaring in XLA's order.
void axle_integer_power(KernelType type, int32_t exponent, const void *x, void *out, size_t count);

/// Saturating from float to integer (NaN becomes 0), wrapping from integer to integer.
void axle_convert(KernelType from, KernelType to, const void *x, void *out, size_t count);

/// Copies elements `start ..< start + count`, in row-major order, of a strided array of elements of `size` bytes.
/// Strides count elements.
void axle_gather_strided(
    size_t size, const void *base, size_t rank, const ptrdiff_t *shape, const ptrdiff_t *strides, size_t start,
    void *out, size_t count);

/// As above, of an operand with the given sizes, whose axes of size 1 stretch to `shape`.
void axle_gather_stretched(
    size_t size, const void *base, size_t rank, const ptrdiff_t *shape, const ptrdiff_t *sizes,
    const ptrdiff_t *strides, size_t start, void *out, size_t count);

/// Copies all elements of a strided array, in row-major order.
void axle_copy_strided(
    size_t size, const void *base, size_t rank, const ptrdiff_t *shape, const ptrdiff_t *strides, size_t count,
    void *out);

/// Copies bytes.
void axle_copy(const void *from, void *to, size_t bytes);

/// Writes `count` copies of the element at `value`.
void axle_fill(size_t size, const void *value, void *out, size_t count);

/// `out[i] = i`, rounded to the type.
void axle_iota(KernelType type, void *out, size_t count);

/// Reduces the middle axis of an `(outer, length, inner)` array, in order, starting from `initial`.
/// Strides count elements; `length` and `inner` are contiguous.
void axle_reduce(
    ReductionOperation operation, KernelType type, const void *x, size_t xOuterStride, size_t outer,
    size_t length, size_t inner, const void *initial, void *out, size_t outOuterStride);

/// Reduces each window of the middle axis of a contiguous `(outer, length, inner)` array by itself. The windows have
/// `window` elements, apart from the first and the last: the axis lies in their middle.
void axle_reduce_windows(
    ReductionOperation operation, KernelType type, const void *x, size_t outer, size_t length, size_t inner,
    size_t window, const void *initial, void *out);

/// How many rows of `line` elements XLA's CPU backend folds side by side where it folds `rows` of them into one number.
size_t axle_lanes_of_rows(KernelType type, size_t rows, size_t line);

/// Sums or products of a contiguous `(outer, blocks, rows, line, inner)` array of float32 or float16 over the three axes
/// in the middle, so many rows at a time (lanes.c).
void axle_reduce_in_lanes(
    ReductionOperation operation, KernelType type, const void *x, size_t outer, size_t blocks, size_t rows,
    size_t line, size_t inner, void *out);

/// Sums of the products of two arrays, likewise; `blocks` and `rows` are 1 where it is one axis. The order is another one
/// where no product is negative zero, as squares are not.
void axle_sum_products(
    const float *x, const float *y, bool areSquares, size_t outer, size_t blocks, size_t rows, size_t line,
    size_t inner, float *out);

/// The sums of the squares of a contiguous `(outer, rows, line)` array over its last axis, where squares are taken of what
/// lies in memory: rows that XLA folds side by side are not contracted.
void axle_sum_squares_of_rows(const float *x, size_t outer, size_t rows, size_t line, float *out);

/// The sums of the rows of a contiguous `(outer, length)` array of float32, in XLA's order for large arrays (sum.c).
/// A row counts as several lines of `line` elements.
void axle_sum_rows(const float *x, size_t outer, size_t length, size_t line, float *out);

/// The position of the largest (smallest) element along the middle axis of a contiguous `(outer, length, inner)`
/// array: the first one, or the first NaN.
void axle_arg_extremum(
    bool largest, KernelType type, size_t size, const void *x, size_t outer, size_t length, size_t inner,
    int32_t *out);

/// Where the elements of one operand of a product lie; strides count elements. `free` is the rows of the left
/// operand, the columns of the right one.
typedef struct ContractionOperand {
  const void *base;
  ptrdiff_t batchStride, freeStride, depthStride;
} ContractionOperand;

/// How the products of one element are added, so that float32 has XLA's bits (contract.c).
typedef AXLE_CLOSED_ENUM : uint8_t {
    /// One after the other.
    ContractionOrderSequential,
    /// A matrix in row-major order times a vector.
    ContractionOrderMatrixVector,
    /// Two vectors.
    ContractionOrderVectors,
    /// Two matrices.
    ContractionOrderMatrices,
    /// Two matrices, the right one of which lies in memory with its rows and columns exchanged.
    ContractionOrderTransposedMatrices,
    /// The windows of a convolution, as rows, times its kernel.
    ContractionOrderConvolution,
} ContractionOrder;

/// `out[b, r, c] = Σₖ lhs[b, r, k] · rhs[b, c, k]`, `out` being contiguous, or `out[b, c, r]` where it is transposed.
void axle_contract(
    ContractionOrder order, KernelType type, ContractionOperand lhs, ContractionOperand rhs, size_t batch, size_t rows, size_t columns,
    size_t depth, bool isTransposed, void *out);

/// `out[i] = table[indices[i]]` for rows of `rowSize` bytes. A negative index counts from the end; one that lies
/// outside even then means the nearest row.
void axle_gather_rows(
    size_t rowSize, const void *table, size_t tableRows, const int32_t *indices, size_t count, void *out);

/// Puts the update at `indices[i]` of a table of `tableRows` elements, combined with what lies there; what lies outside
/// is dropped. Without an operation it replaces.
void axle_scatter(
    const BinaryOperation *operation, KernelType type, size_t size, void *table, size_t tableRows,
    const int32_t *indices, const void *updates, size_t count);

/// The positions that put each row of a contiguous `(outer, length)` array in order, equal elements as they stand.
void axle_sort_permutation(
    KernelType type, bool descending, const void *x, size_t outer, size_t length, int32_t *out);

/// Replaces each element of each row by the combination of all elements up to it, in JAX's order.
void axle_scan(BinaryOperation operation, KernelType type, size_t size, void *rows, size_t outer, size_t length);

/// C's `%g`: the text of a bfloat16. Returns its length.
int axle_format_general(double value, char *text, size_t capacity);

/// C's `%.*e`: the value itself rounded to so many places behind the point. Returns the length.
int axle_format_scientific(double value, int places, char *text, size_t capacity);

/// C's `%.*f`, likewise.
int axle_format_positional(double value, int places, char *text, size_t capacity);

#endif
