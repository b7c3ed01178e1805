/// What a Python `str` holds: UTF-8 bytes, and how many code points they are.
///
/// Positions count code points, as in Python. In ASCII text they are byte offsets, which keeps the common
/// case fast: other texts are scanned.
package struct Text: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The number of code points.
  package let count: Int

  /// A text whose length is known.
  package init(bytes: [UInt8], count: Int) {
    self.bytes = bytes
    self.count = count
  }

  /// A text of valid UTF-8.
  package init(_ bytes: [UInt8]) {
    self.init(bytes: bytes, count: codePointCount(bytes[...]))
  }

  package init(_ bytes: ArraySlice<UInt8>) { self.init(Array(bytes)) }

  package init(_ string: String) { self.init(Array(string.utf8)) }

  package init(ascii bytes: [UInt8]) { self.init(bytes: bytes, count: bytes.count) }

  package init(_ scalar: Unicode.Scalar) {
    self.init(bytes: Array(UTF8.encode(scalar)!), count: 1)
  }

  package init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar) }
    self.init(bytes)
  }

  package static let empty = Text(bytes: [], count: 0)

  package var isEmpty: Bool { bytes.isEmpty }
  package var isASCII: Bool { count == bytes.count }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package static func == (lhs: Text, rhs: Text) -> Bool { lhs.bytes == rhs.bytes }
  package func hash(into hasher: inout Hasher) { hasher.combine(pythonHash(bytes)) }
}

extension Text: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension Text: Comparable {
  /// UTF-8 sorts as its code points do.
  package static func < (lhs: Text, rhs: Text) -> Bool { lhs.bytes.lexicographicallyPrecedes(rhs.bytes) }
}

/// Code points, slices, sums.
extension Text {
  /// The code points in order.
  package var scalars: Scalars { Scalars(bytes: bytes) }

  /// The byte at which a code point starts; the end of the text for `count`.
  func byteOffset(of position: Int) -> Int {
    if isASCII { return position }
    if position == count { return bytes.count }
    var offset = 0
    for _ in 0..<position { offset += sequenceLength(bytes[offset]) }
    return offset
  }

  /// The position of the code point that starts at a byte.
  func position(ofByte offset: Int) -> Int {
    isASCII ? offset : codePointCount(bytes[..<offset])
  }

  /// The code point at a position within the text.
  package func character(at position: Int) -> Text {
    let offset = byteOffset(of: position)
    return Text(bytes: Array(bytes[offset..<offset + sequenceLength(bytes[offset])]), count: 1)
  }

  /// A contiguous part, by positions within the text.
  package subscript(range: Range<Int>) -> Text {
    if range == 0..<count { return self }
    let start = byteOffset(of: range.lowerBound)
    let end = range.upperBound == count ? bytes.count : byteOffset(of: range.upperBound)
    return Text(bytes: Array(bytes[start..<end]), count: range.count)
  }

  /// Python's extended slice: `count` code points from `start`, `step` apart; all within the text.
  package func slice(start: Int, step: Int, count: Int) -> Text {
    if step == 1 { return self[start..<start + count] }
    if isASCII { return Text(ascii: (0..<count).map { bytes[start + $0 * step] }) }
    let scalars = Array(self.scalars)
    return Text((0..<count).map { scalars[start + $0 * step] })
  }

  package func prefix(_ length: Int) -> Text { self[0..<min(length, count)] }

  package static func + (lhs: Text, rhs: Text) -> Text {
    if lhs.isEmpty || rhs.isEmpty { return lhs.isEmpty ? rhs : lhs }
    return Text(bytes: lhs.bytes + rhs.bytes, count: lhs.count + rhs.count)
  }

  /// The text `times` times over; none for zero and below.
  package func repeated(_ times: Int) throws(TextError) -> Text {
    guard times > 0, !isEmpty else { return .empty }
    guard times <= longestText / bytes.count else { throw .memory }
    if bytes.count == 1 { return Text(ascii: Array(repeating: bytes[0], count: times)) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * times)
    for _ in 0..<times { result += bytes }
    return Text(bytes: result, count: count * times)
  }

  /// Python's `separator.join(parts)`, where `self` is the separator.
  package func join(_ parts: some Collection<Text>) -> Text {
    guard let first = parts.first else { return .empty }
    var joined = first.bytes
    var total = first.count
    joined.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count + bytes.count })
    for part in parts.dropFirst() {
      joined += bytes
      joined += part.bytes
      total += count + part.count
    }
    return Text(bytes: joined, count: total)
  }
}

extension Text {
  /// The code points of valid UTF-8, without the checks that `String.unicodeScalars` makes.
  package struct Scalars: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    package mutating func next() -> Unicode.Scalar? {
      guard offset < bytes.count else { return nil }
      let (scalar, length) = decodeScalar(bytes, at: offset)
      offset += length
      return scalar
    }
  }
}

/// The code point that starts at `offset`, and its length in bytes.
@inline(__always)
func decodeScalar<Bytes: Collection>(
  _ bytes: Bytes, at offset: Int
) -> (scalar: Unicode.Scalar, length: Int) where Bytes.Element == UInt8, Bytes.Index == Int {
  let first = bytes[offset]
  if first < 0x80 { return (Unicode.Scalar(first), 1) }
  let length = sequenceLength(first)
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for i in 1..<length { value = value << 6 | UInt32(bytes[offset + i] & 0x3F) }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

/// The length in bytes of the sequence that a byte starts.
func sequenceLength(_ first: UInt8) -> Int {
  first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
}

/// Whether a byte starts a code point.
func startsCodePoint(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

/// The number of code points in valid UTF-8.
private func codePointCount(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    bytes.reduce(0) { $0 &+ ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}

extension [UInt8] {
  /// Adds a code point as UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar)!)
    }
  }
}
