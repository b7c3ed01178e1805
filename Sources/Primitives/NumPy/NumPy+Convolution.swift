package import Arrays

/// Which places of a sliding product there are: all with any overlap, as many as the longer operand has, or those
/// with full overlap.
package enum SlidingMode: String, Sendable {
  case full, same, valid
}

extension NumPy {
  /// - Throws: ``NumPyMistake/emptyInputs(function:_:_:)``, ``NumPyMistake/convolutionMode``
  package static func slidingProducts(
    _ a: Value, _ v: Value, _ mode: SlidingMode?, isConvolution: Bool, _ preferred: DType?
  ) throws(ArrayError) -> Value {
    let operands = try preferred == nil ? withCommonInexactDType([a, v]) : withCommonDType([a, v])
    var (x, y) = (operands[0], operands[1])
    guard x.sizes.product > 0, y.sizes.product > 0 else {
      throw .numpy(
        .emptyInputs(function: isConvolution ? "convolve" : "correlate", x.shape, y.shape))
    }
    let isSwapped = x.size(ofAxis: 0) < y.size(ofAxis: 0)
    if isSwapped { (x, y) = (y, x) }
    if isConvolution { y = try flip(y) }
    guard let mode else { throw .numpy(.convolutionMode) }
    let width = y.size(ofAxis: 0)
    let borders =
      switch mode {
      case .valid: (0, 0)
      case .same: (width / 2, width - width / 2 - 1)
      case .full: (width - 1, width - 1)
      }
    if let preferred { try checkConvolution(of: x.dtype, as: preferred) }
    let padded = try pad(x, [borders])
    let count = padded.size(ofAxis: 0) - width + 1
    let starts = try iota(.int32, [count, width], axis: 0)
    let windows = try take(padded, try add(starts, try iota(.int32, [count, width], axis: 1)), axis: 0)
    let sums = try product([windows, y], preferred) { (operands) throws(ArrayError) in
      try bind(
        DotGeneral(axes: .init(contracting: .init([1], [0])), isConvolution: count > 1), operands[0],
        operands[1])
    }
    // Sums begin with zero, and so none is a negative zero.
    let signed = try sums.dtype.isFloating && width > 1 ? add(sums, number(0, like: sums)) : sums
    return isSwapped && !isConvolution ? try flip(signed) : signed
  }

  /// A convolution takes fewer types for its result than other products do.
  private static func checkConvolution(of dtype: DType, as preferred: DType) throws(ArrayError) {
    if dtype == .bool { return }
    guard preferred != .bool, dtype.isInteger || preferred.isFloating else {
      throw .numpy(.kindOfConvolution)
    }
    if preferred.isInteger, preferred.isUnsignedInteger != dtype.isUnsignedInteger {
      throw .numpy(.signOfConvolution)
    }
    if preferred.size < dtype.size { throw .numpy(.narrowerConvolution) }
  }
}
