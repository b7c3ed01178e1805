package import Arrays

/// A primitive of one operand and several results. Its axes of matrices are the last ones; all axes before them run
/// along, so that examples are one more axis in front.
package protocol Decomposition: Primitive {
  /// The types of the results, or why there are none. It is the only check of the operand.
  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> [ArrayType]
  func evaluate(_ operand: NDArray) -> [NDArray]
}

extension Decomposition {
  /// The operand's type with `sizes` for the last two axes.
  func result(_ operand: ArrayType, _ sizes: PerAxis, _ dtype: DType = .float32) -> ArrayType {
    ArrayType(
      sizes: PerAxis(operand.sizes.dropLast(2)).joined(sizes), dtype: dtype,
      isWeak: operand.isWeak && dtype == .float32)
  }
}

/// What all routines of LAPACK ask of an operand.
///
/// - Throws: ``ArrayError/rankTooSmall(primitive:operand:rank:shape:)``,
///   ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``, ``ArrayError/unsupportedByLAPACK(_:)``,
///   ``ArrayError/builtWithoutLAPACK(primitive:)``
func checkForLAPACK(_ primitive: String, _ operands: ArrayType..., rank: Int = 2) throws(ArrayError) {
  for (position, operand) in operands.enumerated() {
    guard operand.rank >= rank else {
      throw .rankTooSmall(primitive: primitive, operand: position, rank: rank, shape: Array(operand.sizes))
    }
    guard operand.dtype.isFloating else {
      throw .dtypeNotAccepted(primitive: primitive, operand.dtype, position: nil, accepted: .inexact)
    }
    guard operand.dtype == .float32 else { throw .unsupportedByLAPACK(operand.dtype) }
  }
  guard hasLAPACK else { throw .builtWithoutLAPACK(primitive: primitive) }
}

extension ArrayType {
  /// The sizes of the matrices in the last two axes.
  var matrixSizes: (rows: Int, columns: Int) { (sizes[rank - 2], sizes[rank - 1]) }
}
