#ifndef AXLE_SUM_ORDER_H
#define AXLE_SUM_ORDER_H

#include <stdbool.h>
#include <stddef.h>

/// In which order the products of one element are added, so that a product of float32 matrices has JAX's bits.
typedef struct {
  /// Partial sums that take turns; they are added pair by pair. Products that are left over have sums of their own.
  size_t lanes;
  /// Whether a product is rounded only together with the sum.
  bool isFused;
  /// The sum is made of pieces of so many products, a multiple of `lanes`, which are added one after the other.
  size_t depth;
} SumOrder;

/// The orders of a product: one for what lies before an edge of the result, another for what lies behind it.
typedef struct {
  size_t rowEdge, columnEdge;
  /// By whether the row, and whether the column, lies behind its edge.
  SumOrder orders[2][2];
} ProductPlan;

/// The plan of a product of `(rows, depth)` and `(depth, columns)`, none of which is zero.
///
/// - Parameter isTransposed: the right operand lies in memory as `(columns, depth)`.
ProductPlan axle_plan_product(size_t rows, size_t columns, size_t depth, bool isTransposed);

#endif
