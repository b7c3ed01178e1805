/// `precision=` of products. Axle multiplies float32 as it is, which is what JAX does on a processor whatever is asked for.
extension Machine {
  private static let precisions = [
    "highest", "float32", "high", "bfloat16_3x", "tensorfloat32", "default", "bfloat16", "fastest",
  ]

  /// - Throws: JAX's error for what names no precision.
  func checkPrecision(_ object: Object) throws(ExceptionObject) {
    guard let given = object.given else { return }
    let parts: [Object] =
      if case .tuple(let pair) = given, pair.items.count == 2 { Array(pair.items) } else { [given] }
    for part in parts where !part.isNone {
      if case .string(let name) = part {
        if Machine.precisions.contains(name.text) { continue }
        if name.text.contains("_") { throw .unsupported("Axle has no dot algorithms like '\(name.text)'") }
      }
      let names = Machine.precisions.map { "'\($0)'" }.joined(separator: ", ")
      throw .valueError(
        """
        Precision argument must be one of:
        - None,
        - a string in [\(names), None],
        - a lax.Precision value,
        - a tuple of two lax.Precision values or strings,
        - a lax.DotAlgorithmPreset or the name of one of these presets, or
        - a lax.DotAlgorithm value;
        but got \(try str(given).text).
        """)
    }
  }
}
