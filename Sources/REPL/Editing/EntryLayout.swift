import CReadline
import Interp

/// The entry that is being edited as rows of the terminal: prompts, wrapped lines, colours, and the cursor's place.
struct EntryLayout {
  private(set) var rows: [String] = []
  /// How many columns each row takes.
  private(set) var widths: [Int] = []
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0

  private let width: Int
  private let palette: Palette
  private var row = ""
  private var column = 0
  private var look = Look()

  /// - Parameters:
  ///   - point: where the cursor stands, in bytes.
  ///   - prompts: what the first line and the others begin with.
  ///   - looks: how each byte of the text is drawn.
  ///   - width: the columns of the terminal.
  init(
    _ text: [UInt8], point: Int, prompts: (first: String, next: String), looks: [Look], width: Int,
    palette: Palette
  ) {
    self.width = max(width, 8)
    self.palette = palette
    appendPrompt(prompts.first)
    var place = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if place == point { markCursor() }
      if scalar == "\n" {
        endRow()
        appendPrompt(prompts.next)
      } else {
        append(scalar, place < looks.count ? looks[place] : Look())
      }
      place += UTF8.width(scalar)
    }
    if point >= place { markCursor() }
    endRow()
  }

  private mutating func appendPrompt(_ prompt: String) {
    var isCode = false
    for scalar in prompt.unicodeScalars {
      switch scalar {
      // Between these, `.inputrc` has codes that the terminal does not show.
      case "\u{1}", "\u{2}": isCode = scalar == "\u{1}"
      case _ where isCode: row.unicodeScalars.append(scalar)
      default: append(scalar, Look(kind: .plain, isPrompt: true))
      }
    }
  }

  /// The cursor stands on the next character, which begins a row if this one is full.
  private mutating func markCursor() {
    if column >= width { endRow() }
    (cursorRow, cursorColumn) = (rows.count, column)
  }

  private mutating func endRow() {
    draw(Look())
    rows.append(row)
    widths.append(column)
    (row, column) = ("", 0)
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ look: Look) {
    let cell = Cell(scalar)
    if column + cell.width > width { endRow() }
    draw(look)
    row += cell.text
    column += cell.width
  }

  private mutating func draw(_ look: Look) {
    guard look != self.look else { return }
    row += palette.change(to: look)
    self.look = look
  }
}

/// How a character is drawn.
struct Look: Equatable {
  var kind = TextKind.plain
  var isPrompt = false
  /// One of the two brackets at the cursor.
  var isMatch = false
}

/// The escape sequences of the looks; none where colour is not wanted.
struct Palette {
  let isColoured: Bool

  func change(to look: Look) -> String {
    guard isColoured else { return "" }
    return "\u{1b}[0" + (look.isMatch ? ";1;4" : "") + code(look) + "m"
  }

  private func code(_ look: Look) -> String {
    if look.isPrompt { return ";32" }
    return switch look.kind {
    case .plain: ""
    case .keyword: ";35"
    case .builtin: ";36"
    case .number: ";34"
    case .string: ";33"
    case .comment: ";2"
    case .mistake: ";31"
    }
  }
}

/// What a character takes on the screen.
private struct Cell {
  let text: String
  let width: Int

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 9: (text, width) = ("    ", 4)
    case 0..<32, 127: (text, width) = ("^" + String(Unicode.Scalar(UInt8(scalar.value) ^ 64)), 2)
    case 32..<127: (text, width) = (String(scalar), 1)
    default: (text, width) = (String(scalar), max(0, Int(wcwidth(wchar_t(scalar.value)))))
    }
  }
}
