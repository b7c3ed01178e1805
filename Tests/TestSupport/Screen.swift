/// What a terminal shows: rows of characters and a cursor, after the codes that the prompt uses.
public struct Screen {
  public private(set) var rows: [[Character]]
  /// Counted from zero.
  public private(set) var cursor = (row: 0, column: 0)

  private var width: Int
  private var unfinished = ""

  public init(rows: Int, columns: Int) {
    width = columns
    self.rows = Array(repeating: Screen.blank(columns), count: rows)
  }

  /// The rows without the blanks behind them, up to the last one that is not empty.
  public var lines: [String] {
    var lines = rows.map { row in
      let last = row.lastIndex { $0 != " " && $0 != Screen.covered }
      return String(row[...(last ?? -1)].filter { $0 != Screen.covered })
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// A terminal that cuts off what no longer fits, as xterm does, or wraps it, as most do.
  public mutating func resize(rows count: Int, columns: Int, wraps: Bool) {
    if wraps { wrapRows(to: columns) }
    width = columns
    rows = rows.map { Array(($0 + Screen.blank(columns)).prefix(columns)) }
    while rows.count < count { rows.append(Screen.blank(columns)) }
    while rows.count > count {
      if cursor.row < rows.count - 1 { rows.removeLast() } else { rows.removeFirst() }
      cursor.row = min(cursor.row, rows.count - 1)
    }
    cursor.column = min(cursor.column, columns - 1)
  }

  /// Breaks each row that is too long into several; the cursor keeps to its character. Rows are not joined again.
  private mutating func wrapRows(to columns: Int) {
    var (wrapped, place): ([[Character]], (row: Int, column: Int)) = ([], cursor)
    for (number, row) in rows.enumerated() {
      let used = max(1, (row.lastIndex { $0 != " " } ?? -1) + 1)
      if number == cursor.row {
        place = (wrapped.count + cursor.column / columns, cursor.column % columns)
      }
      for start in stride(from: 0, to: used, by: columns) {
        let piece = Array(row[start..<min(start + columns, used)])
        wrapped.append(piece + Screen.blank(columns - piece.count))
      }
      if number == cursor.row { while wrapped.count <= place.row { wrapped.append(Screen.blank(columns)) } }
    }
    // Rows at the bottom that nothing stands in go first, then those at the top.
    while wrapped.count > rows.count, wrapped.count - 1 > place.row, wrapped.last!.allSatisfy({ $0 == " " }) {
      wrapped.removeLast()
    }
    let hidden = max(0, wrapped.count - rows.count)
    rows = Array(wrapped.dropFirst(hidden))
    cursor = (place.row - hidden, place.column)
  }

  /// Shows what a program has written.
  public mutating func write(_ text: String) {
    let text = unfinished + text
    unfinished = ""
    var rest = Substring(text)
    while let character = rest.unicodeScalars.first {
      guard character == "\u{1b}" else {
        rest.unicodeScalars.removeFirst()
        put(character)
        continue
      }
      guard let code = rest.prefixMatch(of: #/\x1b(?:\[([0-9;?]*)([A-Za-z@])|([=>]))/#) else {
        unfinished = String(rest)
        return
      }
      if let command = code.output.2 { obey(command, code.output.1 ?? "") }
      rest = rest[code.range.upperBound...]
    }
  }

  private mutating func obey(_ command: Substring, _ parameters: Substring) {
    let number = Int(parameters) ?? 1
    switch command {
    case "A": cursor.row = max(0, cursor.row - number)
    case "B": cursor.row = min(rows.count - 1, cursor.row + number)
    case "C": cursor.column = min(width - 1, cursor.column + number)
    case "D": cursor.column = max(0, cursor.column - number)
    case "H": cursor = (0, 0)
    case "K": clearRow(from: min(cursor.column, width))
    case "J":
      if parameters != "2" { clearRow(from: min(cursor.column, width)) }
      for row in (parameters == "2" ? 0 : cursor.row + 1)..<rows.count { rows[row] = Screen.blank(width) }
    default: break
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": cursor.column = 0
    case "\n": lineFeed()
    case "\u{8}": cursor.column = max(0, cursor.column - 1)
    case _ where scalar.value < 32: break
    case _ where scalar.properties.generalCategory == .nonspacingMark:
      if cursor.column > 0 {
        rows[cursor.row][cursor.column - 1] = Character(
          String(rows[cursor.row][cursor.column - 1]) + String(scalar))
      }
    default:
      let isWide = (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xFFEF).contains(scalar.value)
      if cursor.column + (isWide ? 2 : 1) > width {
        cursor.column = 0
        lineFeed()
      }
      rows[cursor.row][cursor.column] = Character(scalar)
      if isWide { rows[cursor.row][cursor.column + 1] = Screen.covered }
      cursor.column += isWide ? 2 : 1
    }
  }

  private mutating func lineFeed() {
    guard cursor.row == rows.count - 1 else {
      cursor.row += 1
      return
    }
    rows.removeFirst()
    rows.append(Screen.blank(width))
  }

  private mutating func clearRow(from column: Int) {
    for place in column..<max(column, width) { rows[cursor.row][place] = " " }
  }

  private static func blank(_ width: Int) -> [Character] { Array(repeating: " ", count: width) }

  /// The right half of a wide character.
  private static let covered: Character = "\u{0}"
}
