import Arrays
import Diagnostics
import Primitives

/// Shows what JAX warns of, as Python shows a warning: each text once for its line, or once where JAX warns in a line of its
/// own.
final class Warnings {
  private let show: (String) -> Void
  private var shown: Set<String> = []
  /// What the program came by before: looked up first, for it costs little in a loop.
  private var met: Set<Place> = []

  private struct Place: Hashable {
    let code: ObjectIdentifier
    let instruction: Int
    let text: String
  }

  init(_ show: @escaping (String) -> Void) { self.show = show }

  fileprivate func warn(
    _ text: String, _ machine: Machine, category: String = "UserWarning", isOnce: Bool = false
  ) {
    guard !machine.isRehearsing, let entry = machine.runningInstruction,
      met.insert(Place(code: ObjectIdentifier(entry.code), instruction: entry.instruction, text: text))
        .inserted
    else { return }
    let place = entry.place
    let lines = LineMap(place.source)
    let line = lines.line(of: Int(place.span.start))
    let warning = "\(place.source.name):\(line): \(category): \(text)"
    guard shown.insert(isOnce ? text : warning).inserted else { return }
    machine.output.flush()
    let bytes = place.source.bytes[lines.range(ofLine: line)]
    let written = String(decoding: bytes, as: UTF8.self).drop(while: \.isWhitespace).prefix { !$0.isNewline }
    show("\(warning)\n  \(written)\n")
  }
}

extension Machine {
  /// Says that a dtype of 64 bits, which was asked for by its name, has 32.
  ///
  /// - Parameter function: who was asked, where JAX tells.
  func warnOfTruncation(_ name: String, to dtype: DType, in function: String?) {
    guard let warnings else { return }
    let place = function.map { $0.isEmpty ? "" : " requested in \($0)" } ?? ""
    warnings.warn(
      "Explicitly requested dtype \(name)\(place) is not available, and will be truncated to dtype \(dtype.name). "
        + "To enable more dtypes, set the jax_enable_x64 configuration option or the JAX_ENABLE_X64 shell environment "
        + "variable. See https://github.com/jax-ml/jax#current-gotchas for more.", self)
  }

  /// Says that the elements of an update lose what the updated array cannot hold.
  func warnOfUpdate(of x: Value, with values: Value) {
    guard values.dtype != x.dtype, let warnings else { return }
    let common = Promotion.join(.init(x.dtype, isWeak: x.isWeak), .init(values.dtype, isWeak: values.isWeak))
    guard common.dtype != x.dtype else { return }
    warnings.warn(
      "scatter inputs have incompatible types: cannot safely cast value from dtype=\(values.dtype.name) to "
        + "dtype=\(x.dtype.name) with jax_numpy_dtype_promotion=standard. In future JAX releases this will result in an "
        + "error.", self, category: "FutureWarning", isOnce: true)
  }
}
