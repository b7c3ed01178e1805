package import Arrays

/// A mistake in the use of arrays, as data. ``jaxMessage`` puts it into JAX's words, `Interp/Explain` into ours.
package enum ArrayError: Error, Hashable, Sendable {
  // Elementwise
  case broadcastRanks(shapes: [[Int]])
  case broadcastSizes(primitive: String, shapes: [[Int]])
  case differentRanks(primitive: String, ranks: [Int])
  case differentDTypes(primitive: String, [DType])
  case dtypeNotAccepted(primitive: String, DType, position: Int?, accepted: DTypeSet)
  case negativeIntegerPower(ArrayType, exponent: Int)
  case notIntegers(function: String)
  case ldexpTypes(DType, DType)
  case bitcastWidth(ArrayType, DType)
  case bitcastOfBool(DType, DType)
  case oddGate
  case notInexact(DType)

  // Numbers and data
  case integerTooLarge(Int)
  case integerOutOfBounds(Int, DType)
  case argumentOverflow(argument: String, number: String)
  case raggedData(shape: [Int])

  // Memory
  case outOfMemory(shape: [Int], DType)

  // Axes and shapes
  case axisOutOfBounds(Int, rank: Int)
  case tupleIndexOutOfRange
  case indexOutOfBounds(Int, axis: Int, size: Int)
  case duplicateAxes([Int])
  case repeatedAxesInExpandDims([Int])
  case repeatedDimensions([Int])
  case notAPermutation([Int], of: [Int])
  case cannotReshape([Int], into: ShapeRequest)
  case cannotInferSize([Int], into: ShapeRequest)
  case severalUnknownSizes(ShapeRequest)
  case inferenceDividesByZero
  case squeezeSize(shape: [Int], axes: [Int])
  case negativeSize(shape: [Int])
  case cannotBroadcast(ArrayType, to: [Int])
  case cannotBroadcastToFewer([Int], to: [Int])
  case nothingToConcatenate
  case nothingToStack
  case concatenateScalars
  // JAX compares what is joined only when all examples of a `vmap` stand before it: their sizes are `examples`.
  case concatenateRanks([[Int]], examples: [Int] = [])
  case concatenateSizes([[Int]], axis: Int, examples: [Int] = [])
  case stackRanks([[Int]], examples: [Int] = [])
  case stackShapes([[Int]], examples: [Int] = [])
  case negativeSampleCount(Int)

  // Contraction
  case repeatedContractingAxes(operand: String, [Int])
  case contractingSizes([Int], [Int])
  case batchSizes([Int], [Int])
  case matmulScalar(operand: Int)
  case matmulBatches(ArrayType, ArrayType)
  case tooManyTensordotAxes(Int, [Int], [Int])

  // Reduction
  case emptyReduction(String)
  case emptyArgExtremum(String)
  case reduction(ReductionMistake)

  // Indexing
  case tooManyIndices(rank: Int, count: Int)
  case severalEllipses
  case indexIntoEmptyAxis(Int)
  case gatherFromEmptyAxis(Int)
  case newAxisBeforeLoneMask
  case indexNotInteger(dtype: String)
  case maskShape([Int], expected: [Int], position: Int)
  case maskIsTraced(ArrayType)
  case zeroStep

  case takeFromEmptyAxis
  case random(RandomMistake)
  case lax(LaxMistake)
  case takeAlongAxisNotInteger(DType)
  case takeAlongAxisRanks(indices: Int, array: Int)

  // Rearranging and order
  case unequalDivision(rest: Int)
  case negativePadding
  case meshgridRanks([[Int]])
  case searchsortedRank
  case quantileRank([Int])
  case negativeDecimals

  // Matrices
  case triangleRank(function: String)
  case diagRank
  case diagonalRank
  case traceAxes(Int, Int)
  case crossDimensions
  case einsum(EinsumMistake)

  // Linear algebra
  case rankTooSmall(primitive: String, operand: Int, rank: Int, shape: [Int])
  case notSquare(primitive: String, shape: [Int])
  case triangularSizes([Int], [Int])
  case unsupportedByLAPACK(DType)
  case builtWithoutLAPACK(primitive: String)
  case linearAlgebra(LinearAlgebraMistake)

  // Tracers
  case tracerAsBool(ArrayType)
  case tracerAsIndex(ArrayType)
  case tracerAsNumber(ArrayType, conversion: String)
  case tracerAsValue(ArrayType, context: String)
  case tracerAsArray(ArrayType)
  case tracerAsKey(ArrayType)
  case escapedTracer(ArrayType)

  case numpy(NumPyMistake)
  case vmap(VmapMistake)
}

/// The shape someone asked for: `reshape(7)` names a number, `reshape((7,))` a tuple.
package struct ShapeRequest: Hashable, Sendable {
  package let sizes: [Int]
  package let spelling: Spelling

  package enum Spelling: Hashable, Sendable {
    case number, tuple, list
    case other(String)
  }

  package init(_ sizes: [Int], spelling: Spelling = .tuple) {
    self.sizes = sizes
    self.spelling = spelling
  }
}

/// What is wrong with an operand or an argument of a function of `jax.numpy.linalg`.
package enum LinearAlgebraMistake: Hashable, Sendable {
  case determinant(shape: [Int])
  case logDeterminant(shape: [Int])
  case unknownMethod(String)
  case inverse(shape: [Int])
  case solveRank(shape: [Int])
  case oldBatchedSolve([Int], [Int])
  case solveForNumber
  case coreSize(dimension: String, Int, expected: Int, signature: String)
  case triangle(String)
  case qrMode(String)
  case vectorNorm(order: String)
  /// JAX computes such a norm in integers, where it has no meaning.
  case matrixNorm(order: String)
  case normAxes([Int])
  case powerRank(Int)
  case powerNotSquare
  case severalTolerances(function: String, String, String)
  case pseudoInverseRank(Int)
  case leastSquaresRows
  case leastSquaresRank(Int, allowed: String)
  case conditionRank(shape: [Int])
  case conditionEmpty(shape: [Int])
  case conditionNotSquare(order: String, shape: [Int])
  case crossSizes(Int, Int)
  case outerRanks(Int, Int)
  case transposeRank(Int)
  case tooFewFactors(Int)
  case factorRanks([[Int]])
  case factorSizes([[Int]])
  case tensorIndex(Int)
  case tensorInverse(shape: [Int], Int)
  case tensorSolveShapes([Int], [Int])
  case tensorSolveSizes([Int], rank: Int)
  case vecdotSizes([Int], [Int], axis: Int)
}

/// What is wrong with the subscripts of `einsum`.
package enum EinsumMistake: Hashable, Sendable {
  case operandCount(Int, given: Int)
  case rank(String, operand: Int)
  case size(label: String, operand: Int, Int, previous: Int)
  case unknownLetter(String)
  case repeatedLetter(String)
  /// JAX stretches a letter that one operand has twice in a way of its own; Axle refuses to.
  case stretchedDiagonal(String)
  case severalArrows
  case ellipsis
  case ellipsisLengths
}
