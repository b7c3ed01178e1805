#ifndef AXLE_CHAIN_H
#define AXLE_CHAIN_H

#include "kernels.h"

// Chains of elementwise operations, evaluated block by block: what one step writes, the next one finds in the
// first-level cache. A reduction can take the last result in the same pass, and all cores work on a long chain.

typedef AXLE_CLOSED_ENUM : uint8_t {
    ChainStepKindUnary, ChainStepKindBinary, ChainStepKindComparison, ChainStepKindSelect,
    ChainStepKindFusedMultiplyAdd, ChainStepKindIntegerPower, ChainStepKindConvert, ChainStepKindIsFinite,
    ChainStepKindIota,
    /// A single operand as every element.
    ChainStepKindFill,
} ChainStepKind;

/// One operation. Operands and result are numbers of values.
typedef struct ChainStep {
  ChainStepKind kind;
  /// The raw value of a `UnaryOperation`, `BinaryOperation` or `ComparisonOperation`.
  uint8_t operation;
  /// Of the operands (of the second one in a selection), and of the result.
  KernelType type, resultType;
  /// The exponent of an integer power.
  int32_t parameter;
  uint8_t operandCount, result;
  uint8_t operands[3];
} ChainStep;

/// An operand that is in memory, or the result of a step.
typedef struct ChainValue {
  /// The first element; null for a result that nobody but later steps will read.
  void *base;
  /// Bytes per element.
  size_t size;
  /// Where the elements of an operand lie that are not side by side; rank 0 is a single one that stands for all.
  const ptrdiff_t *shape, *strides;
  size_t rank;
  bool isContiguous;
} ChainValue;

/// Steps in an order in which each one follows those whose results it takes; `count` elements each.
typedef struct ChainProgram {
  const ChainStep *steps;
  size_t stepCount;
  const ChainValue *values;
  size_t valueCount;
  size_t count;
  /// The size of the last axis.
  size_t rowLength;
} ChainProgram;

/// Folds the middle axis of the value `source`, seen as `(outer, length, inner)`, in tiles of `tileLength`, each by
/// itself: the results are `(outer, tiles, inner)`.
typedef struct ChainReduction {
  ReductionOperation operation;
  KernelType type;
  /// Whether the sum of each tile has XLA's order for large arrays (sum.c).
  bool isLargeSum;
  uint8_t source;
  size_t outer, length, inner, tileLength;
  const void *initial;
  void *out;
} ChainReduction;

/// Whether a step takes much longer than writing its result to memory and reading it again.
bool axle_is_slow(const ChainStep *step);

/// Runs the steps for all elements, and the reduction unless it is null.
void axle_run_chain(const ChainProgram *chain, const ChainReduction *reduction);

#endif
