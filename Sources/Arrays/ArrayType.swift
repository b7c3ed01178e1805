/// What is known of an array without its elements.
@usableFromInline package struct ArrayType: Hashable, Sendable {
  /// The sizes of the axes; ``shape`` as a list that costs nothing.
  @usableFromInline package let sizes: PerAxis
  @usableFromInline package let dtype: DType
  /// Whether the dtype gives way to that of a partner, as that of a Python number does.
  @usableFromInline package let isWeak: Bool

  @usableFromInline @inlinable package init(sizes: PerAxis, dtype: DType, isWeak: Bool = false) {
    self.sizes = sizes
    self.dtype = dtype
    self.isWeak = isWeak
  }

  package init(shape: [Int], dtype: DType, isWeak: Bool = false) {
    self.init(sizes: PerAxis(shape), dtype: dtype, isWeak: isWeak)
  }

  package var shape: [Int] { Array(sizes) }
  @usableFromInline @inlinable package var rank: Int { sizes.count }
  @usableFromInline @inlinable package var count: Int { sizes.product }

  @usableFromInline @inlinable package func with(sizes: PerAxis) -> ArrayType {
    ArrayType(sizes: sizes, dtype: dtype, isWeak: isWeak)
  }
  package func with(shape: [Int]) -> ArrayType { with(sizes: PerAxis(shape)) }
  @usableFromInline @inlinable package func with(dtype: DType) -> ArrayType {
    ArrayType(sizes: sizes, dtype: dtype, isWeak: isWeak)
  }
}

extension ArrayType: CustomStringConvertible {
  /// JAX's spelling: `float32[3,2]`.
  @usableFromInline package var description: String {
    "\(dtype.name)[\(shape.map(String.init).joined(separator: ","))]"
  }
}
