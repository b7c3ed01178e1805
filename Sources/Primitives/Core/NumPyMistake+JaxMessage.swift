// JAX's words for the mistakes that belong to one function of `jax.numpy`.

extension NumPyMistake {
  package var jaxMessage: (type: String, text: String) {
    switch self {
    case .sliceTooLarge(let sizes, let shape):
      (
        "TypeError",
        "slice slice_sizes must be less than or equal to operand shape, got slice_sizes \(sizes.pythonTuple) for "
          + "operand shape \(shape.pythonTuple)."
      )
    case .tooManyOfTop(let count, let shape, let axis):
      (
        "ValueError",
        "k argument to top_k must be no larger than size along axis; got k=\(count) with "
          + "shape=[\(shape.map(String.init).joined(separator: ", "))] and axis=\(axis)"
      )
    case .coordinateOutside: ("ValueError", "invalid entry in coordinates array")
    case .unravelEmpty:
      ("NotImplementedError", "Axle's unravel_index has no places in a shape without elements")
    case .notAnInteger(isNaN: true): ("ValueError", "cannot convert float NaN to integer")
    case .notAnInteger(isNaN: false): ("OverflowError", "cannot convert float infinity to integer")
    case .integerTooLong: ("OverflowError", "Python int too large to convert to C long")
    case .onlyOrderK: ("NotImplementedError", "Only implemented for order='K'")
    case .negativeEye(let rows, let columns):
      (
        "ValueError",
        "negative dimensions are not allowed, got \(rows) and \(columns.map(String.init) ?? "None")"
      )
    case .negativeIota(let shape):
      ("TypeError", "iota shape must have every element be nonnegative, got \(shape.pythonTuple).")
    case .sampleAxis: ("IndexError", "list assignment index out of range")
    case .meshgridIndexing(let indexing):
      ("ValueError", "Valid values for indexing are 'xy' and 'ij', got \(indexing)")
    case .meshgridWithoutCopy: ("ValueError", "jax.numpy.meshgrid only supports copy=True")
    case .boolMesh: ("NotImplementedError", "Boolean arguments to jax.numpy.ix_ are not implemented")
    case .meshRank(let shape):
      ("ValueError", "Arguments to jax.numpy.ix_ must be 1-dimensional, got shape \(shape.pythonTuple)")
    case .vanderRank: ("ValueError", "x must be a one-dimensional array")
    case .vanderCount: ("ValueError", "N must be nonnegative")
    case .triangleIndicesRank: ("ValueError", "Only 2-D inputs are accepted")
    case .negativeDiagIndices(let parameter, let number):
      ("ValueError", "\(parameter) argument to diag_indices must be nonnegative, got \(number)")
    case .diagIndicesRank: ("ValueError", "input array must be at least 2-d")
    case .unequalAxes: ("ValueError", "All dimensions of input must be of equal length")

    case .orderNotImplemented("ravel", let order):
      ("NotImplementedError", "Ravel not implemented for order='\(order)'.")
    case .orderNotImplemented(_, let order):
      ("NotImplementedError", "np.reshape order=\(order) is not implemented.")
    case .matrixTransposeRank(let rank):
      ("ValueError", "x must be at least two-dimensional for matrix_transpose; got ndim=\(rank)")
    case .moveaxisCounts(let sources, let destinations):
      ("ValueError", "Inconsistent number of elements: \(sources) vs \(destinations)")
    case .rollaxisStart(let start, let rank):
      ("ValueError", "start=\(start) must satisfy \(-rank)<=start<=\(rank)")
    case .rotationRank(let shape):
      (
        "ValueError",
        "rot90 requires its first argument to have ndim at least two, but got first argument of shape "
          + "\(shape.pythonTuple), which has ndim \(shape.count)"
      )
    case .rotationAxes: ("ValueError", "Axes must be different")
    case .rollShape: ("ValueError", "'shift' and 'axis' arguments to roll must be scalars or 1D arrays")
    case .repeatedAxis(let axes): ("ValueError", "repeated axis: \(axes.pythonTuple)")
    case .repeatedReversal(let axes):
      ("TypeError", "rev dimensions must be unique, got \(axes.pythonTuple).")
    case .negativeResize: ("ValueError", "all elements of `new_shape` must be non-negative")

    case .blockOfTuple(let text): ("ValueError", "jax.numpy.block does not allow tuples, got \(text)")
    case .blockEmpty: ("ValueError", "jax.numpy.block does not allow empty list arguments")
    case .blockDepths: ("ValueError", "Mismatched list depths in jax.numpy.block")
    case .divisionByZeroSections: ("ZeroDivisionError", "integer division or modulo by zero")
    case .negativeSections(let sizes):
      ("ValueError", "Sizes passed to split must be nonnegative, got [\(sizes.numpyIntegers)]")
    case .negativeSectionCount(let shape, let axis):
      (
        "ValueError",
        "Sum of sizes 0.0 must be equal to dimension \(axis) of the operand shape [\(shape.joinedByCommas)]"
      )

    case .fillDiagonalRank: ("ValueError", "array must be at least 2-d")
    case .fillDiagonalSizes: ("ValueError", "All dimensions of input must be of equal length")
    case .fillDiagonalEmpty: ("ZeroDivisionError", "division by zero")
    case .putAlongAxisRanks(let array, let indices):
      (
        "ValueError",
        "put_along_axis arguments 'arr' and 'indices' must have same ndim. Got arr.ndim=\(array) and "
          + "indices.ndim=\(indices)."
      )
    case .putAlongAxisValues(let values, let indices):
      (
        "ValueError",
        "put_along_axis argument 'values' must be broadcastable to 'indices'. Got values.shape=\(values.pythonTuple) and "
          + "indices.shape=\(indices.pythonTuple)."
      )

    case .negativeRepetitions: ("MLIRError", compilerSizeMistake)
    case .repeatedScalar:
      (
        "ValueError",
        "`repeat` with a scalar parameter `a` is only implemented for scalar values of the parameter `repeats`."
      )
    case .countsShape(let shape, let size):
      (
        "ValueError",
        "operands could not be broadcast together with remapped shapes [original->remapped]: \(shape.pythonTuple)  "
          + "and requested shape (\(size),)"
      )
    case .padWidthsShape(let parameter, let rank, let shape):
      (
        "ValueError",
        "jnp.pad: \(parameter) with nd=\(rank) has unsupported shape \(shape.pythonTuple). Valid shapes are "
          + "(\(rank), 2), (1, 2), (2,), (1,), or ()."
      )
    case .padConstantsShape(let shape):
      (
        "ValueError",
        "jnp.pad: constant_values has unsupported shape \(shape.pythonTuple). If the shape is 1D or 2D, the last "
          + "dimension must be of size 1 or 2."
      )
    case .padEmptyAxis(let mode): ("ValueError", "Cannot apply '\(mode)' padding to empty axis")
    case .paddedSizes(let sizes, let widths, let shape):
      (
        "ValueError",
        "Dimension size after padding is not at least 0, got result shape \(sizes.pythonTuple), for padding_config "
          + "\(widths.pythonTuple) and operand shape \(shape.pythonTuple)"
      )
    case .padStatisticLength: ("ValueError", "stat_length of 0 yields no value for padding")
    case .deleteMask:
      (
        "ValueError",
        "np.delete(arr, obj): for boolean indices, obj must be one-dimensional with length matching specified axis."
      )
    case .deleteDType(let dtype):
      ("ValueError", "np.delete(arr, obj): got obj.dtype=\(dtype); must be integer or bool.")
    case .insertRank(let text):
      (
        "ValueError",
        "jnp.insert(): obj must be a slice, a one-dimensional array, or a scalar; got \(text)"
      )
    case .insertDType(let text):
      ("ValueError", "jnp.insert(): index array must be integer typed; got \(text)")

    case .vecdotSizes(let lhs, let rhs, let axis):
      (
        "ValueError",
        "axes must match; got shapes \(lhs.pythonTuple) and \(rhs.pythonTuple) with axis=\(axis)"
      )
    case .tensordotAxisCounts(let lhs, let rhs):
      ("TypeError", "tensordot requires axes lists to have equal length, got \(lhs) and \(rhs).")
    case .tensordotAxes(let lhs, let rhs):
      (
        "TypeError",
        "tensordot requires both axes lists to be either ints, tuples or lists, got \(lhs) and \(rhs)"
      )
    case .tensordotPairs:
      (
        "TypeError",
        "tensordot axes argument must be an int, a pair of ints, or a pair of lists/tuples of ints."
      )
    case .vectorizedSizes(let dimension, let size, let other, let signature):
      (
        "ValueError",
        "inconsistent size for core dimension '\(dimension)': \(size) vs \(other) on vectorized function with "
          + "excluded=frozenset() and signature='\(signature)'"
      )
    case .vectorizedRank(let shape, let dimensions, let signature):
      (
        "ValueError",
        "input with shape \(shape.pythonTuple) does not have enough dimensions for all core dimensions "
          + "(\(dimensions.map { "'\($0)'" }.joined(separator: ", "))\(dimensions.count == 1 ? "," : "")) on "
          + "vectorized function with excluded=frozenset() and signature='\(signature)'"
      )
    case .outNotSupported(let function):
      ("NotImplementedError", "The 'out' argument to jnp.\(function) is not supported.")
    case .narrowerProduct(let preferred, let dtype):
      (
        "TypeError",
        "`preferred_element_type` must not be narrower than the original type, got preferred_element_type of "
          + "\(preferred.name) for result type of \(dtype.name)."
      )

    case .narrowerConvolution:
      ("TypeError", "`preferred_element_type` must not be narrower than the original type.")
    case .signOfConvolution:
      ("TypeError", "`preferred_element_type` must have the same signedness as the original type.")
    case .kindOfConvolution:
      (
        "TypeError",
        "Input type is incompatible with `preferred_element_type`. The compatible combinations of (input_type, "
          + "preferred_element_type) are (integral, integral), (integral, floating), (floating, floating), (complex, "
          + "complex."
      )
    case .oneDimensional(let function): ("ValueError", "\(function)() only support 1-dimensional inputs.")
    case .emptyInputs(let function, let lhs, let rhs):
      (
        "ValueError",
        "\(function): inputs cannot be empty, got shapes \(lhs.pythonTuple) and \(rhs.pythonTuple)."
      )
    case .convolutionMode: ("ValueError", "mode must be one of ['full', 'same', 'valid']")
    case .differenceOrder(let order): ("ValueError", "order must be non-negative but got \(order)")
    case .differenceOfScalar(let text):
      ("ValueError", "diff requires input that is at least one dimensional; got \(text)")
    case .gradientSize:
      (
        "ValueError",
        "Shape of array too small to calculate a numerical gradient, at least 2 elements are required."
      )
    case .gradientSpacingCount(let count, let axis):
      ("TypeError", "Invalid number of spacing arguments \(count) for axis=\(axis)")
    case .gradientSpacingLength:
      (
        "ValueError",
        "Spacing arrays must have the same length as the dimension along which the gradient is calculated."
      )
    case .gradientSpacingRank: ("ValueError", "Spacing arrays must be 1D arrays or scalars.")
    case .interpolationDType: ("ValueError", "data type <class 'ml_dtypes.bfloat16'> not inexact")
    case .interpolationShapes: ("ValueError", "xp and fp must be one-dimensional arrays of equal size")
    case .interpolationEdge(let parameter, let text):
      (
        "ValueError",
        "the only valid string value of `\(parameter)` is 'extrapolate', but got: \(text)"
      )
    case .interpolationPeriod(let text): ("ValueError", "period must be a scalar; got \(text)")
    }
  }
}

extension [Int] {
  fileprivate var joinedByCommas: String { map(String.init).joined(separator: ", ") }
  /// As a list of NumPy's integers is written.
  fileprivate var numpyIntegers: String { map { "np.int64(\($0))" }.joined(separator: ", ") }
}
