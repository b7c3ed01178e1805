package import Arrays

/// What JAX's `lax` refuses where `jax.numpy` is lenient.
package enum LaxMistake: Hashable, Sendable {
  /// Running sums count axes from the front.
  case negativeAxis
  case axisBeyondShape(Int, shape: [Int])
  case extremumAxis(Int, shape: [Int])
  case extremumOfNothing(axis: Int, shape: [Int])
  case extremumType(DType)
  /// An argument in which every number has to be at least 0.
  case negativeNumbers(primitive: String, argument: String, [Int])
  case reverseTwice([Int])
  case reverseBeyondRank([Int], rank: Int)
  case concatenateNothing
  case concatenateBeyondRank(Int, shapes: [[Int]])
  case newSizes([Int])
  case fillShape([Int])
  case iotaDimension(Int, shape: [Int])
  case selectType(DType)
  case selectCases([[Int]])
  case selectShape([Int], cases: [Int])
  case clampShape(bound: String, [Int], operand: [Int])
  case negativeTop(Int)

  case sliceStartCount([Int], shape: [Int])
  case sliceLimitCount(starts: [Int], limits: [Int])
  case sliceLimits([Int], shape: [Int])
  case sliceOrder(starts: [Int], limits: [Int])
  case sliceStrideCount([Int], shape: [Int])
  case sliceStrideOfZero
  case sliceNumbers(isTooFew: Bool)
  /// The sizes of a slice without strides are NumPy's numbers, and shown as such.
  case sliceSizes([Int], shape: [Int])
  case negativeSliceSizes([Int], areFromNumPy: Bool)
  case indexTypes(primitive: String, [DType])
  case updateRank([Int], shape: [Int])
  case updateSizes([Int], shape: [Int])
  /// JAX writes into a list with a place for each axis.
  case axisOfList
}

extension LaxMistake {
  /// JAX's words.
  package var jaxMessage: (type: JaxException, text: String) {
    switch self {
    case .negativeAxis: (.valueError, "XLA operations do not allow negative axes")
    case .axisBeyondShape(let axis, let shape):
      (.valueError, "axis \(axis) is out of bounds for array of shape \(shape.pythonTuple)")
    case .extremumAxis(let axis, let shape):
      (.valueError, "Invalid axis \(axis) for operand shape \(shape.pythonTuple)")
    case .extremumOfNothing(let axis, let shape):
      (
        .valueError,
        "argmin and argmax require non-empty reduced dimension. operand.shape=\(shape.pythonTuple) axis=\(axis)"
      )
    case .extremumType(let dtype):
      (.typeError, "index_dtype must be an integer type, but got \(dtype.name)")
    case .negativeNumbers(let primitive, let argument, let numbers):
      (
        .typeError,
        "\(primitive) \(argument) must have every element be nonnegative, got \(numbers.pythonTuple)."
      )
    case .reverseTwice(let axes): (.typeError, "rev dimensions must be unique, got \(axes.pythonTuple).")
    case .reverseBeyondRank(let axes, let rank):
      (
        .typeError,
        "rev dimensions must all be less than operand ndim, got dimensions \(axes.pythonTuple) for operand ndim \(rank)."
      )
    case .concatenateNothing: (.valueError, "concatenate requires a non-empty sequences of arrays")
    case .concatenateBeyondRank(let axis, let shapes):
      (
        .typeError,
        "concatenate dimension out of bounds: dimension \(axis) for shapes "
          + shapes.map(\.pythonTuple).joined(separator: ", ") + "."
      )
    case .newSizes(let sizes):
      (.typeError, "reshape new_sizes must all be positive, got \(sizes.pythonTuple).")
    case .fillShape(let shape):
      (
        .typeError,
        "full must be called with scalar fill_value, got fill_value.shape \(shape.pythonTuple)."
      )
    case .iotaDimension(let axis, let shape):
      (
        .valueError,
        "iota dimension must be between 0 and len(shape), got dimension=\(axis) for shape=\(shape.pythonTuple)"
      )
    case .selectType(let dtype):
      (.typeError, "select `which` must be boolean or integer type, got \(dtype.name).")
    case .selectCases(let shapes):
      (
        .typeError,
        "select cases must have the same shapes, got [\(shapes.map(\.pythonTuple).joined(separator: ", "))]."
      )
    case .selectShape(let shape, let cases):
      (
        .typeError,
        "select `which` must be scalar or have the same shape as cases, got `which` shape \(shape.pythonTuple) but "
          + "case shape \(cases.pythonTuple)."
      )
    case .clampShape(let bound, let shape, let operand):
      (
        .typeError,
        "clamp requires \(bound).shape == operand.shape or \(bound).shape == (), got \(bound).shape="
          + "\(shape.pythonTuple), operand.shape=\(operand.pythonTuple)."
      )
    case .negativeTop(let count): (.valueError, "k argument to top_k must be nonnegative, got \(count)")
    case .sliceStartCount, .sliceLimitCount, .sliceLimits, .sliceOrder, .sliceStrideCount, .sliceStrideOfZero,
      .sliceNumbers, .sliceSizes, .negativeSliceSizes, .indexTypes, .updateRank, .updateSizes, .axisOfList:
      sliceMessage
    }
  }

