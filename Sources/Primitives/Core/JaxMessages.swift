package import Arrays

// The words of JAX 0.10.2, which `except` and `str(e)` see. The larger families of mistakes have theirs beside their cases.

extension ArrayError {
  /// The exception's type and text, as JAX raises it.
  package var jaxMessage: (type: JaxException, text: String) {
    switch self {
    case .broadcastRanks(let shapes):
      (.valueError, "Incompatible shapes for broadcasting: shapes=[\(shapes.tuples)]")
    case .broadcastSizes(let primitive, let shapes):
      (.typeError, "\(primitive) got incompatible shapes for broadcasting: \(shapes.tuples).")
    case .differentRanks(let primitive, let ranks):
      (
        .typeError,
        "\(primitive): arrays must have the same number of dimensions, got {\(Set(ranks).sorted().list)}"
      )
    case .differentDTypes(let primitive, let dtypes):
      (
        .typeError,
        "lax.\(primitive) requires arguments to have the same dtypes, got \(dtypes.map(\.name).joined(separator: ", "))."
          + (numpyName(of: primitive).map {
            " (Tip: jnp.\($0) is a similar function that does automatic type promotion on inputs)."
          } ?? "")
      )
    case .dtypeNotAccepted(let primitive, let dtype, let position, let accepted):
      (.typeError, dtypeText(primitive, dtype, position, accepted))
    case .negativeIntegerPower(let type, let exponent):
      (
        .typeError,
        "Integers cannot be raised to negative powers, got integer_pow(\(type.spelledWithWeakness), \(exponent))"
      )

    case .notIntegers(let function): (.valueError, "Arguments to jax.numpy.\(function) must be integers.")
    case .ldexpTypes(let x, let y):
      (.valueError, "ldexp not supported for input types (\(x.numpyText), \(y.numpyText))")
    case .bitcastWidth(let from, let to):
      (
        .valueError,
        "Attempting to convert array of shape \(from.shape.pythonTuple) from \(from.dtype.name) of size "
          + "\(8 * from.dtype.size) bits to \(to.name) of size \(8 * to.size), bits but \(from.shape.last ?? 1) * "
          + "\(8 * from.dtype.size) != \(8 * to.size)"
      )
    case .bitcastOfBool(let from, let to):
      (
        .typeError,
        "lax.bitcast_convert_type does not support bool or complex values unless the operand and destination types "
          + "match. Got operand dtype=\(from.name), new_dtype=\(to.numpyText). Consider using the arr.view() method instead."
      )

    case .notInexact(let dtype): (.valueError, "data type <class 'numpy.\(dtype.name)'> not inexact")
    case .oddGate: (.assertionError, "axis size must be divisible by 2")

    case .integerTooLarge(let number):
      (.overflowError, "Python int \(number) too large to convert to int32")
    case .integerOutOfBounds(let number, let dtype):
      (.overflowError, "Python integer \(number) out of bounds for \(dtype.name)")
    case .argumentOverflow(let argument, let number):
      (
        .overflowError,
        "An overflow was encountered while parsing an argument to a jitted computation, whose argument path is "
          + "\(argument). Got <class 'int'> with value \(number)"
      )
    case .raggedData(let shape):
      (
        .valueError,
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after "
          + "\(shape.count) dimensions. The detected shape was \(shape.pythonTuple) + inhomogeneous part."
      )

    case .outOfMemory(let shape, let dtype):
      (
        .jaxRuntimeError,
        "RESOURCE_EXHAUSTED: Out of memory allocating "
          + "\(decimalProduct(of: shape.map { max($0, 1) } + [dtype.size])) bytes."
      )

    case .axisOutOfBounds(let axis, let rank):
      (.valueError, "axis \(axis) is out of bounds for array of dimension \(rank)")
    case .tupleIndexOutOfRange: (.indexError, "tuple index out of range")
    case .indexOutOfBounds(let index, let axis, let size):
      (.indexError, "index \(index) is out of bounds for axis \(axis) with size \(size)")
    case .duplicateAxes(let axes): (.valueError, "duplicate value in 'axis': \(axes.pythonTuple)")
    case .repeatedAxesInExpandDims(let axes):
      (.valueError, "repeated axis in lax.expand_dims: \(axes.pythonTuple)")
    case .repeatedDimensions(let axes): (.valueError, "dimensions are not unique: \(axes.pythonTuple)")
    case .notAPermutation(let permutation, let shape):
      (
        .typeError,
        "transpose permutation isn't a permutation of operand dimensions, got permutation "
          + "\(permutation.pythonTuple) for operand shape \(shape.pythonTuple)."
      )
    case .cannotReshape(let shape, let request):
      (
        .typeError,
        "cannot reshape array of shape \(shape.pythonTuple) (size \(decimalProduct(of: shape))) into shape \(request.text) "
          + "(size \(decimalProduct(of: request.sizes)))"
      )
    case .cannotInferSize(let shape, let request):
      (
        .typeError,
        "cannot reshape array of shape \(shape.pythonTuple) (size \(decimalProduct(of: shape))) into shape \(request.text) because "
          + "the product of specified axis sizes (\(request.knownSize)) does not evenly divide \(shape.product)"
      )
    case .severalUnknownSizes(let request):
      (.typeError, "can only specify one unknown axis size with a `-1` value, got \(request.text)")
    case .inferenceDividesByZero: (.zeroDivisionError, "integer modulo by zero")
    case .squeezeSize(let shape, let axes):
      (
        .valueError,
        "cannot select an axis to squeeze out which has size not equal to one, got shape=\(shape.pythonTuple) and "
          + "dimensions=\(axes.pythonTuple)"
      )
    case .negativeSize(let shape):
      (
        .typeError,
        "broadcast_in_dim shape must have every element be nonnegative, got \(shape.pythonTuple)."
      )
    case .cannotBroadcast(let type, let shape):
      (
        .valueError,
        "Incompatible types for broadcasting: input type=\(type.spelledWithWeakness) and requested type="
          + "\(type.with(shape: shape))"
      )
    case .cannotBroadcastToFewer(let from, let to):
      (
        .valueError,
        "Cannot broadcast to shape with fewer dimensions: arr_shape=\(from.pythonTuple) shape=\(to.pythonTuple)"
      )
    case .nothingToConcatenate: (.valueError, "Need at least one array to concatenate.")
    case .nothingToStack: (.valueError, "Need at least one array to stack.")
    case .concatenateScalars: (.valueError, "Zero-dimensional arrays cannot be concatenated.")
    case .concatenateRanks(let shapes, let examples):
      (
        .typeError,
        "Cannot concatenate arrays with different numbers of dimensions: got \(shapes.map { examples + $0 }.tuples)."
      )
    case .concatenateSizes(let shapes, let axis, let examples):
      (
        .typeError,
        "Cannot concatenate arrays with shapes that differ in dimensions other than the one being concatenated: "
          + "concatenating along dimension \(axis + examples.count) for shapes \(shapes.map { examples + $0 }.tuples)."
      )
    case .stackRanks(let shapes, let examples):
      (
        .valueError,
        "Cannot stack arrays with different numbers of dimensions: got \(shapes.map { examples + $0 }.tuples)."
      )
    case .stackShapes(let shapes, let examples):
      (.valueError, "All input arrays must have the same shape. Got \(shapes.map { examples + $0 }.tuples).")
    case .negativeSampleCount(let count): (.valueError, "Number of samples, \(count), must be non-negative.")

    case .repeatedContractingAxes(let operand, let axes):
      (
        .typeError,
        "dot_general requires \(operand) contracting dimensions to be distinct, got \(operand)_contracting "
          + "\(axes.pythonTuple)."
      )
    case .contractingSizes(let lhs, let rhs):
      (
        .typeError,
        "dot_general requires contracting dimensions to have the same shape, got \(lhs.pythonTuple) and "
          + "\(rhs.pythonTuple)."
      )
    case .batchSizes(let lhs, let rhs):
      (
        .typeError,
        "dot_general requires lhs batch dimensions and rhs batch dimensions to have the same shape, got "
          + "\(lhs.pythonTuple) and \(rhs.pythonTuple)."
      )
    case .matmulScalar(let operand):
      (.valueError, "matmul input operand \(operand) must have ndim at least 1, but it has ndim 0")
    case .matmulBatches(let lhs, let rhs):
      (.valueError, "Incompatible types for matmul arguments: \(lhs) and \(rhs)")
    case .tooManyTensordotAxes(let axes, let lhs, let rhs):
      (
        .typeError,
        "Number of tensordot axes (axes \(axes)) exceeds input ranks (\(lhs.pythonTuple) and \(rhs.pythonTuple))"
      )

    case .emptyReduction(let name):
      (.valueError, "zero-size array to reduction operation \(name) which has no identity")
    case .emptyArgExtremum(let name): (.valueError, "attempt to get \(name) of an empty sequence")
    case .reduction(let mistake): mistake.jaxMessage

    case .tooManyIndices(let rank, let count):
      (.indexError, "Too many indices: array is \(rank)-dimensional, but \(count) were indexed")
    case .indexIntoEmptyAxis(let axis): (.indexError, "index is out of bounds for axis \(axis) with size 0")
    case .gatherFromEmptyAxis(let axis):
      (
        .typeError,
        "Slice size at index \(axis) in gather op is out of range, must be within [0, 0 + 1), got 1."
      )
    case .newAxisBeforeLoneMask:
      (
        .notImplementedError,
        "Axle does not index by a lone bool behind a new axis, where JAX takes only the first row"
      )
    case .severalEllipses: (.indexError, "an index can only have a single ellipsis ('...')")
    case .indexNotInteger(let dtype):
      (.typeError, "Indexer must have integer or boolean type, got indexer with type \(dtype)")
    case .maskShape(let shape, let expected, let position):
      (
        .indexError,
        "boolean index did not match shape of indexed array in index \(position): got \(shape.pythonTuple), expected "
          + "[\(expected.list)]"
      )
    case .maskIsTraced(let type):
      (
        .nonConcreteBooleanIndexError,
        "Array boolean indices must be concrete; got \(type.spelledWithWeakness)"
      )
    case .zeroStep: (.valueError, "slice step cannot be zero")

    case .random(let mistake): mistake.jaxMessage
    case .lax(let mistake): mistake.jaxMessage
    case .takeFromEmptyAxis: (.indexError, "Cannot do a non-empty jnp.take() from an empty axis.")
    case .takeAlongAxisNotInteger(let dtype):
      (.typeError, "take_along_axis indices must be of integer type, got \(dtype.name)")
    case .takeAlongAxisRanks(let indices, let array):
      (
        .valueError,
        "indices and arr must have the same number of dimensions; \(indices) vs. \(array)"
      )

    case .unequalDivision(let rest):
      (.valueError, "array split does not result in an equal division: rest is \(rest)")
    case .negativePadding: (.valueError, "index can't contain negative values")
    case .meshgridRanks(let shapes):
      (.valueError, "Arguments to jax.numpy.meshgrid must be 1D, got shapes [\(shapes.tuples)]")
    case .searchsortedRank: (.valueError, "a should be 1-dimensional")
    case .quantileRank(let shape):
      (.valueError, "q must be have rank <= 1, got shape \(shape.pythonTuple)")
    case .negativeDecimals:
      (.notImplementedError, "integer np.round not implemented for decimals < 0")

    case .triangleRank(let function):
      (.valueError, "Argument to jax.numpy.\(function) must be at least 2D")
    case .diagRank: (.valueError, "diag input must be 1d or 2d")
    case .diagonalRank: (.valueError, "diagonal requires an array of at least two dimensions.")
    case .traceAxes(let axis1, let axis2):
      (.valueError, "axis1 and axis2 can not be same. axis1=\(axis1) and axis2=\(axis2)")
    case .crossDimensions: (.valueError, "Dimension must be either 2 or 3 for cross product")
    case .einsum(let mistake): (mistake.type, mistake.text)

    case .rankTooSmall(let primitive, let operand, let rank, let shape):
      (
        .typeError,
        "Input \(operand) to \(primitive) must have rank at least \(rank), but got shape=\(shape.pythonTuple)"
      )
    case .notSquare(let primitive, let shape): (.valueError, squareText(primitive, shape))
    case .triangularSizes(let a, let b):
      (
        .valueError,
        "Incompatible shapes for arguments to triangular_solve: \(a.pythonTuple) and \(b.pythonTuple)."
      )
    case .unsupportedByLAPACK(let dtype):
      (
        .notImplementedError,
        "(KeyError(<class '\(dtype == .bfloat16 ? "ml_dtypes" : "numpy").\(dtype.name)'>), "
          + "'Unsupported dtype \(dtype.name).')"
      )
    case .builtWithoutLAPACK(let primitive):
      (
        .notImplementedError,
        "this Axle was built without OpenBLAS, which \(primitive) needs: install libopenblas-serial-dev and build it again"
      )
    case .linearAlgebra(let mistake): mistake.jaxMessage

    case .tracerAsBool(let type):
      (.tracerBoolConversionError, "Attempted boolean conversion of traced array with shape \(type).")
    case .tracerAsIndex(let type):
      (
        .tracerIntegerConversionError, "The __index__() method was called on traced array with shape \(type)"
      )
    case .tracerAsNumber(let type, let conversion):
      (
        .concretizationTypeError,
        concretization(
          type,
          "The problem arose with the `\(conversion)` function. If trying to convert the data type of a value, try "
            + "using `x.astype(\(conversion))` or `jnp.array(x, \(conversion))` instead.")
      )
    case .tracerAsValue(let type, let context): (.concretizationTypeError, concretization(type, context))
    case .tracerAsArray(let type):
      (
        .tracerArrayConversionError,
        "The numpy.ndarray conversion method __array__() was called on traced array with shape \(type)"
      )
    case .tracerAsKey: (.typeError, "unhashable type: 'BatchTracer'")
    case .escapedTracer(let type): (.unexpectedTracerError, escapedText(type))

    case .numpy(let mistake): mistake.jaxMessage
    case .vmap(let mistake): mistake.jaxMessage
    }
  }
}

