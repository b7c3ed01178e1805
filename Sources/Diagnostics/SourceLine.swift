/// A line of source text as an excerpt shows it: tabs expanded, control characters escaped, and of a long line only
/// the part around the place that matters.
struct SourceLine {
  private(set) var text = ""
  private(set) var width = 0
  private let range: Range<Int>
  /// The column of each byte of `range`, and of the end.
  private var columns: [Int] = []

  static let widest = 110
  /// How much of a long line stands before the place that matters.
  private static let lead = 40

  /// - Parameters:
  ///   - line: the bytes of the line, without its end
  ///   - focus: the byte that must be shown
  init(_ bytes: [UInt8], line: Range<Int>, focus: Int) {
    let isLong = line.count > Self.widest
    let start = isLong ? max(line.lowerBound, focus - Self.lead) : line.lowerBound
    let end = min(line.upperBound, start + Self.widest)
    range = Self.boundary(bytes, start, in: line)..<Self.boundary(bytes, end, in: line)
    if range.lowerBound > line.lowerBound { append("…") }
    appendScalars(bytes)
    columns.append(width)
    if range.upperBound < line.upperBound { append("…") }
  }

  /// The column where a byte is shown, the nearest one if it is left out.
  func column(of position: Int) -> Int {
    columns[min(max(position, range.lowerBound), range.upperBound) - range.lowerBound]
  }

  /// The nearest position, not after the given one, where a character starts.
  private static func boundary(_ bytes: [UInt8], _ position: Int, in line: Range<Int>) -> Int {
    var position = position
    while position > line.lowerBound, position < line.upperBound, bytes[position] & 0xC0 == 0x80 {
      position -= 1
    }
    return position
  }

  private mutating func append(_ shown: String) {
    text += shown
    width += DisplayText.width(of: shown)
  }

  private mutating func appendScalars(_ bytes: [UInt8]) {
    var decoder = UTF8()
    var position = range.lowerBound
    while position < range.upperBound {
      let length = Self.lengthOfScalar(bytes[position])
      let end = min(position + length, range.upperBound)
      columns += Array(repeating: width, count: end - position)
      var iterator = bytes[position..<end].makeIterator()
      decoder = UTF8()
      if case .scalarValue(let scalar) = decoder.decode(&iterator), end - position == length {
        append(scalar == "\t" ? String(repeating: " ", count: 4 - width % 4) : DisplayText.shown(scalar))
      } else {
        append("\\x" + DisplayText.hex(UInt32(bytes[position]), 2))
      }
      position = end
    }
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
