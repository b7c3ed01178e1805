/// The text of a diagnostic as it is printed: title, excerpt of the source, help, and the calls that led there.
///
/// Only the title's first line looks like `SomeError: …` at the start of a line. However large the source, the text
/// stays below twenty kilobytes.
package func render(_ diagnostic: Diagnostic, _ appearance: Appearance = Appearance()) -> String {
  render([diagnostic], appearance)
}

/// The text of the diagnostics of one run: the first has the title, the others follow as `also …`.
package func render(_ diagnostics: [Diagnostic], _ appearance: Appearance = Appearance()) -> String {
  var renderer = Renderer(appearance: appearance)
  for (index, diagnostic) in diagnostics.prefix(Renderer.mostDiagnostics).enumerated() {
    renderer.add(diagnostic, isFirst: index == 0)
  }
  let hidden = diagnostics.count - Renderer.mostDiagnostics
  if hidden > 0 { renderer.line("… and \(hidden) more mistake\(hidden == 1 ? "" : "s")", .plain) }
  return renderer.text
}

/// Collects the lines of diagnostics. `Renderer+…` know how excerpts are laid out and what is coloured.
struct Renderer {
  let appearance: Appearance
  var lines: [[Piece]] = []

  init(appearance: Appearance) { self.appearance = appearance }

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
    for repair in diagnostic.repairs { addRepair(repair, gutter) }
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

  /// `   = help: …`, further lines below the first; on a terminal the words are wrapped at its edge.
  private mutating func addNote(_ kind: String, _ text: String, _ gutter: Gutter) {
    let text = DisplayText.clipped(DisplayText.escaped(text, keepsLines: true), to: Self.longestNote)
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if appearance.width != nil {
      let columns = appearance.columns(beside: gutter.width + 1 + kind.count + 4)
      // What is indented is a table.
      rows = rows.flatMap { $0.hasPrefix(" ") ? [$0] : DisplayText.wrapped($0, to: columns) }
    }
    addRows(kind, rows, gutter)
  }

  /// A repair is to be pasted in: its lines stay as they are, below the advice where that leaves no room.
  private mutating func addRepair(_ repair: Diagnostic.Repair, _ gutter: Gutter) {
    let advice = DisplayText.escaped(repair.advice) + ":"
    let text = DisplayText.clipped(
      DisplayText.escaped(repair.place.text, keepsLines: true), to: Self.longestNote)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let columns = appearance.columns(beside: gutter.width + 9)
    let fits = appearance.width == nil || DisplayText.width(of: advice + " " + text) <= columns
    if rows.count == 1 && fits { return addRows("help", [advice + " " + text], gutter) }
    addRows(
      "help", (appearance.width == nil ? [advice] : DisplayText.wrapped(advice, to: columns)) + rows, gutter)
  }

  private mutating func addRows(_ kind: String, _ rows: [String], _ gutter: Gutter) {
    for (index, row) in rows.enumerated() {
      let head = index == 0 ? "= \(kind): " : String(repeating: " ", count: kind.count + 4)
      lines.append([
        Piece(text: gutter.blank + " ", style: .gutter), Piece(text: head, style: .help),
        Piece(text: row, style: .plain),
      ])
    }
  }

  // MARK: Text

  var text: String {
    var result = ""
    for line in lines {
      var pieces = Self.withoutTrailingBlanks(line)
      if appearance.isASCII {
        for i in pieces.indices { pieces[i].text = DisplayText.inASCII(pieces[i].text) }
      }
      let text = pieces.map { appearance.isColored ? $0.painted : $0.text }.joined()
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