/// The function of `jax.numpy` that JAX recommends in the place of a primitive's own.
private func numpyName(of primitive: String) -> String? {
  let names = [
    "add": "add", "sub": "subtract", "mul": "multiply", "div": "divide", "max": "maximum", "min": "minimum",
    "eq": "equal", "ne": "not_equal", "select": "where", "pow": "power", "atan2": "arctan2",
    "nextafter": "nextafter",
    "shift_left": "left_shift", "shift_right_arithmetic": "right_shift", "shift_right_logical": "right_shift",
    "concatenate": "concatenate",
  ]
  return names[primitive]
}

private func dtypeText(_ primitive: String, _ dtype: DType, _ position: Int?, _ accepted: DTypeSet) -> String
{
  let place = position.map { " at position \($0)" } ?? ""
  let names = accepted.names.joined(separator: ", ")
  return
    "\(primitive) does not accept dtype \(dtype.name)\(place). Accepted dtypes\(place) are subtypes of \(names)."
}

private func squareText(_ primitive: String, _ shape: [Int]) -> String {
  switch primitive {
  case "eigh":
    "Argument to symmetric eigendecomposition must have shape [..., n, n], got shape \(shape.pythonTuple)"
  case "triangular_solve":
    "The first input to triangular_solve must be a square matrix. Got shape \(shape.pythonTuple)."
  default: "The input to \(primitive) must be a square matrix. Got shape \(shape.pythonTuple)."
  }
}

