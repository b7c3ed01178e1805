/// What looking through a program has brought up, for people and for programs.
package struct Finding: Sendable {
  package enum Level: String, Sendable {
    /// A run would end here.
    case mistake
    /// Something that was not checked, and why.
    case note
  }

  package let level: Level
  package let diagnostic: Diagnostic

  package init(_ level: Level, _ diagnostic: Diagnostic) {
    self.level = level
    self.diagnostic = diagnostic
  }
}

/// A span as people count it: lines and columns from one, a column being a code point, the end just behind.
package struct Region {
  package let line: Int
  package let column: Int
  package let endLine: Int
  package let endColumn: Int

  package init(_ span: Span, in source: SourceFile, _ lines: LineMap) {
    (line, column) = lines.place(of: Int(span.start), in: source)
    (endLine, endColumn) = lines.place(of: Int(max(span.start, span.end)), in: source)
  }
}

extension LineMap {
  fileprivate func place(of position: Int, in source: SourceFile) -> (line: Int, column: Int) {
    let line = line(of: position)
    let before = source.bytes[range(ofLine: line).lowerBound..<min(position, source.bytes.count)]
    return (line, 1 + before.count { $0 & 0xC0 != 0x80 })
  }
}
