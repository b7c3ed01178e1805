package import Arrays

/// What can be wrong with a draw.
package enum RandomMistake: Hashable, Sendable {
  case choiceOfNothing
  case negativeShape
  case tooManyBits
  case sampleTooLarge(draws: Int, population: Int)
  case probabilitiesShape([Int], size: Int)
  case notAFloatDType(function: String, kinds: String, DType)
  case batchShape([Int], batch: [Int])
  case parameterShapes(function: String, result: [Int], shape: [Int])
}

extension RandomMistake {
  /// JAX's words.
  package var jaxMessage: (type: JaxException, text: String) {
    switch self {
    case .choiceOfNothing: (.valueError, "a must be greater than 0 unless no samples are taken")
    case .negativeShape: (.mlirError, compilerSizeMistake)
    case .tooManyBits: (.notImplementedError, "random bits array of size exceeding 2 ** 64")
    case .sampleTooLarge(let draws, let population):
      (
        .valueError,
        "Cannot take a larger sample (size \(draws)) than population (size \(population)) when 'replace=False'"
      )
    case .notAFloatDType(let function, let kinds, let dtype):
      (.valueError, "dtype argument to `\(function)` must be \(kinds), got \(dtype.name)")
    case .batchShape(let shape, let batch):
      (
        .valueError,
        "Incompatible shapes for broadcasting: shapes=[\(shape.pythonTuple), \(batch.numpyTuple)]"
      )
    case .probabilitiesShape(let shape, let size):
      (
        .valueError,
        "p must be None or a 1D vector with the same size as a.shape[axis]. p has shape \(shape.pythonTuple) and "
          + "a.shape[axis] is \(size)."
      )
    case .parameterShapes(let function, let result, let shape):
      (
        .valueError,
        "\(function) parameter shapes must be broadcast-compatible with shape argument, and the result of "
          + "broadcasting the shapes must equal the shape argument, but got result \(result.pythonTuple) for shape "
          + "argument \(shape.pythonTuple)."
      )
    }
  }
}

/// What JAX's compiler says of a negative size that nothing has looked at before.
let compilerSizeMistake = "Invalid type:\nerror: unknown: invalid tensor dimension size"
