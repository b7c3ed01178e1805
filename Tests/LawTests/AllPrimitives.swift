import Arrays

@testable import Primitives

/// One application of a primitive, on which the laws are tried.
struct Example: @unchecked Sendable, CustomStringConvertible {
  let name: String
  let operands: [NDArray]
  /// What `abstractEvaluate` promises.
  let promise: @Sendable ([ArrayType]) throws -> ArrayType
  let apply: @Sendable ([Value]) throws -> Value

  var description: String { "\(name)(\(operands.map(\.type.description).joined(separator: ", ")))" }

  init<P: UnaryPrimitive>(_ primitive: P, _ operand: NDArray) {
    name = P.name
    operands = [operand]
    promise = { try primitive.abstractEvaluate($0[0]) }
    apply = { try bind(primitive, $0[0]) }
  }

  init<P: BinaryPrimitive>(_ primitive: P, _ lhs: NDArray, _ rhs: NDArray) {
    name = P.name
    operands = [lhs, rhs]
    promise = { try primitive.abstractEvaluate($0[0], $0[1]) }
    apply = { try bind(primitive, $0[0], $0[1]) }
  }

  /// One of the results.
  init<P: Decomposition>(_ primitive: P, _ operand: NDArray, result: Int) {
    name = P.name
    operands = [operand]
    promise = { try primitive.abstractEvaluate($0[0])[result] }
    apply = { try bind(primitive, $0[0])[result] }
  }

  init<P: VariadicPrimitive>(_ primitive: P, _ operands: [NDArray]) {
    name = P.name
    self.operands = operands
    promise = { try primitive.abstractEvaluate($0) }
    apply = { try bind(primitive, $0) }
  }
}

/// Every primitive has a row here; `everyPrimitiveHasARow` checks it.
let allPrimitives: [Example] =
  unaryElementwise + binaryElementwise + comparisons + otherElementwise + shapes + reductions + products
  + picks + orders + (hasLAPACK ? decompositions : [])

nonisolated(unsafe) private let floats = NDArray.make([0.5, -1.25, 2, 0, -0.75, 3], shape: [2, 3])
nonisolated(unsafe) private let fractions = NDArray.make(
  [0.5, -0.25, 0.125, 0, -0.75, 0.875], shape: [2, 3])
/// Their reciprocals are exact: a divisor that stretches, as one does inside `vmap`, is replaced by its reciprocal.
nonisolated(unsafe) private let powersOfTwo = NDArray.make(
  [0.5, -0.25, 0.125, 0, -4, 1], shape: [2, 3])
nonisolated(unsafe) private let positives = NDArray.make([0.5, 1.25, 2, 1, 4, 3], shape: [2, 3])
nonisolated(unsafe) private let integers = NDArray.make([3, -1, 2, 0, -7, 5], shape: [2, 3])
nonisolated(unsafe) private let smallIntegers = NDArray.make([1, 2, 3, 0, 4, 5], shape: [2, 3])
nonisolated(unsafe) private let bytes = NDArray.make([3, 250, 2, 0, 7, 128], shape: [2, 3], dtype: .uint8)
nonisolated(unsafe) private let halves = NDArray.make(
  [0.5, -1.25, 2, 0, -0.75, 3], shape: [2, 3], dtype: .bfloat16)
nonisolated(unsafe) private let truths = NDArray.make(
  [true, false, true, true, false, false], shape: [2, 3])
nonisolated(unsafe) private let row = NDArray.make([1, 2, 0.5], shape: [1, 3])
nonisolated(unsafe) private let number = NDArray.scalar(1.5)
nonisolated(unsafe) private let vector = NDArray.make([1.5, -2, 0.25], shape: [3])
nonisolated(unsafe) private let pair = NDArray.make([0.5, -2], shape: [2])
nonisolated(unsafe) private let cube = NDArray.make((0..<24).map { Double($0) * 0.5 - 3 }, shape: [2, 3, 4])

