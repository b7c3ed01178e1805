/// What the place can show where something is drawn.
package struct Appearance: Sendable {
  package var isColored: Bool
  /// The columns of the terminal; `nil` where there is none, and lines are cut at a fixed width.
  package var width: Int?
  /// Whether only ASCII is shown: `...` for `…`, and other characters by their numbers, as Python writes them.
  package var isASCII: Bool

  package init(isColored: Bool = false, width: Int? = nil, isASCII: Bool = false) {
    self.isColored = isColored
    self.width = width.map { max($0, Appearance.leastWidth) }
    self.isASCII = isASCII
  }

  /// Where no terminal is: as rustc has it.
  private static let fixedWidth = 140
  private static let leastWidth = 30

  /// The columns beside a gutter.
  func columns(beside gutter: Int) -> Int { max((width ?? Appearance.fixedWidth) - gutter, 20) }
}

extension DisplayText {
  /// The text in ASCII alone.
  static func inASCII(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.unicodeScalars.map { $0.isASCII ? String($0) : asciiSigns[$0] ?? escape($0) }.joined()
  }

  private static let asciiSigns: [Unicode.Scalar: String] = ["…": "...", "×": "x", "–": "-"]
}
