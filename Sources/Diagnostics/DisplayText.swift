/// How text looks on a terminal: control characters made visible, and the columns that a character takes.
package enum DisplayText {
  /// Text with nothing in it that moves the cursor or cannot be seen; line ends stay.
  package static func escaped(_ text: String, keepsLines: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        result += keepsLines ? "\n" : " "
      } else {
        result += shown(scalar)
      }
    }
    return result
  }

  /// A character as it is printed.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control:
      scalar == "\t" ? " " : "\\x" + hex(scalar.value, 2)
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: escape(scalar)
    default: String(scalar)
    }
  }

  /// A character's number, as Python's string literals write it.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case ...0xFF: "\\x" + hex(scalar.value, 2)
    case ...0xFFFF: "\\u" + hex(scalar.value, 4)
    default: "\\U" + hex(scalar.value, 8)
    }
  }

  static func hex(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// The columns of a text that needs no escapes.
  package static func width(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

  package static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// Unicode's East Asian Width, classes W and F, in the ranges that matter.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// At most so many columns of a text, with `…` where something was left out.
  static func clipped(_ text: String, toColumns most: Int) -> String {
    if width(of: text) <= most { return text }
    var result = ""
    var columns = 1
    for scalar in text.unicodeScalars {
      columns += width(of: scalar)
      if columns > most { break }
      result.unicodeScalars.append(scalar)
    }
    return result + "…"
  }

  /// The words of a text in rows of so many columns; a longer word has a row of its own.
  static func wrapped(_ text: String, to most: Int) -> [String] {
    var rows = [""]
    for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let row = rows[rows.count - 1]
      if row.isEmpty {
        rows[rows.count - 1] = word
      } else if width(of: row) + 1 + width(of: word) <= most {
        rows[rows.count - 1] = row + " " + word
      } else {
        rows.append(word)
      }
    }
    return rows
  }

  /// At most so many bytes of a text, with `…` where something was left out.
  static func clipped(_ text: String, to most: Int) -> String {
    if text.utf8.count <= most { return text }
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      count += UTF8.width(scalar)
      if count > most { break }
      result.unicodeScalars.append(scalar)
    }
    return result + "…"
  }
}
