/// Python's methods that widen a text with a fill character.
extension Text {
  package func leftJustified(_ width: Int, fill: Text = " ") throws(TextError) -> Text {
    try padded(left: 0, right: width - count, with: fillCharacter(fill))
  }

  package func rightJustified(_ width: Int, fill: Text = " ") throws(TextError) -> Text {
    try padded(left: width - count, right: 0, with: fillCharacter(fill))
  }

  /// The odd space goes to the left when the width is odd.
  package func centered(_ width: Int, fill: Text = " ") throws(TextError) -> Text {
    let margin = max(width - count, 0)
    let left = margin / 2 + (margin & width & 1)
    return try padded(left: left, right: margin - left, with: fillCharacter(fill))
  }

  /// Zeros between the sign and the rest.
  package func zeroFilled(_ width: Int) throws(TextError) -> Text {
    guard width > count else { return self }
    let hasSign = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+")
    let rest = try self[(hasSign ? 1 : 0)..<count].padded(left: width - count, right: 0, with: "0")
    return hasSign ? prefix(1) + rest : rest
  }

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

  private func fillCharacter(_ fill: Text) throws(TextError) -> Unicode.Scalar {
    var scalars = fill.scalars
    guard fill.count == 1, let character = scalars.next() else {
      throw .type("The fill character must be exactly one character long")
    }
    return character
  }
}
