// JAX's words for the mistakes that belong to one function of `jax.numpy`.

extension NumPyMistake {
  package var jaxMessage: (type: JaxException, text: String) {
    switch self {
    case .sliceTooLarge(let sizes, let shape):
      (
        .typeError,
        "slice slice_sizes must be less than or equal to operand shape, got slice_sizes \(sizes.pythonTuple) for "
          + "operand shape \(shape.pythonTuple)."
      )
    case .tooManyOfTop(let count, let shape, let axis):
      (
        .valueError,
        "k argument to top_k must be no larger than size along axis; got k=\(count) with "
          + "shape=[\(shape.map(String.init).joined(separator: ", "))] and axis=\(axis)"
      )
    case .coordinateOutside: (.valueError, "invalid entry in coordinates array")
    case .unravelEmpty:
      (.notImplementedError, "Axle's unravel_index has no places in a shape without elements")
    case .notAnInteger(isNaN: true): (.valueError, "cannot convert float NaN to integer")
    case .notAnInteger(isNaN: false): (.overflowError, "cannot convert float infinity to integer")
    case .integerTooLong: (.overflowError, "Python int too large to convert to C long")
    case .onlyOrderK: (.notImplementedError, "Only implemented for order='K'")
    case .negativeEye(let rows, let columns):
      (
        .valueError,
        "negative dimensions are not allowed, got \(rows) and \(columns.map(String.init) ?? "None")"
      )
    case .negativeIota(let shape):
      (.typeError, "iota shape must have every element be nonnegative, got \(shape.pythonTuple).")
    case .sampleAxis: (.indexError, "list assignment index out of range")
    case .meshgridIndexing(let indexing):
      (.valueError, "Valid values for indexing are 'xy' and 'ij', got \(indexing)")
    case .meshgridWithoutCopy: (.valueError, "jax.numpy.meshgrid only supports copy=True")
    case .boolMesh: (.notImplementedError, "Boolean arguments to jax.numpy.ix_ are not implemented")
    case .meshRank(let shape):
      (.valueError, "Arguments to jax.numpy.ix_ must be 1-dimensional, got shape \(shape.pythonTuple)")
    case .vanderRank: (.valueError, "x must be a one-dimensional array")
    case .vanderCount: (.valueError, "N must be nonnegative")
    case .triangleIndicesRank: (.valueError, "Only 2-D inputs are accepted")
    case .negativeDiagIndices(let parameter, let number):
      (.valueError, "\(parameter) argument to diag_indices must be nonnegative, got \(number)")
    case .diagIndicesRank: (.valueError, "input array must be at least 2-d")
    case .viewOfScalar:
      (.valueError, "view() of a 0d array is only supported if the itemsize is unchanged.")
    case .viewWidth:
      (
        .valueError,
        "When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the "
          + "array."
      )
    case .lengthOfScalar: (.typeError, "len() of unsized object")
    case .negativeOrder(ofDerivative: true): (.valueError, "Order of derivative must be positive")
    case .negativeOrder(ofDerivative: false):
      (.valueError, "Order of integral must be positive (see polyder)")
    case .integrationConstants:
      (.valueError, "k must be a scalar or a rank-1 array of length 1 or m.")
    case .integerRequired(let dtype): (.valueError, "integer argument required; got dtype=\(dtype.name)")
    case .foldOfAxes: (.notImplementedError, "tuple of axes")
    case .accumulationOfAxes: (.valueError, "accumulate does not allow multiple axes")
    case .unequalAxes: (.valueError, "All dimensions of input must be of equal length")

    case .orderNotImplemented("ravel", let order):
      (.notImplementedError, "Ravel not implemented for order='\(order)'.")
    case .orderNotImplemented(_, let order):
      (.notImplementedError, "np.reshape order=\(order) is not implemented.")
    case .matrixTransposeRank(let rank):
      (.valueError, "x must be at least two-dimensional for matrix_transpose; got ndim=\(rank)")
    case .moveaxisCounts(let sources, let destinations):
      (.valueError, "Inconsistent number of elements: \(sources) vs \(destinations)")
    case .rollaxisStart(let start, let rank):
      (.valueError, "start=\(start) must satisfy \(-rank)<=start<=\(rank)")
    case .rotationRank(let shape):
      (
        .valueError,
        "rot90 requires its first argument to have ndim at least two, but got first argument of shape "
          + "\(shape.pythonTuple), which has ndim \(shape.count)"
      )
    case .rotationAxes: (.valueError, "Axes must be different")
    case .rollShape: (.valueError, "'shift' and 'axis' arguments to roll must be scalars or 1D arrays")
    case .repeatedAxis(let axes): (.valueError, "repeated axis: \(axes.pythonTuple)")
    case .repeatedReversal(let axes):
      (.typeError, "rev dimensions must be unique, got \(axes.pythonTuple).")
    case .negativeResize: (.valueError, "all elements of `new_shape` must be non-negative")

    case .blockOfTuple(let text): (.valueError, "jax.numpy.block does not allow tuples, got \(text)")
    case .blockEmpty: (.valueError, "jax.numpy.block does not allow empty list arguments")
    case .blockDepths: (.valueError, "Mismatched list depths in jax.numpy.block")
    case .divisionByZeroSections: (.zeroDivisionError, "integer division or modulo by zero")
    case .negativeSections(let sizes):
      (.valueError, "Sizes passed to split must be nonnegative, got [\(sizes.numpyIntegers)]")
    case .negativeSectionCount(let shape, let axis):
      (
        .valueError,
        "Sum of sizes 0.0 must be equal to dimension \(axis) of the operand shape [\(shape.joinedByCommas)]"
      )

    case .fillDiagonalRank: (.valueError, "array must be at least 2-d")
    case .fillDiagonalSizes: (.valueError, "All dimensions of input must be of equal length")
    case .fillDiagonalEmpty: (.zeroDivisionError, "division by zero")
    case .putAlongAxisRanks(let array, let indices):
      (
        .valueError,
        "put_along_axis arguments 'arr' and 'indices' must have same ndim. Got arr.ndim=\(array) and "
          + "indices.ndim=\(indices)."
      )
    case .putAlongAxisValues(let values, let indices):
      (
        .valueError,
        "put_along_axis argument 'values' must be broadcastable to 'indices'. Got values.shape=\(values.pythonTuple) and "
          + "indices.shape=\(indices.pythonTuple)."
      )

    case .negativeRepetitions: (.mlirError, compilerSizeMistake)
    case .repeatedScalar:
      (
        .valueError,
        "`repeat` with a scalar parameter `a` is only implemented for scalar values of the parameter `repeats`."
      )
    case .countsShape(let shape, let size):
      (
        .valueError,
        "operands could not be broadcast together with remapped shapes [original->remapped]: \(shape.pythonTuple)  "
          + "and requested shape (\(size),)"
      )
    case .padWidthsShape(let parameter, let rank, let shape):
      (
        .valueError,
        "jnp.pad: \(parameter) with nd=\(rank) has unsupported shape \(shape.pythonTuple). Valid shapes are "
          + "(\(rank), 2), (1, 2), (2,), (1,), or ()."
      )
    case .padConstantsShape(let shape):
      (
        .valueError,
        "jnp.pad: constant_values has unsupported shape \(shape.pythonTuple). If the shape is 1D or 2D, the last "
          + "dimension must be of size 1 or 2."
      )
    case .padEmptyAxis(let mode): (.valueError, "Cannot apply '\(mode)' padding to empty axis")
    case .paddedSizes(let sizes, let widths, let shape):
      (
        .valueError,
        "Dimension size after padding is not at least 0, got result shape \(sizes.pythonTuple), for padding_config "
          + "\(widths.pythonTuple) and operand shape \(shape.pythonTuple)"
      )
    case .padStatisticLength: (.valueError, "stat_length of 0 yields no value for padding")
    case .deleteMask:
      (
        .valueError,
        "np.delete(arr, obj): for boolean indices, obj must be one-dimensional with length matching specified axis."
      )
    case .deleteDType(let dtype):
      (.valueError, "np.delete(arr, obj): got obj.dtype=\(dtype); must be integer or bool.")
    case .insertRank(let text):
      (
        .valueError,
        "jnp.insert(): obj must be a slice, a one-dimensional array, or a scalar; got \(text)"
      )
    case .insertDType(let text):
      (.valueError, "jnp.insert(): index array must be integer typed; got \(text)")

    case .vecdotSizes(let lhs, let rhs, let axis):
      (
        .valueError,
        "axes must match; got shapes \(lhs.pythonTuple) and \(rhs.pythonTuple) with axis=\(axis)"
      )
    case .tensordotAxisCounts(let lhs, let rhs):
      (.typeError, "tensordot requires axes lists to have equal length, got \(lhs) and \(rhs).")
    case .tensordotAxes(let lhs, let rhs):
      (
        .typeError,
        "tensordot requires both axes lists to be either ints, tuples or lists, got \(lhs) and \(rhs)"
      )
    case .tensordotPairs:
      (
        .typeError,
        "tensordot axes argument must be an int, a pair of ints, or a pair of lists/tuples of ints."
      )
    case .vectorizedSizes(let dimension, let size, let other, let signature):
      (
        .valueError,
        "inconsistent size for core dimension '\(dimension)': \(size) vs \(other) on vectorized function with "
          + "excluded=frozenset() and signature='\(signature)'"
      )
    case .vectorizedRank(let shape, let dimensions, let signature):
      (
        .valueError,
        "input with shape \(shape.pythonTuple) does not have enough dimensions for all core dimensions "
          + "(\(dimensions.map { "'\($0)'" }.joined(separator: ", "))\(dimensions.count == 1 ? "," : "")) on "
          + "vectorized function with excluded=frozenset() and signature='\(signature)'"
      )
    case .outNotSupported(let function):
      (.notImplementedError, "The 'out' argument to jnp.\(function) is not supported.")
    case .narrowerProduct(let preferred, let dtype):
      (
        .typeError,
        "`preferred_element_type` must not be narrower than the original type, got preferred_element_type of "
          + "\(preferred.name) for result type of \(dtype.name)."
      )

    case .narrowerConvolution:
      (.typeError, "`preferred_element_type` must not be narrower than the original type.")
    case .signOfConvolution:
      (.typeError, "`preferred_element_type` must have the same signedness as the original type.")
    case .kindOfConvolution:
      (
        .typeError,
        "Input type is incompatible with `preferred_element_type`. The compatible combinations of (input_type, "
          + "preferred_element_type) are (integral, integral), (integral, floating), (floating, floating), (complex, "
          + "complex."
      )
    case .oneDimensional(let function): (.valueError, "\(function)() only support 1-dimensional inputs.")
    case .emptyInputs(let function, let lhs, let rhs):
      (
        .valueError,
        "\(function): inputs cannot be empty, got shapes \(lhs.pythonTuple) and \(rhs.pythonTuple)."
      )
    case .convolutionMode: (.valueError, "mode must be one of ['full', 'same', 'valid']")
    case .differenceOrder(let order): (.valueError, "order must be non-negative but got \(order)")
    case .differenceOfScalar(let text):
      (.valueError, "diff requires input that is at least one dimensional; got \(text)")
    case .gradientSize:
      (
        .valueError,
        "Shape of array too small to calculate a numerical gradient, at least 2 elements are required."
      )
    case .gradientSpacingCount(let count, let axis):
      (.typeError, "Invalid number of spacing arguments \(count) for axis=\(axis)")
    case .gradientSpacingLength:
      (
        .valueError,
        "Spacing arrays must have the same length as the dimension along which the gradient is calculated."
      )
    case .gradientSpacingRank: (.valueError, "Spacing arrays must be 1D arrays or scalars.")
    case .interpolationDType: (.valueError, "data type <class 'ml_dtypes.bfloat16'> not inexact")
    case .interpolationShapes: (.valueError, "xp and fp must be one-dimensional arrays of equal size")
    case .interpolationEdge(let parameter, let text):
      (
        .valueError,
        "the only valid string value of `\(parameter)` is 'extrapolate', but got: \(text)"
      )
    case .interpolationPeriod(let text): (.valueError, "period must be a scalar; got \(text)")
    }
  }
}

extension [Int] {
  fileprivate var joinedByCommas: String { map(String.init).joined(separator: ", ") }
  /// As a list of NumPy's integers is written.
  fileprivate var numpyIntegers: String { map { "np.int64(\($0))" }.joined(separator: ", ") }
}