private let unaryElementwise: [Example] =
  [
    Example(Negate(), floats), Example(Negate(), integers), Example(Absolute(), halves),
    Example(Absolute(), integers),
    Example(Sign(), floats), Example(Sign(), integers), Example(Not(), truths), Example(Not(), bytes),
    Example(Floor(), floats), Example(Ceil(), floats), Example(Round(toEven: true), floats),
    Example(Round(toEven: false), floats), Example(Exp(isFused: true), floats),
    Example(Exp(isFused: false), vector), Example(Exp2(), floats),
    Example(Expm1(), floats),
    Example(Log(isFused: true), positives), Example(Log(isFused: false), positives),
    Example(Log1p(), positives), Example(Tanh(), floats), Example(Tanh(), halves),
    Example(Logistic(), floats), Example(Sqrt(), positives), Example(Rsqrt(), positives),
    Example(Cbrt(), floats),
    Example(Sin(), floats), Example(Cos(), floats), Example(Tan(), floats), Example(Asin(), fractions),
    Example(Acos(), fractions), Example(Atan(), floats), Example(Sinh(), floats), Example(Cosh(), floats),
    Example(Asinh(), floats), Example(Acosh(), positives), Example(Atanh(), fractions),
    Example(Erf(), floats),
    Example(Erfc(), floats), Example(ErfInv(), floats),
  ]

private let binaryElementwise: [Example] = [
  Example(Add(), floats, fractions), Example(Add(), floats, row), Example(Add(), number, floats),
  Example(Add(), integers, smallIntegers), Example(Add(), halves, halves),
  Example(Subtract(), floats, fractions),
  Example(Subtract(), bytes, bytes), Example(Multiply(), floats, row), Example(Divide(), floats, powersOfTwo),
  Example(Divide(), integers, smallIntegers), Example(Divide(byReciprocal: false), floats, number),
  Example(Remainder(), floats, positives),
  Example(Remainder(), integers, smallIntegers), Example(Power(), positives, floats),
  Example(Maximum(), floats, row), Example(Minimum(), integers, smallIntegers),
  Example(Atan2(), floats, positives),
  Example(NextAfter(), floats, positives), Example(And(), integers, smallIntegers),
  Example(Or(), truths, truths), Example(ExclusiveOr(), bytes, bytes),
  Example(ShiftLeft(), integers, smallIntegers), Example(ShiftRightArithmetic(), integers, smallIntegers),
  Example(ShiftRightLogical(), integers, smallIntegers),
]

private let comparisons: [Example] = [
  Example(Equal(), integers, smallIntegers), Example(NotEqual(), floats, row),
  Example(Less(), floats, number),
  Example(LessOrEqual(), bytes, bytes), Example(Greater(), halves, halves),
  Example(GreaterOrEqual(), floats, fractions),
]

private let otherElementwise: [Example] = [
  Example(IsFinite(), .make([1, .infinity, .nan, 0, -.infinity, 2], shape: [2, 3])),
  Example(IntegerPower(exponent: 3), floats), Example(IntegerPower(exponent: -2), positives),
  Example(IntegerPower(exponent: 5), integers),
  Example(BitcastConvertType(dtype: .int32), floats), Example(BitcastConvertType(dtype: .float32), integers),
  Example(BitcastConvertType(dtype: .uint8), floats),
  Example(ConvertElementType(dtype: .int32, isWeak: false), floats),
  Example(ConvertElementType(dtype: .float16, isWeak: false), integers),
  Example(ConvertElementType(dtype: .float32, isWeak: true), floats),
  Example(Select(), [truths, floats, fractions]),
  Example(FusedMultiplyAdd(), [floats, number, fractions]),
  Example(FusedMultiplyAdd(), [floats, positives, fractions]),
  Example(Select(), [.scalar(true), integers, smallIntegers]),
]

private let shapes: [Example] = [
  Example(Transpose(permutation: [2, 0, 1]), cube), Example(Transpose(permutation: []), number),
  Example(Transpose(permutation: [2, 0, 1], keepsBatchAxis: true), cube),
  Example(BroadcastInDim(shape: [4, 2, 3], axes: [1, 2]), floats),
  Example(BroadcastInDim(shape: [2, 3], axes: []), number),
  Example(BroadcastInDim(shape: [2, 3], axes: [0, 1]), row),
  Example(Reshape(shape: [4, 6]), cube), Example(Reshape(shape: []), .make([1.0], shape: [1])),
  Example(Squeeze(axes: [0]), row),
  Example(Slice(starts: [0, 1, 0], limits: [2, 3, 4], steps: [1, 1, 3]), cube),
  Example(Reverse(axes: [0, 2]), cube), Example(Concatenate(axis: 1), [floats, fractions, positives]),
  Example(Stack(axis: 1), [floats, fractions, positives]), Example(Stack(axis: 0), [floats, floats]),
  Example(Stack(axis: 2), [integers]), Example(Tile(repetitions: [2, 1, 3]), cube),
  Example(Tile(repetitions: [0, 2]), floats),
  Example(Pad(widths: [Padding(low: 1, high: 2), Padding(low: -1, high: 0, interior: 2)]), floats, number),
  Example(Pad(widths: [Padding(low: -2, high: 3), Padding(low: 0, high: 0)]), floats, number),
]

