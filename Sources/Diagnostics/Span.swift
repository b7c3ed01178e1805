/// A half-open range of UTF-8 bytes of one source file.
package struct Span: Hashable, Sendable {
  package let start: Int32
  package let end: Int32

  package init(_ start: Int, _ end: Int) {
    self.start = Int32(start)
    self.end = Int32(end)
  }

  /// The shortest span that holds both.
  package func joined(_ other: Span) -> Span {
    Span(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
}
