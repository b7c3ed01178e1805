/// A mistake found by the text layer: the name of Python's exception type, and CPython's sentence.
package struct TextError: Error, Equatable, Sendable {
  package let typeName: String
  package let message: String

  package init(typeName: String, message: String) {
    self.typeName = typeName
    self.message = message
  }

  package static func value(_ message: String) -> TextError {
    TextError(typeName: "ValueError", message: message)
  }

  package static func overflow(_ message: String) -> TextError {
    TextError(typeName: "OverflowError", message: message)
  }

  package static func type(_ message: String) -> TextError {
    TextError(typeName: "TypeError", message: message)
  }

  /// What was computed is no longer wanted: Ctrl-C, or the time is up. Arithmetic on large integers ends with it.
  package static let abandoned = TextError(typeName: "KeyboardInterrupt", message: "")

  /// A result that would not fit; CPython raises it without a sentence.
  package static let memory = TextError(typeName: "MemoryError", message: "")
}

/// No padding, precision or repetition may ask for more bytes than this.
package let longestText = 100_000_000