private let reductions: [Example] = [
  Example(ReduceSum(axes: [1]), cube), Example(ReduceSum(axes: [0, 2]), cube),
  Example(ReduceSum(axes: []), cube),
  Example(ReduceProducts(areSquares: false, axes: [1]), floats, fractions),
  Example(ReduceProducts(areSquares: true, axes: [0, 2]), cube, cube),
  Example(ReduceSquares(axes: [1]), cube), Example(ReduceSquares(axes: [0, 2]), cube),
  Example(ReduceProduct(axes: [0]), integers), Example(ReduceMaximum(axes: [2]), cube),
  Example(ReduceMinimum(axes: [0, 1, 2]), cube), Example(ReduceAnd(axes: [1]), truths),
  Example(ReduceOr(axes: [0]), truths), Example(ArgExtremum(axis: 1, largest: true), cube),
  Example(ArgExtremum(axis: 0, largest: false), integers),
]

private let products: [Example] = [
  Example(DotGeneral(axes: .init(contracting: .init([1], [0]))), floats, vector),
  Example(DotGeneral(axes: .init(contracting: .init([1], [1]))), floats, fractions),
  Example(DotGeneral(axes: .init(contracting: .init([0], [0])), isConvolution: true), floats, pair),
  Example(DotGeneral(axes: .init(contracting: .init([], []))), vector, floats),
  Example(DotGeneral(axes: .init(contracting: .init([1], [1]), batch: .init([0], [0]))), cube, floats),
  Example(DotGeneral(axes: .init(contracting: .init([0, 1], [0, 1]))), integers, smallIntegers),
]

private let picks: [Example] = [
  Example(IndexInDim(position: 1, axis: 0), cube), Example(IndexInDim(position: 2, axis: 0), vector),
  Example(IndexInDim(position: 2, axis: 1), cube),
  Example(TakeRows(), cube, .make([1, 0, 7, -1], shape: [2, 2])), Example(TakeRows(), vector, .scalar(2)),
  Example(TakeRows(batchCount: 1), cube, .make([2, 0, 1, -1], shape: [2, 2])),
]

private let orders: [Example] = [
  Example(Sort(), floats), Example(Sort(), integers),
  Example(SortPermutation(descending: false), cube), Example(SortPermutation(descending: true), bytes),
  Example(CumulativeSum(), floats), Example(CumulativeSum(), cube), Example(CumulativeProduct(), integers),
  Example(CumulativeMaximum(), floats), Example(CumulativeMinimum(), halves),
  Example(Scatter(operation: .set), [vector, .make([1, 5], shape: [2]), .make([4.0, 5], shape: [2])]),
  Example(
    Scatter(operation: .add), [vector, .make([1, 1, 0], shape: [3]), .make([4.0, 5, 0.5], shape: [3])]),
  Example(Scatter(operation: .multiply), [floats, smallIntegers, fractions]),
]

nonisolated(unsafe) private let square = NDArray.make([4, 1, -2, 0.5, 3, 1, 1, -1, 5], shape: [3, 3])

private let decompositions: [Example] =
  [
    Example(Cholesky(), square), Example(HouseholderProduct(), square, vector),
    Example(
      TriangularSolve(isLeft: true, isLower: true, isTransposed: false, hasUnitDiagonal: false), square,
      square),
    Example(
      TriangularSolve(isLeft: false, isLower: false, isTransposed: true, hasUnitDiagonal: true), square,
      floats),
    Example(Eigh(isLower: true), square, result: 0), Example(Eigh(isLower: false), square, result: 1),
    Example(QRFactors(), cube, result: 0), Example(QRFactors(), floats, result: 1),
    Example(SingularValues(isFull: false, withVectors: false), cube, result: 0),
  ] + (0..<3).map { Example(LU(), cube, result: $0) }
  + (0..<3).map { Example(SingularValues(isFull: true, withVectors: true), floats, result: $0) }
