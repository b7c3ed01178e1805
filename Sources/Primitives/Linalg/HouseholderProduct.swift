import Arrays

/// The product of reflectors, as far as `reflectors` has columns.
///
/// - Shapes: `(batch…, m, n), (batch…, k) → (batch…, m, n)`, k ≤ n ≤ m.
/// - Throws: what ``checkForLAPACK(_:_:rank:)`` throws.
/// - JAX: `lax.linalg.householder_product`
func householderProduct(_ reflectors: Value, _ factors: Value) throws(ArrayError) -> Value {
  try bind(HouseholderProduct(), reflectors, factors)
}

struct HouseholderProduct: BinaryPrimitive {
  static let name = "householder_product"

  func abstractEvaluate(_ reflectors: ArrayType, _ factors: ArrayType) throws(ArrayError) -> ArrayType {
    try checkForLAPACK(Self.name, reflectors)
    precondition(
      factors.shape.dropLast() == reflectors.shape.dropLast(2)
        && factors.shape.last! <= reflectors.shape.last!,
      "each reflector has its factor")
    return reflectors
  }

  func evaluate(_ reflectors: NDArray, _ factors: NDArray) -> NDArray {
    Arrays.householderProduct(reflectors, factors)
  }

  func batch(_ reflectors: BatchedValue, _ factors: BatchedValue) throws(ArrayError) -> BatchedValue {
    let (reflectors, factors) = try inFront(reflectors, factors)
    return BatchedValue(try bind(self, reflectors, factors), axis: 0)
  }
}
