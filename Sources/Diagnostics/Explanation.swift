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
package func render(_ explanation: Explanation, color: Bool) -> String {
  var renderer = Renderer()
  renderer.line(DisplayText.escaped(explanation.title), .title)
  for (i, part) in explanation.parts.enumerated() {
    if part.isTable || i > 0 && explanation.parts[i - 1].isTable { renderer.line("", .plain) }
    renderer.add(part)
  }
  return renderer.text(color: color)
}

extension Renderer {
  private static let widestCell = 64

  fileprivate mutating func add(_ part: Explanation.Part) {
    switch part {
    case .text(let text): line("  " + DisplayText.escaped(text), .plain)
    case .table(let head, let rows): addTable(head.map(Self.cell), rows.map { $0.map(Self.cell) })
    }
  }

  private mutating func addTable(_ head: [String], _ rows: [[String]]) {
    let widths = head.indices.map { column in
      ([head] + rows).map { column < $0.count ? DisplayText.width(of: $0[column]) : 0 }.max() ?? 0
    }
    for (row, style) in [(head, Style.gutter)] + rows.map({ ($0, .plain) }) {
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - DisplayText.width(of: cell))
      }
      line("  " + cells.joined(separator: "  "), style)
    }
  }

  private static func cell(_ text: String) -> String {
    DisplayText.clipped(DisplayText.escaped(text), to: widestCell)
  }
}
