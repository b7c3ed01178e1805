package import Arrays

/// What can be wrong with a reduction, a search or a statistic, beside its axes.
package enum ReductionMistake: Hashable, Sendable {
  case maskNotBool(function: String, DType)
  case maskWithoutInitial(function: String)
  case maskWithoutIdentity(String)
  case maskOfUfunc(DType)
  case initialNotScalar([Int])

  case axisNeededForWeights
  case weightsShape
  case quantileMethod
  case repeatedAxis
  case quantileOfNothing(skipsNaN: Bool, places: [Int])
  case repeatedAxisOfAverage([Int])
  case covarianceRank(operand: String)

  case scalarCumulation(function: String)
  case cumulationAxisNeeded(rank: Int)

  case nonzeroOfScalar
  case searchSide(String)
  case binsRank(ArrayType)
  case countsNeedIntegers(DType)
  case countsRank
  case weightsType(ArrayType, ArrayType)
  case weightsOfHistogram
  case histogramRange(String)
  case selectLengths(conditions: Int, choices: Int)
  case selectNothing
  case choiceNotInteger
  case choiceOutside
  case choiceMode(String)
  case conditionRank
  case conditionOutside
  /// `compress` is to give more slices than there are, or fewer than none.
  case compressedSize(Int, axisSize: Int)
  case takeMode(String)
  case takeRaise
  case indicesNotInteger
  case takeAlongAxisRank([Int])
  case uniqueWithoutFill
  case keysMissing
  case keyShapes
}

extension ReductionMistake {
  /// JAX's words.
  package var jaxMessage: (type: JaxException, text: String) {
    switch self {
    case .maskWithoutIdentity(let name):
      (
        .valueError,
        "reduction operation '\(name)' does not have an identity, so to use a where mask one has to specify 'initial'."
      )
    case .maskOfUfunc(let dtype):
      (.valueError, "where argument must have dtype=bool; got dtype=\(dtype.name)")
    case .maskNotBool(let function, let dtype):
      (
        .valueError,
        "jnp.\(function): where must be None or a boolean array; got where.dtype=\(dtype.numpyText)."
      )
    case .maskWithoutInitial(let function):
      (
        .valueError,
        "reduction operation \(function) does not have an identity, so to use a where mask one has to specify "
          + "'initial'"
      )
    case .initialNotScalar(let shape):
      (.valueError, "initial value must be a scalar. Got array of shape \(shape.pythonTuple)")

    case .axisNeededForWeights:
      (.valueError, "Axis must be specified when shapes of a and weights differ.")
    case .weightsShape:
      (.valueError, "Shape of weights must be consistent with shape of a along specified axis.")
    case .quantileMethod:
      (
        .valueError,
        "method can only be 'linear', 'lower', 'higher', 'midpoint', 'nearest' or 'inverted_cdf'"
      )
    case .quantileOfNothing(skipsNaN: true, places: []):
      (.indexError, "index is out of bounds for axis 0 with size 0")
    case .quantileOfNothing:
      (
        .typeError,
        "Slice size at index 0 in gather op is out of range, must be within [0, 0 + 1), got 1."
      )
    case .repeatedAxis: (.valueError, "repeated axis")
    case .repeatedAxisOfAverage(let axes): (.valueError, "repeated axis: \(axes.pythonTuple)")
    case .covarianceRank(let operand): (.valueError, "\(operand) has more than 2 dimensions")

    case .scalarCumulation(let function):
      (
        .valueError,
        "The input must be non-scalar to take a cumulative \(function), however a scalar value or scalar array was "
          + "given."
      )
    case .cumulationAxisNeeded(let rank):
      (
        .valueError,
        "The input array has rank \(rank), however axis was not set to an explicit value. The axis argument is only "
          + "optional for one-dimensional arrays."
      )

    case .nonzeroOfScalar:
      (
        .valueError,
        "Calling nonzero on 0d arrays is not allowed. Use jnp.atleast_1d(scalar).nonzero() instead."
      )
    case .searchSide(let side):
      (.valueError, "invalid argument side=\(side), expected 'left' or 'right'")
    case .binsRank(let type):
      (
        .valueError,
        "digitize: bins must be a 1-dimensional array; got bins=JitTracer(\(type.spelledWithWeakness))"
      )
    case .countsNeedIntegers(let dtype):
      (.typeError, "x argument to bincount must have an integer type; got \(dtype.name)")
    case .countsRank: (.valueError, "only 1-dimensional input supported.")
    case .weightsType(let x, let weights):
      (
        .valueError,
        "type of weights must match type of x. Got typeof(x)=\(x.short)({}) "
          + "and typeof(weights)=\(weights.short)({})"
      )
    case .weightsOfHistogram: (.valueError, "weights should have the same shape as a.")
    case .histogramRange(let range):
      (.valueError, "`range` must be either None or a sequence of scalars, got \(range)")
    case .selectLengths(let conditions, let choices):
      (.valueError, "condlist must have length equal to choicelist (\(conditions) vs \(choices))")
    case .selectNothing: (.valueError, "condlist must be non-empty")
    case .choiceNotInteger: (.valueError, "`a` array must be integer typed")
    case .choiceOutside: (.valueError, "invalid entry in choice array")
    case .choiceMode(let mode):
      (.valueError, "mode='\(mode)' not understood. Must be 'raise', 'wrap', or 'clip'")
    case .conditionRank: (.valueError, "condition must be a 1D array")
    case .conditionOutside: (.valueError, "condition contains entries that are out of bounds")
    case .compressedSize(let size, let axisSize):
      (
        .valueError,
        "size must be positive and not greater than the size of the array axis; got size=\(size) for "
          + "a.shape[axis]=\(axisSize)"
      )
    case .takeMode(let mode): (.valueError, "Invalid mode '\(mode)' for np.take")
    case .indicesNotInteger: (.valueError, "indices must have an integer type")
    case .takeRaise: (.notImplementedError, "The 'raise' mode to jnp.take is not supported.")
    case .takeAlongAxisRank(let shape):
      (.valueError, "take_along_axis indices must be 1D if axis=None, got shape \(shape.pythonTuple)")
    case .uniqueWithoutFill:
      (
        .valueError,
        "jnp.unique: for zero-sized input with nonzero size argument, fill_value must be specified"
      )
    case .keysMissing: (.typeError, "need sequence of keys with len > 0 in lexsort")
    case .keyShapes: (.valueError, "all keys need to be the same shape")
    }
  }
}

extension ArrayType {
  /// `i32[4]`: JAX's short spelling.
  fileprivate var short: String {
    let name =
      switch dtype {
      case .bool: "bool"
      case .bfloat16: "bf16"
      default: String(dtype.name.prefix(1)) + dtype.name.drop { !$0.isNumber }
      }
    return "\(name)[\(shape.map(String.init).joined(separator: ","))]"
  }
}
