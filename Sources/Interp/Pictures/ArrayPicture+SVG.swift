import Arrays

/// As a drawing for a page: a square for each cell, the axes named, the numbers written in where there are few.
extension ArrayPicture {
  static let drawing = Room(panels: 16, rows: 128, columns: 128)

  var svg: String {
    var drawing = Drawing()
    drawing.text(title, x: Drawing.margin, y: 20, size: 14)
    for panel in panels { draw(panel, in: &drawing) }
    if omitted > 0 {
      drawing.text("… and \(omitted) more", x: Drawing.margin, y: drawing.height + 14, size: 11)
    }
    return drawing.document
  }

  private var title: String { [array.type.description, range].compactMap { $0 }.joined(separator: ", ") }

  private func draw(_ panel: Panel, in drawing: inout Drawing) {
    let top = drawing.height + 34
    let showsNumbers = panel.isWhole && panel.columns.count <= 16 && panel.rows.count <= 24
    let (width, height) = showsNumbers ? (64, 28) : panel.columns.count <= 32 ? (18, 18) : (6, 6)
    if let position = position(of: panel) { drawing.text(position, x: Drawing.margin, y: top - 18, size: 12) }
    if let columnAxis {
      drawing.text("axis \(columnAxis) →", x: Drawing.margin + 30, y: top - 4, size: 11)
      drawing.text(
        "\(panel.columns.last!.upperBound - 1)", x: Drawing.margin + panel.columns.count * width, y: top - 4,
        size: 11, anchor: "end")
    }
    if let rowAxis {
      drawing.text("axis \(rowAxis) ↓", x: Drawing.margin - 4, y: top + 12, size: 11, anchor: "end")
      drawing.text(
        "\(panel.rows.last!.upperBound - 1)", x: Drawing.margin - 4, y: top + panel.rows.count * height - 4,
        size: 11, anchor: "end")
    }
    for row in panel.rows.indices {
      for column in panel.columns.indices {
        let share = share(of: panel.mean(row, column))
        drawing.cell(
          x: Drawing.margin + column * width, y: top + row * height, width, height, share: share,
          text: showsNumbers ? array.text(ofElement: panel.position(row, column)) : nil)
      }
    }
    drawing.grow(
      width: Drawing.margin + panel.columns.count * width + 20, height: top + panel.rows.count * height)
  }
}

/// The elements of a drawing, and how large it has become.
private struct Drawing {
  static let margin = 64
  private var body = ""
  private var width = 320
  private(set) var height = 24

  mutating func grow(width: Int, height: Int) {
    self.width = max(self.width, width)
    self.height = max(self.height, height)
  }

  mutating func text(
    _ text: String, x: Int, y: Int, size: Int, anchor: String = "start", color: String = "#222"
  ) {
    body += "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor)\" fill=\"\(color)\">"
    body += "\(text)</text>\n"
  }

  /// - Parameter share: from 0, light, to 1, dark; nil for NaN, which is grey.
  mutating func cell(x: Int, y: Int, _ width: Int, _ height: Int, share: Double?, text: String?) {
    body += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(color(share))\"/>\n"
    guard let text else { return }
    let ink = (share ?? 0) > 0.55 ? "#fff" : "#222"
    self.text(text, x: x + width / 2, y: y + height / 2 + 4, size: 11, anchor: "middle", color: ink)
  }

  private func color(_ share: Double?) -> String {
    guard let share else { return "#bbb" }
    func mix(_ light: Double, _ dark: Double) -> Int { Int(light + (dark - light) * share) }
    return "rgb(\(mix(247, 8)),\(mix(251, 48)),\(mix(255, 107)))"
  }

  var document: String {
    let size = "width=\"\(width)\" height=\"\(height + 24)\""
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) font-family=\"sans-serif\">\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\(body)</svg>\n"
  }
}
