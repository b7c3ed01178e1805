/// A mistake found by the text layer, with CPython's sentence. Each case is one of Python's exception types.
package enum TextError: Error, Equatable, Sendable {
  case type(String)
  case value(String)
  case overflow(String)
  /// A result that would not fit; CPython raises it without a sentence.
  case memory
  /// What was computed is no longer wanted: Ctrl-C, or the time is up. Arithmetic on large integers ends with it.
  case abandoned

  var message: String {
    switch self {
    case .type(let message), .value(let message), .overflow(let message): message
    case .memory, .abandoned: ""
    }
  }
}

/// No padding, precision or repetition may ask for more bytes than this.
package let longestText = 100_000_000