private func concretization(_ type: ArrayType, _ context: String) -> String {
  "Abstract tracer value encountered where concrete value is expected: traced array with shape \(type)\n\(context)"
}

private func escapedText(_ type: ArrayType) -> String {
  """
  Encountered an unexpected tracer. A function transformed by JAX had a side effect, allowing for a reference to an \
  intermediate value with type \(type) wrapped in a BatchTracer to escape the scope of the transformation.
  JAX transformations require that functions explicitly return their outputs, and disallow saving intermediate values \
  to global state.
  To catch the leak earlier, try setting the environment variable JAX_CHECK_TRACER_LEAKS or using the \
  `jax.checking_leaks` context manager.
  """
}

extension DType {
  /// As NumPy writes a dtype: `dtype('float32')`.
  package var numpyText: String { self == .bfloat16 ? "dtype(bfloat16)" : "dtype('\(name)')" }
}

/// The product of numbers that are not all small, in decimal: Python's integers have any size.
func decimalProduct(of numbers: [Int]) -> String {
  let isNegative = numbers.count { $0 < 0 } % 2 == 1
  var digits: [UInt128] = [1]
  for number in numbers {
    var carry: UInt128 = 0
    for i in digits.indices {
      let sum = digits[i] * UInt128(number.magnitude) + carry
      (carry, digits[i]) = sum.quotientAndRemainder(dividingBy: 10)
    }
    while carry > 0 {
      digits.append(carry % 10)
      carry /= 10
    }
  }
  while digits.count > 1 && digits.last == 0 { digits.removeLast() }
  return (isNegative && digits != [0] ? "-" : "") + digits.reversed().map { "\($0)" }.joined()
}

