import Diagnostics

/// An exercise's file as lines: fields in comments at its beginning, and sections of program behind them.
///
///     # title: One line of text
///     # goal: A text that goes on
///     #   in lines that are indented further.
///
///     # %% template
///     # why: A section may begin with fields of its own.
///     program
struct Layout {
  var fields: [Field] = []
  var sections: [Section] = []
  var mistakes: [Diagnostic] = []
  let source: SourceFile
  private let map: LineMap

  struct Field {
    let name: String
    /// The lines behind the colon, without their common indentation; the first may be empty.
    var lines: [String]
    let span: Span

    /// The text as a paragraph: its lines joined, empty ones kept as line ends.
    var text: String {
      lines.map(\.trimmed).split(separator: "").map { $0.joined(separator: " ") }.joined(separator: "\n")
    }
  }

  struct Section {
    let name: String
    let span: Span
    var fields: [Field] = []
    /// The lines of program, by number from one.
    var lines: Range<Int>
  }

  init(_ source: SourceFile) {
    self.source = source
    map = LineMap(source)
    var line = 1
    while line <= map.lineCount {
      let text = self.text(ofLine: line)
      if text.hasPrefix("# %%") {
        line = addSection(at: line)
      } else {
        if let field = field(at: line) {
          fields.append(field.field)
          line = field.next
          continue
        }
        if !text.trimmed.isEmpty { complain(line, "this belongs to no field and no section") }
        line += 1
      }
    }
  }

  /// The program of a section; the lines before it are empty, so that places in it are places in the file.
  func program(of section: Section) -> SourceFile {
    let ends = [UInt8](repeating: UInt8(ascii: "\n"), count: section.lines.lowerBound - 1)
    let text = section.lines.flatMap { Array(source.bytes[map.range(ofLine: $0)]) }
    return SourceFile(name: source.name, bytes: ends + text)
  }

  func line(of span: Span) -> Int { map.line(of: Int(span.start)) }

  mutating func complain(_ span: Span, _ text: String, help: String? = nil) {
    mistakes.append(
      Diagnostic(title: "exercise: \(text)", primary: Label(source, span), help: help.map { [$0] } ?? []))
  }

  private mutating func complain(_ line: Int, _ text: String) {
    complain(
      span(ofLine: line), text, help: "fields are written `# name: text`, sections begin with `# %% name`")
  }

  // MARK: - Lines

  private mutating func addSection(at start: Int) -> Int {
    var section = Section(
      name: text(ofLine: start).dropFirst(4).trimmed, span: span(ofLine: start), lines: start + 1..<start + 1)
    var line = start + 1
    while line <= map.lineCount, let field = field(at: line), Layout.sectionFields.contains(field.field.name)
    {
      section.fields.append(field.field)
      line = field.next
    }
    let first = line
    while line <= map.lineCount, !text(ofLine: line).hasPrefix("# %%") { line += 1 }
    section.lines = trimmed(first..<line)
    sections.append(section)
    return line
  }

  static let sectionFields = ["why", "fill"]

  /// Without empty lines at both ends.
  private func trimmed(_ lines: Range<Int>) -> Range<Int> {
    let full = lines.filter { !text(ofLine: $0).trimmed.isEmpty }
    guard let first = full.first, let last = full.last else { return lines.lowerBound..<lines.lowerBound }
    return first..<last + 1
  }

  /// The field that begins in a line, and the line behind it.
  private func field(at start: Int) -> (field: Field, next: Int)? {
    let text = self.text(ofLine: start)
    guard text.hasPrefix("# "), let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon].dropFirst(2)
    guard !name.isEmpty, name.allSatisfy({ $0.isLowercase && $0.isASCII }) else { return nil }
    var lines = [text[text.index(after: colon)...].trimmed]
    var next = start + 1
    var further: [String] = []
    while next <= map.lineCount, case let line = self.text(ofLine: next), line.isContinuation {
      further.append(String(line.dropFirst()))
      next += 1
    }
    while further.last?.trimmed.isEmpty == true { further.removeLast() }
    let indentation = further.filter { !$0.trimmed.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    lines += further.map { String($0.dropFirst(indentation)) }
    let nameSpan = Span(spanStart(start) + 2, spanStart(start) + 2 + name.utf8.count)
    return (Field(name: String(name), lines: lines, span: nameSpan), next)
  }

  private func text(ofLine line: Int) -> String {
    var range = map.range(ofLine: line)
    while let last = source.bytes[range].last, last == 0x0A || last == 0x0D { range = range.dropLast() }
    return String(decoding: source.bytes[range], as: UTF8.self)
  }

  private func spanStart(_ line: Int) -> Int { map.range(ofLine: line).lowerBound }

  private func span(ofLine line: Int) -> Span {
    Span(spanStart(line), spanStart(line) + text(ofLine: line).utf8.count)
  }
}

extension String {
  /// `#   text`, or an empty comment between such lines.
  fileprivate var isContinuation: Bool { self == "#" || hasPrefix("#  ") }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
