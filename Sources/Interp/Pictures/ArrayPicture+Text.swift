import Arrays
import Diagnostics

/// On a terminal: a table where the numbers fit, else a heat map.
extension ArrayPicture {
  static let terminal = Room(panels: 4, rows: 24, columns: 64)
  private static let widestTable = 76
  private static let shades = Array("·░▒▓█")

  var explanation: Explanation {
    var explanation = Explanation(title: title)
    for panel in panels {
      if let position = position(of: panel) { explanation.parts.append(.text("\(position):")) }
      explanation.parts += table(panel).map { [$0] } ?? heatMap(panel)
    }
    if omitted > 0 && !panels.isEmpty { explanation.parts.append(.text("… and \(omitted) more like these")) }
    return explanation
  }

  private var title: String {
    let words = [array.type.description, range].compactMap { $0 }.joined(separator: ", ")
    guard let columnAxis else { return words }
    return words + (rowAxis.map { ", axis \($0) down," } ?? ",") + " axis \(columnAxis) across"
  }

  private func table(_ panel: Panel) -> Explanation.Part? {
    guard panel.isWhole else { return nil }
    let positions = panel.rows.indices.flatMap { row in panel.columns.indices.map { panel.position(row, $0) }
    }
    let texts = array.texts(ofElements: positions)
    let width = max(texts.first?.utf8.count ?? 1, "\(panel.columns.count - 1)".count)
    let corner = rowAxis.map { "axis \($0)" } ?? ""
    guard max(corner.count, 2) + panel.columns.count * (width + 2) <= Self.widestTable else { return nil }
    let rows = panel.rows.indices.map { row in
      let start = row * panel.columns.count
      return [rowAxis == nil ? "" : "\(row)".padded(corner.count)]
        + texts[start..<start + panel.columns.count].map { $0.padded(width) }
    }
    let head = panel.columns.indices.map { columnAxis == nil ? "" : "\($0)".padded(width) }
    return .table(head: [corner] + head + (columnAxis.map { ["axis \($0)"] } ?? []), rows: rows)
  }

  /// A row of shades for each row of cells, its first index before it.
  private func heatMap(_ panel: Panel) -> [Explanation.Part] {
    let cellWidth = panel.columns.count * 2 <= Self.terminal.columns ? 2 : 1
    let rows = panel.rows.indices.map { row in
      let cells = panel.columns.indices.map { column in
        let shade = share(of: panel.mean(row, column)).map { Self.shades[min(4, Int($0 * 5))] } ?? "?"
        return String(repeating: String(shade), count: cellWidth)
      }
      return (label: rowAxis == nil ? "" : "\(panel.rows[row].lowerBound)", cells: cells.joined())
    }
    let across = "axis \(columnAxis ?? 0): 0 … \(panel.columns.last!.upperBound - 1)"
    let scale = "\(Self.shades.map(String.init).joined()) from low to high"
    let block = panel.isWhole ? "" : ", each cell the mean of about \(panel.blockWords)"
    let corner = rowAxis.map { "axis \($0)" } ?? ""
    let lines = [(corner, across)] + rows.map { ($0.label, $0.cells) } + [("", scale + block)]
    return lines.map { .text($0.0.padded(max(corner.count, 6)) + "  " + $0.1) }
  }
}

extension Panel {
  /// `4 × 2 elements`.
  fileprivate var blockWords: String { "\(rows[0].count) × \(columns[0].count) elements" }
}

extension String {
  /// With blanks before it.
  fileprivate func padded(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - utf8.count)) + self
  }
}
