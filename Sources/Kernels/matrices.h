#ifndef AXLE_MATRICES_H
#define AXLE_MATRICES_H

#include "include/kernels.h"

/// A part of a product of float32 matrices. `out` has `outStride` elements to a row.
typedef struct {
  const float *lhs, *rhs;
  ContractionOperand l, r;
  size_t rows, columns, depth;
  float *out;
  size_t outStride;
  /// Whether the products are added to what lies in `out`.
  bool adds;
  /// Room for ``roomOfMatrices`` elements.
  float *room;
} MatrixPart;

size_t roomOfMatrices(size_t columns, size_t depth);

/// Adds the products from first to last: each rounded together with the sum, or by itself before.
void multiplyInOrder(const MatrixPart *part, bool isFused);

/// Adds the products to two or four partial sums, which take turns and are added pair by pair. The depth is a multiple of
/// `lanes`, or less than `lanes`.
void multiplyInLanes(const MatrixPart *part, size_t lanes);

/// The products of each row and each column, which are added to nothing: they may be -0.
void multiplyOuter(const MatrixPart *part);

#endif
