/// Something explained at length: a title, and below it sentences and tables.
package struct Explanation: Sendable {
  package enum Part: Sendable {
    case text(String)
    /// Rows of cells below a head; a cell may be missing at the end of a row.
    case table(head: [String], rows: [[String]])

    fileprivate var isTable: Bool {
      if case .table = self { return true }
      return false
    }
  }

  package let title: String
  package var parts: [Part]

  package init(title: String, parts: [Part] = []) {
    self.title = title
    self.parts = parts
  }
}

/// An explanation as it is printed, its columns aligned.
package func render(_ explanation: Explanation, _ appearance: Appearance = Appearance()) -> String {
  var renderer = Renderer(appearance: appearance)
  renderer.line(DisplayText.escaped(explanation.title), .title)
  for (i, part) in explanation.parts.enumerated() {
    if part.isTable || i > 0 && explanation.parts[i - 1].isTable { renderer.line("", .plain) }
    renderer.add(part)
  }
  return renderer.text
}

extension Renderer {
  private static let widestCell = 64

  fileprivate mutating func add(_ part: Explanation.Part) {
    switch part {
    case .text(let text): addText(DisplayText.escaped(text))
    case .table(let head, let rows): addTable(head.map(cell), rows.map { $0.map(cell) })
    }
  }

  private mutating func addText(_ text: String) {
    let rows = appearance.width == nil ? [text] : DisplayText.wrapped(text, to: appearance.columns(beside: 2))
    for row in rows { line("  " + row, .plain) }
  }

  private mutating func addTable(_ head: [String], _ rows: [[String]]) {
    let widths = fitting(
      head.indices.map { column in
        ([head] + rows).map { column < $0.count ? DisplayText.width(of: $0[column]) : 0 }.max() ?? 0
      })
    for (row, style) in [(head, Style.gutter)] + rows.map({ ($0, .plain) }) {
      let cells = zip(row, widths).map { cell, width in
        let cell = DisplayText.clipped(cell, toColumns: width)
        return cell + String(repeating: " ", count: width - DisplayText.width(of: cell))
      }
      line("  " + cells.joined(separator: "  "), style)
    }
  }

  /// On a terminal the widest columns give way.
  private func fitting(_ widths: [Int]) -> [Int] {
    guard appearance.width != nil else { return widths }
    var widths = widths
    var excess = widths.reduce(0) { $0 + $1 + 2 } - appearance.columns(beside: 0)
    while excess > 0, let widest = widths.max(), widest > 8, let column = widths.firstIndex(of: widest) {
      widths[column] -= 1
      excess -= 1
    }
    return widths
  }

  private func cell(_ text: String) -> String {
    let text = DisplayText.clipped(DisplayText.escaped(text), to: Self.widestCell)
    return appearance.isASCII ? DisplayText.inASCII(text) : text
  }
}
