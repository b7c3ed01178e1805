/// The text of a diagnostic as it is printed: title, excerpt of the source, help, and the calls that led there.
///
/// Only the title's first line looks like `SomeError: …` at the start of a line. However large the source, the text
/// stays below twenty kilobytes.
package func render(_ diagnostic: Diagnostic, color: Bool) -> String { render([diagnostic], color: color) }

/// The text of the diagnostics of one run: the first has the title, the others follow as `also …`.
package func render(_ diagnostics: [Diagnostic], color: Bool) -> String {
  var renderer = Renderer()
  for (index, diagnostic) in diagnostics.prefix(Renderer.mostDiagnostics).enumerated() {
    renderer.add(diagnostic, isFirst: index == 0)
  }
  let hidden = diagnostics.count - Renderer.mostDiagnostics
  if hidden > 0 { renderer.line("… and \(hidden) more mistake\(hidden == 1 ? "" : "s")", .plain) }
  return renderer.text(color: color)
}

/// Collects the lines of diagnostics. `Renderer+…` know how excerpts are laid out and what is coloured.
struct Renderer {
  var lines: [[Piece]] = []

  /// A run of text in one style.
  struct Piece {
    var text: String
    var style: Style
  }

  static let mostDiagnostics = 10
  private static let mostLabels = 12
  private static let mostNotes = 8
  private static let longestTitle = 4000
  private static let longestNote = 800
  private static let longestText = 19_000

  mutating func line(_ text: String, _ style: Style) { lines.append([Piece(text: text, style: style)]) }

  mutating func add(_ diagnostic: Diagnostic, isFirst: Bool) {
    addTitle(diagnostic.title, isFirst: isFirst)
    let labels = [diagnostic.primary].compactMap(\.self) + diagnostic.secondary.prefix(Self.mostLabels)
    let gutter = Gutter(labels + diagnostic.calls.map(\.place))
    addExcerpts(labels, primary: diagnostic.primary, gutter)
    for note in diagnostic.notes.prefix(Self.mostNotes) { addNote("note", note, gutter) }
    for repair in diagnostic.repairs { addNote("help", "\(repair.advice): \(repair.place.text)", gutter) }
    for help in diagnostic.help.prefix(Self.mostNotes) { addNote("help", help, gutter) }
    if let code = diagnostic.code { addNote("more", "axle explain \(code)", gutter) }
    addCalls(diagnostic.calls, gutter)
  }

  // MARK: Title

  private mutating func addTitle(_ title: String, isFirst: Bool) {
    let text = DisplayText.clipped(DisplayText.escaped(title, keepsLines: true), to: Self.longestTitle)
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = rows.removeFirst()
    lines.append(titlePieces(isFirst ? first : "also " + first))
    for row in rows { line(Self.looksLikeTitle(row) ? "  " + row : row, .plain) }
  }

  /// The exception's type stands out.
  private func titlePieces(_ title: String) -> [Piece] {
    guard let colon = title.firstIndex(of: ":") else { return [Piece(text: title, style: .error)] }
    return [
      Piece(text: String(title[..<colon]), style: .error),
      Piece(text: String(title[colon...]), style: .title),
    ]
  }

  /// Whether a further line of a title could be taken for a title of its own.
  private static func looksLikeTitle(_ row: String) -> Bool {
    guard let first = row.unicodeScalars.first, !first.properties.isWhitespace else { return false }
    return ["error", "Error", "Interrupt", "Exception", "Exit"].contains { row.contains($0) }
  }

  // MARK: Notes

  /// `   = help: …`, further lines below the first.
  private mutating func addNote(_ kind: String, _ text: String, _ gutter: Gutter) {
    let text = DisplayText.clipped(DisplayText.escaped(text, keepsLines: true), to: Self.longestNote)
    for (index, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let head = index == 0 ? "= \(kind): " : String(repeating: " ", count: kind.count + 4)
      lines.append([
        Piece(text: gutter.blank + " ", style: .gutter), Piece(text: head, style: .help),
        Piece(text: String(row), style: .plain),
      ])
    }
  }

  // MARK: Text

  func text(color: Bool) -> String {
    var result = ""
    for line in lines {
      let text = Self.withoutTrailingBlanks(line).map { color ? $0.painted : $0.text }.joined()
      if result.utf8.count + text.utf8.count > Self.longestText { return result + "…\n" }
      result += text + "\n"
    }
    return result
  }

  private static func withoutTrailingBlanks(_ line: [Piece]) -> [Piece] {
    var line = line
    while var last = line.popLast() {
      while last.text.last == " " { last.text.removeLast() }
      if last.text.isEmpty { continue }
      return line + [last]
    }
    return []
  }
}
