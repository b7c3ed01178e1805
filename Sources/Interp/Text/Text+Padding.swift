/// Python's ways to widen a text.
extension Text {
  /// Spaces for tabs, up to the next multiple of the tab size; lines end at `\n` and `\r`.
  package func expandingTabs(_ size: Int = 8) throws(TextError) -> Text {
    var result: [UInt8] = []
    var column = 0
    for scalar in scalars {
      if scalar == "\t" {
        let spaces = size > 0 ? size - column % size : 0
        guard result.count + spaces <= longestText else { throw .memory }
        result += Array(repeating: UInt8(ascii: " "), count: spaces)
        column += spaces
      } else {
        result.append(scalar)
        column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
      }
    }
    return Text(result)
  }

  /// Adds fill characters on both sides; a number below one adds none.
  func padded(left: Int, right: Int, with fill: Unicode.Scalar) throws(TextError) -> Text {
    guard left > 0 || right > 0 else { return self }
    let fill = Text(fill)
    return try fill.repeated(left) + self + fill.repeated(right)
  }
}
