/// What is known of an array without its elements.
package struct ArrayType: Hashable, Sendable {
  package let shape: [Int]
  package let dtype: DType
  /// Whether the dtype gives way to that of a partner, as that of a Python number does.
  package let isWeak: Bool

  package init(shape: [Int], dtype: DType, isWeak: Bool = false) {
    self.shape = shape
    self.dtype = dtype
    self.isWeak = isWeak
  }

  package var rank: Int { shape.count }
  package var count: Int { shape.reduce(1, *) }

  package func with(shape: [Int]) -> ArrayType { ArrayType(shape: shape, dtype: dtype, isWeak: isWeak) }
  package func with(dtype: DType) -> ArrayType { ArrayType(shape: shape, dtype: dtype, isWeak: isWeak) }
}

extension ArrayType: CustomStringConvertible {
  /// JAX's spelling: `float32[3,2]`.
  package var description: String {
    "\(dtype.name)[\(shape.map(String.init).joined(separator: ","))]"
  }
}