extension ShapeRequest {
  fileprivate var text: String {
    switch spelling {
    case .number: String(sizes[0])
    case .tuple: sizes.pythonTuple
    case .list: "[\(sizes.list)]"
    case .other(let text): text
    }
  }
  fileprivate var knownSize: String { decimalProduct(of: sizes.filter { $0 != -1 }) }
}

extension [Int] {
  fileprivate var list: String { map(String.init).joined(separator: ", ") }
}

extension [[Int]] {
  fileprivate var tuples: String { map(\.pythonTuple).joined(separator: ", ") }
}

extension ArrayType {
  /// `~int32[]`: JAX marks a weak type with a tilde where it prints types for people.
  package var spelledWithWeakness: String { (isWeak ? "~" : "") + description }
}

extension EinsumMistake {
  fileprivate var type: JaxException {
    if case .stretchedDiagonal = self { .notImplementedError } else { .valueError }
  }

  /// The words of `opt_einsum`, which JAX calls.
  fileprivate var text: String {
    switch self {
    case .operandCount(let count, let given):
      "Number of einsum subscripts, \(count), must be equal to the number of operands, \(given)."
    case .rank(let letters, let operand):
      "Einstein sum subscript '\(letters)' does not contain the correct number of indices for operand \(operand)."
    case .size(let label, let operand, let size, let previous):
      // JAX names them the other way round.
      "Size of label '\(label)' for operand \(operand) (\(previous)) does not match previous terms (\(size))."
    case .repeatedLetter(let letter):
      "Output character '\(letter)' appeared more than once in the output."
    case .stretchedDiagonal(let letter):
      "Axle's einsum does not stretch an axis whose letter the same operand has twice: '\(letter)'"
    case .severalArrows: "Subscripts can only contain one '->'."
    case .ellipsis: "Invalid Ellipses."
    case .ellipsisLengths: "Ellipses lengths do not match."
    case .unknownLetter(let letter):
      "Output character '\(letter)' did not appear in the input"
    }
  }
}

