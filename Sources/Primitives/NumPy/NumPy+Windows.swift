import Arrays

/// The windows of signal processing, as NumPy defines them: weights of `count` samples in a row.
package enum Window: String, CaseIterable, Sendable {
  case bartlett, blackman, hamming, hanning
}

extension NumPy {
  /// - Shapes: `→ (count,)`
  /// - JAX: `jnp.bartlett`, `jnp.blackman`, `jnp.hamming`, `jnp.hanning`
  package static func window(_ window: Window, _ count: Int) throws(ArrayError) -> Value {
    guard count > 1 else { return try Lax.full([count], .array(.scalar(1.0))) }
    let places = try iota(.float32, [count], axis: 0)
    func constant(_ value: Double) -> Value { number(value, like: places) }
    func wave(_ turns: Double) throws(ArrayError) -> Value {
      try cos(
        try divide(try multiply(constant(turns * 2 * .pi), places), constant(Double(count - 1))))
    }
    switch window {
    case .bartlett:
      let doubled = try add(try multiply(constant(2), places), constant(1))
      let distance = try abs(try subtract(doubled, constant(Double(count))))
      return try subtract(constant(1), try divide(distance, constant(Double(count - 1))))
    case .blackman:
      let lowered = try subtract(constant(0.42), try multiply(constant(0.5), try wave(1)))
      return try add(lowered, try multiply(constant(0.08), try wave(2)))
    case .hamming: return try subtract(constant(0.54), try multiply(constant(0.46), try wave(1)))
    case .hanning: return try multiply(constant(0.5), try subtract(constant(1), try wave(1)))
    }
  }
}
