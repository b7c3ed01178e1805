@preconcurrency import CReadline

/// The text that readline edits, in bytes.
enum Buffer {
  static var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: rl_line_buffer, count: Int(rl_end))) }
  static var text: String { String(decoding: bytes, as: UTF8.self) }
  static var count: Int { Int(rl_end) }

  /// Where the cursor stands.
  static var point: Int {
    get { Int(rl_point) }
    set { rl_point = Int32(newValue) }
  }

  /// The text up to the cursor.
  static var before: String { String(decoding: bytes[..<point], as: UTF8.self) }

  /// The cursor's line, without its line end.
  static var line: Range<Int> {
    let bytes = bytes
    let start = bytes[..<point].lastIndex(of: newline).map { $0 + 1 } ?? 0
    return start..<(bytes[point...].firstIndex(of: newline) ?? bytes.count)
  }

  /// vi's cursor stands on characters, and a line end is none, unless the line is empty.
  static func leaveLineEnd() {
    let (line, bytes) = (line, bytes)
    guard point == line.upperBound, point < bytes.count, point > line.lowerBound else { return }
    point -= 1
    while point > line.lowerBound, bytes[point] & 0xC0 == 0x80 { point -= 1 }
  }

  /// How many blanks the cursor's line begins with.
  static var indentation: Int { bytes[line].prefix { $0 == UInt8(ascii: " ") }.count }

  /// Puts text in the place of a stretch, and the cursor behind it.
  static func replace(_ range: Range<Int>, with text: String) {
    rl_begin_undo_group()
    rl_delete_text(Int32(range.lowerBound), Int32(range.upperBound))
    point = range.lowerBound
    rl_insert_text(text)
    rl_end_undo_group()
  }

  static func insert(_ text: String) {
    rl_insert_text(text)
  }

  /// Another text altogether, the cursor at its end.
  static func recall(_ text: String) {
    rl_replace_line(text, 1)
    point = count
  }
}

let newline = UInt8(ascii: "\n")