extension LinearAlgebraMistake {
  fileprivate var jaxMessage: (type: JaxException, text: String) {
    switch self {
    case .determinant(let shape):
      (.valueError, "Argument to _det() must have shape [..., n, n], got \(shape.pythonTuple)")
    case .logDeterminant(let shape):
      (.valueError, "Argument to slogdet() must have shape [..., n, n], got \(shape.pythonTuple)")
    case .unknownMethod(let method):
      (.valueError, "Unknown slogdet method '\(method)'. Supported methods are 'lu' (`None`), and 'qr'.")
    case .inverse(let shape):
      (.valueError, "Argument to inv must have shape [..., n, n], got \(shape.pythonTuple).")
    case .solveRank(let shape):
      (.valueError, "left hand array must be at least two dimensional; got a.shape=\(shape.pythonTuple)")
    case .oldBatchedSolve(let a, let b):
      (
        .valueError,
        "Invalid shapes for solve: \(a.pythonTuple), \(b.pythonTuple). Prior to JAX v0.5.0, this would have been "
          + "treated as a batched 1-dimensional solve. To recover this behavior, use "
          + "solve(a, b[..., None]).squeeze(-1)."
      )
    case .solveForNumber:
      (
        .valueError,
        "input with shape () does not have enough dimensions for all core dimensions ('m', 'n') on vectorized function "
          + "with excluded=frozenset() and signature='(m,m),(m,n)->(m,n)'"
      )
    case .coreSize(let dimension, let size, let expected, let signature):
      (
        .valueError,
        "inconsistent size for core dimension '\(dimension)': \(size) vs \(expected) on vectorized function with "
          + "excluded=frozenset() and signature='\(signature)'"
      )
    case .triangle(let name): (.valueError, "UPLO must be one of None, 'L', or 'U', got \(name)")
    case .qrMode(let mode): (.valueError, "Unsupported QR decomposition mode '\(mode)'")
    case .vectorNorm(let order):
      (
        .valueError,
        "Invalid order '\(order)' for vector norm." + (order == "inf" ? "Use 'jax.numpy.inf' instead." : "")
          + (order == "-inf" ? "Use '-jax.numpy.inf' instead." : "")
      )
    case .matrixNorm(let order): (.valueError, "Invalid order '\(order)' for matrix norm.")
    case .normAxes(let axes):
      (
        .valueError,
        "Improper number of axes for norm: axis=\(axes.pythonTuple). Pass one axis to compute a vector-norm, or two "
          + "axes to compute a matrix-norm."
      )
    case .powerRank(let rank):
      (.typeError, "\(rank)-dimensional array given. Array must be at least two-dimensional")
    case .powerNotSquare: (.typeError, "Last 2 dimensions of the array must be square")
    case .severalTolerances(let function, let first, let second):
      (
        .valueError,
        "\(function): only one of \(first) \(function == "pinv" ? "and" : "or") \(second) may be specified."
      )
    case .pseudoInverseRank(let rank):
      (.valueError, "not enough values to unpack (expected 2, got \(rank))")
    case .leastSquaresRows: (.valueError, "Leading dimensions of input arrays must match")
    case .leastSquaresRank(let rank, let allowed):
      (.typeError, "\(rank)-dimensional array given. Array must be \(allowed)")
    case .conditionRank(let shape):
      (
        .valueError,
        "jnp.linalg.cond: input array must be at least 2D; got arr.shape=\(shape.pythonTuple)"
      )
    case .conditionEmpty(let shape):
      (.valueError, "jnp.linalg.cond: input array must not be empty; got arr.shape=\(shape.pythonTuple)")
    case .conditionNotSquare(let order, let shape):
      (
        .valueError,
        "jnp.linalg.cond: for p=\(order), array must be square; got arr.shape=\(shape.pythonTuple)"
      )
    case .crossSizes(let first, let second):
      (
        .valueError,
        "Both input arrays must be (arrays of) 3-dimensional vectors, but they have x1.shape[axis]=\(first) and "
          + "x2.shape[axis]=\(second)"
      )
    case .outerRanks(let first, let second):
      (
        .valueError,
        "Input arrays must be one-dimensional, but they are x1.ndim=\(first) x2.ndim=\(second)"
      )
    case .transposeRank(let rank):
      (.valueError, "matrix_transpose requires at least 2 dimensions; got ndim=\(rank)")
    case .tooFewFactors(let count):
      (.valueError, "multi_dot requires at least two arrays; got len(arrays)=\(count)")
    case .factorRanks(let shapes):
      (
        .valueError,
        "multi_dot: input arrays must all be two-dimensional, except for the first and last array which may be 1 or 2 "
          + "dimensional. Got array shapes [\(shapes.tuples)]"
      )
    case .factorSizes(let shapes):
      (
        .valueError,
        "multi_dot: last dimension of each array must match first dimension of following array. Got array shapes "
          + "[\(shapes.tuples)]"
      )
    case .tensorIndex(let index): (.valueError, "ind must be a positive integer; got ind=\(index)")
    case .tensorInverse(let shape, let index):
      (
        .valueError,
        "tensorinv is only possible when the product of the first `ind` dimensions equals that of the remaining "
          + "dimensions. got arr.shape=\(shape.pythonTuple) with ind=\(index)."
      )
    case .tensorSolveShapes(let a, let b):
      (
        .valueError,
        "After moving axes to end, leading shape of a must match shape of b. got a.shape=\(a.pythonTuple), "
          + "b.shape=\(b.pythonTuple)"
      )
    case .tensorSolveSizes(let a, let rank):
      (
        .valueError,
        "Input arrays must have prod(a.shape[:b.ndim]) == prod(a.shape[b.ndim:]); got a.shape=\(a.pythonTuple), "
          + "b.ndim=\(rank)."
      )
    case .vecdotSizes(let x, let y, let axis):
      (.valueError, "axes must match; got shapes \(x.pythonTuple) and \(y.pythonTuple) with axis=\(axis)")
    }
  }
}
