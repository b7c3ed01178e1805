@preconcurrency import CReadline
import Glibc

/// The rows of the terminal that show the entry: draws what has changed since the last time.
///
/// readline's own display knows one line and no colours; this one stands in its place (`rl_redisplay_function`).
struct EntryDisplay {
  /// What is on the screen, from the first row of the entry.
  private var shown: [String] = []
  private var widths: [Int] = []
  private var cursorRow = 0
  private var cursorColumn = 0
  /// The first row that is shown of an entry that is taller than the screen.
  private var top = 0

  mutating func show(_ layout: EntryLayout, height: Int) {
    let visible = window(layout, height)
    let rows = Array(layout.rows[visible])
    var changes = TerminalText(row: cursorRow, rowCount: max(shown.count, 1))
    for (i, row) in rows.enumerated() where i >= shown.count || shown[i] != row {
      changes.replaceRow(i, with: row)
    }
    if rows.count < shown.count { changes.clear(from: rows.count) }
    (cursorRow, cursorColumn) = (layout.cursorRow - visible.lowerBound, layout.cursorColumn)
    changes.move(toRow: cursorRow, column: cursorColumn)
    (shown, widths) = (rows, Array(layout.widths[visible]))
    write(changes.text)
  }

  /// Puts the cursor below the entry, where output begins.
  mutating func leave() {
    guard !shown.isEmpty else { return }
    var changes = TerminalText(row: cursorRow, rowCount: shown.count)
    changes.move(toRow: shown.count - 1, column: 0)
    write(changes.text + "\r\n")
    forget()
  }

  /// The screen was cleared, or something else was written.
  mutating func forget() {
    self = EntryDisplay()
  }

  /// Clears the entry from the screen, to draw it anew: the terminal has another width.
  ///
  /// - Parameter width: the new width, where the terminal has wrapped the rows that it is too narrow for.
  mutating func erase(wrappedTo width: Int?) {
    let above = width.map(rowsAboveCursor) ?? cursorRow
    write((above > 0 ? "\u{1b}[\(above)A" : "") + "\r\u{1b}[J")
    forget()
  }

  /// How many rows are above the cursor's once each has been wrapped.
  private func rowsAboveCursor(wrappedTo width: Int) -> Int {
    widths.prefix(cursorRow).reduce(cursorColumn / width) { $0 + max(1, ($1 + width - 1) / width) }
  }

  /// The rows that fit, the cursor's among them.
  private mutating func window(_ layout: EntryLayout, _ height: Int) -> Range<Int> {
    let (count, height) = (layout.rows.count, max(height, 1))
    top = max(layout.cursorRow - height + 1, min(top, layout.cursorRow, max(0, count - height)))
    return top..<min(count, top + height)
  }

  private func write(_ text: String) {
    guard !text.isEmpty else { return }
    fflush(rl_outstream)
    var text = text
    text.withUTF8 { bytes in
      _ = fwrite(bytes.baseAddress, 1, bytes.count, rl_outstream)
      fflush(rl_outstream)
    }
  }
}

/// Changes of rows as the terminal understands them.
private struct TerminalText {
  private(set) var text = ""
  private var row: Int
  /// The rows that exist on the screen: going further down makes new ones.
  private var rowCount: Int

  init(row: Int, rowCount: Int) {
    self.row = row
    self.rowCount = rowCount
  }

  mutating func replaceRow(_ row: Int, with content: String) {
    move(toRow: row)
    // Cleared before, not behind: behind a full row the terminal would clear its last character.
    text += "\r\u{1b}[K" + content
  }

  mutating func clear(from row: Int) {
    move(toRow: row)
    text += "\r\u{1b}[J"
  }

  mutating func move(toRow row: Int, column: Int) {
    move(toRow: row)
    text += "\r" + (column > 0 ? "\u{1b}[\(column)C" : "")
  }

  private mutating func move(toRow target: Int) {
    if target < row { text += "\u{1b}[\(row - target)A" }
    let below = min(target, rowCount - 1)
    if below > row { text += "\u{1b}[\(below - row)B" }
    if target >= rowCount {
      text += String(repeating: "\r\n", count: target - max(below, row))
      rowCount = target + 1
    }
    row = target
  }
}
