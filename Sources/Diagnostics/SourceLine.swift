/// A line of source text as an excerpt shows it: tabs expanded, control characters escaped, and of a long line only
/// the part around the marks.
struct SourceLine {
  private(set) var text = ""
  private(set) var width = 0
  private let range: Range<Int>
  /// The column of each byte of `range`, and of the end.
  private var columns: [Int] = []
  private let isASCII: Bool

  /// - Parameters:
  ///   - line: the bytes of the line, without its end
  ///   - marks: what is to be seen, the first above all
  ///   - width: the columns that there are
  init(_ bytes: [UInt8], line: Range<Int>, marks: [Range<Int>], width: Int, isASCII: Bool) {
    self.isASCII = isASCII
    let reader = Reader(bytes: bytes, line: line, isASCII: isASCII)
    range = reader.window(marks: marks, width: width)
    if range.lowerBound > line.lowerBound { append(reader.ellipsis) }
    var position = range.lowerBound
    while position < range.upperBound {
      let (shown, next) = reader.character(at: position)
      columns += Array(repeating: self.width, count: min(next, range.upperBound) - position)
      append(shown == "\t" ? String(repeating: " ", count: 4 - self.width % 4) : shown)
      position = next
    }
    columns.append(self.width)
    if range.upperBound < line.upperBound { append(reader.ellipsis) }
  }

  /// The column where a byte is shown, the nearest one if it is left out.
  func column(of position: Int) -> Int {
    columns[min(max(position, range.lowerBound), range.upperBound) - range.lowerBound]
  }

  private mutating func append(_ shown: String) {
    text += shown
    width += DisplayText.width(of: shown)
  }

  /// Goes through the characters of a line. It never looks at more of it than is shown.
  private struct Reader {
    let bytes: [UInt8]
    let line: Range<Int>
    let isASCII: Bool

    var ellipsis: String { isASCII ? "..." : "…" }

    /// The bytes to show: all of them, or the marks with what is around them.
    func window(marks: [Range<Int>], width: Int) -> Range<Int> {
      if end(from: line.lowerBound, columns: width) == line.upperBound { return line }
      let room = width - 2 * DisplayText.width(of: ellipsis)
      let all = marks.map(\.lowerBound).min()!..<marks.map(\.upperBound).max()!
      let focus = columns(all, most: room) <= room ? all : marks[0]
      let marked = columns(focus, most: room)
      let after = columns(focus.upperBound..<line.upperBound, most: room)
      let before = max(min(room * 2 / 5, room - marked), room - marked - after)
      let first = start(to: focus.lowerBound, columns: before)
      return first..<end(from: first, columns: room)
    }

    /// The position that so many columns reach from another.
    private func end(from start: Int, columns most: Int) -> Int {
      var (position, count) = (start, 0)
      while position < line.upperBound {
        let (shown, next) = character(at: position)
        count += width(of: shown)
        if count > most { return position }
        position = next
      }
      return line.upperBound
    }

    private func start(to end: Int, columns most: Int) -> Int {
      var (position, count) = (end, 0)
      while position > line.lowerBound {
        var former = position - 1
        while former > line.lowerBound, bytes[former] & 0xC0 == 0x80 { former -= 1 }
        count += width(of: character(at: former).shown)
        if count > most { return position }
        position = former
      }
      return line.lowerBound
    }

    /// The columns of a part, counted no further than needed.
    private func columns(_ part: Range<Int>, most: Int) -> Int {
      var (position, count) = (part.lowerBound, 0)
      while position < part.upperBound, count <= most {
        let (shown, next) = character(at: position)
        count += width(of: shown)
        position = next
      }
      return count
    }

    private func width(of shown: String) -> Int { shown == "\t" ? 4 : DisplayText.width(of: shown) }

    /// What is shown of a character, a tab as itself, and where the next one starts.
    func character(at position: Int) -> (shown: String, next: Int) {
      let length = Self.lengthOfScalar(bytes[position])
      let end = min(position + length, line.upperBound)
      var iterator = bytes[position..<end].makeIterator()
      var decoder = UTF8()
      guard case .scalarValue(let scalar) = decoder.decode(&iterator), end - position == length else {
        return ("\\x" + DisplayText.hex(UInt32(bytes[position]), 2), end)
      }
      if scalar == "\t" { return ("\t", end) }
      return (isASCII && !scalar.isASCII ? DisplayText.escape(scalar) : DisplayText.shown(scalar), end)
    }

    private static func lengthOfScalar(_ byte: UInt8) -> Int {
      switch byte {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    }
  }
}
