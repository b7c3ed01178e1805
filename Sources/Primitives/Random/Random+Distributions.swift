package import Arrays

// Distributions with parameters, which stretch to the shape of what is drawn.

extension Random {
  /// Numbers of the standard normal distribution between two bounds.
  package static func truncatedNormal(
    _ key: Value, _ lower: Value, _ upper: Value, _ shape: [Int], _ dtype: DType
  ) throws(ArrayError) -> Value {
    let root = Value.array(.scalar(2.0.squareRoot(), dtype))
    // XLA multiplies float32s by the inverse of what they are divided by.
    func overRoot(_ x: Value) throws(ArrayError) -> Value {
      guard dtype == .float32 else { return try NumPy.divide(x, root) }
      return try NumPy.multiply(x, .array(.scalar(Double(1 / Float(2).squareRoot()), dtype)))
    }
    let low = try convertElementType(lower, dtype)
    let high = try convertElementType(upper, dtype)
    let u = try uniform(
      key, shape, dtype, minimum: try erf(try overRoot(low)), maximum: try erf(try overRoot(high)))
    let drawn = try Primitives.multiply(root, try erfInv(u))
    let infinity = Value.array(.scalar(Double.infinity, dtype))
    return try NumPy.clip(
      drawn, try NumPy.nextafter(low, infinity), try NumPy.nextafter(high, try negate(infinity)))
  }

  /// Vectors of a normal distribution with the given means and covariances.
  ///
  /// - Shapes: `(…, n), (…, n, n) → (shape…, n)`
  package static func multivariateNormal(
    _ key: Value, _ mean: Value, _ covariance: Value, _ shape: [Int], _ dtype: DType
  ) throws(ArrayError) -> Value {
    let factor = try LinearAlgebra.cholesky(covariance)
    let drawn = try normal(key, shape + mean.shape.suffix(1), dtype)
    let rows = try NumPy.matmul(factor, try Primitives.expandDims(drawn, at: .one(drawn.rank)))
    return try NumPy.add(mean, try Primitives.squeeze(rows, .one(rows.rank - 1)))
  }

  package static func lognormal(
    _ key: Value, _ deviation: Value, _ shape: [Int], _ dtype: DType
  ) throws(ArrayError) -> Value {
    let scale = try convertElementType(deviation, dtype)
    return try Primitives.exp(try NumPy.multiply(try normal(key, shape, dtype), scale))
  }

  package static func rayleigh(
    _ key: Value, _ scale: Value, _ shape: [Int], _ dtype: DType
  ) throws(ArrayError) -> Value {
    let logarithm = try Primitives.log(try uniform(key, shape, dtype))
    let root = try Primitives.sqrt(try Primitives.multiply(logarithm, .array(.scalar(-2, dtype))))
    return try NumPy.multiply(try convertElementType(scale, dtype), root)
  }

  package static func pareto(
    _ key: Value, _ b: Value, _ shape: [Int], _ dtype: DType
  ) throws(ArrayError) -> Value {
    let exponents = try NumPy.divide(try exponential(key, shape, dtype), try convertElementType(b, dtype))
    return try Primitives.exp(exponents)
  }
}
