extension DType {
  /// The least of all values.
  package var lowest: NDArray {
    switch self {
    case .bool: .scalar(0, self)
    case .float16, .bfloat16, .float32: .scalar(-Double.infinity, self)
    default: .scalar(integerRange.lowerBound, self)
    }
  }

  /// The greatest of all values.
  package var highest: NDArray {
    switch self {
    case .bool: .scalar(1, self)
    case .float16, .bfloat16, .float32: .scalar(Double.infinity, self)
    default: .scalar(integerRange.upperBound, self)
    }
  }
}