  private var sliceMessage: (type: JaxException, text: String) {
    switch self {
    case .sliceStartCount(let starts, let shape):
      (
        .typeError,
        "slice start_indices must have length equal to the number of dimensions of the operand, got indices "
          + "\(starts.pythonTuple) for operand shape \(shape.pythonTuple)."
      )
    case .sliceLimitCount(let starts, let limits):
      (
        .typeError,
        "slice limit_indices must have the same length as start_indices, got start_indices \(starts.pythonTuple) and "
          + "limit_indices \(limits.pythonTuple)."
      )
    case .sliceLimits(let limits, let shape):
      (
        .typeError,
        "slice limit_indices must be less than or equal to operand shape, got limit_indices \(limits.pythonTuple) for "
          + "operand shape \(shape.pythonTuple)."
      )
    case .sliceOrder(let starts, let limits):
      (
        .typeError,
        "slice limit_indices must be greater than or equal to start_indices, got start_indices \(starts.pythonTuple) "
          + "and limit_indices \(limits.pythonTuple)."
      )
    case .sliceStrideCount(let strides, let shape):
      (
        .typeError,
        "slice strides must have length equal to the number of dimensions of the operand, got strides "
          + "\(strides.pythonTuple) for operand shape \(shape.pythonTuple)."
      )
    case .sliceStrideOfZero: (.zeroDivisionError, "integer division or modulo by zero")
    case .sliceNumbers(let isTooFew):
      (.valueError, "safe_map() argument 2 is \(isTooFew ? "shorter" : "longer") than argument 1")
    case .sliceSizes(let sizes, let shape):
      (
        .typeError,
        "slice slice_sizes must be less than or equal to operand shape, got slice_sizes \(sizes.numpyTuple) for operand "
          + "shape \(shape.pythonTuple)."
      )
    case .negativeSliceSizes(let sizes, let areFromNumPy):
      (
        .typeError,
        "slice slice_sizes must be greater than or equal to zero, got slice_sizes of "
          + "\(areFromNumPy ? sizes.numpyTuple : sizes.pythonTuple)."
      )
    case .indexTypes(let primitive, let dtypes):
      (
        .typeError,
        "index arguments to \(primitive) must be integers of the same type, got\(primitive == "dynamic_slice" ? ":" : "") "
          + dtypes.map(\.name).joined(separator: ", ")
      )
    case .updateRank(let update, let shape):
      (
        .typeError,
        "dynamic_update_slice update must have the same rank as operand, got update shape \(update.pythonTuple) for "
          + "operand shape \(shape.pythonTuple)."
      )
    case .updateSizes(let update, let shape):
      (
        .typeError,
        "dynamic_update_slice update shape must be smaller than operand shape, got update shape \(update.pythonTuple) "
          + "for operand shape \(shape.pythonTuple)."
      )
    case .axisOfList: (.indexError, "list assignment index out of range")
    default: preconditionFailure("the message is not about a slice")
    }
  }
}

extension [Int] {
  /// As the tuple of NumPy's numbers is shown: `(np.int64(2), np.int64(5))`.
  var numpyTuple: String {
    "(\(map { "np.int64(\($0))" }.joined(separator: ", "))\(count == 1 ? "," : ""))"
  }
}
