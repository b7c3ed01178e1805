/// The text of a program and the name it is known by (`predict.py`, `<stdin>`, `<prompt 3>`).
package final class SourceFile: Sendable {
  package let name: String
  /// As read from the file; the lexer refuses what is not UTF-8.
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  package func text(_ span: Span) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }
}
