#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finding. `start` and `end` are Python's optional arguments: ``searchRange(start:end:)`` says what they
/// mean.
extension Text {
  /// The code points between `start` and `end`: negative ones count from the end of the text.
  ///
  /// Nil when `start` is past `end` or past the text, where not even `""` is found.
  package func searchRange(start: Int?, end: Int?) -> Range<Int>? {
    func resolve(_ position: Int) -> Int { position < 0 ? max(position + count, 0) : position }
    let lower = start.map(resolve) ?? 0
    let upper = min(end.map(resolve) ?? count, count)
    return lower <= upper ? lower..<upper : nil
  }

  package func contains(_ needle: Text) -> Bool {
    firstByte(of: needle.bytes, in: 0..<bytes.count) != nil
  }

  /// Python's `find`, with nil for -1.
  package func find(_ needle: Text, start: Int? = nil, end: Int? = nil) -> Int? {
    search(start, end) { firstByte(of: needle.bytes, in: $0) }
  }

  /// Python's `rfind`, with nil for -1.
  package func rfind(_ needle: Text, start: Int? = nil, end: Int? = nil) -> Int? {
    search(start, end) { lastByte(of: needle.bytes, in: $0) }
  }

  /// Python's `index`.
  package func index(_ needle: Text, start: Int? = nil, end: Int? = nil) throws(TextError) -> Int {
    guard let position = find(needle, start: start, end: end) else { throw .value("substring not found") }
    return position
  }

  /// Python's `rindex`.
  package func rindex(_ needle: Text, start: Int? = nil, end: Int? = nil) throws(TextError) -> Int {
    guard let position = rfind(needle, start: start, end: end) else { throw .value("substring not found") }
    return position
  }

  /// Python's `count`: occurrences that do not overlap; the empty text is found around each code point.
  package func occurrences(of needle: Text, start: Int? = nil, end: Int? = nil) -> Int {
    guard let range = searchRange(start: start, end: end) else { return 0 }
    if needle.isEmpty { return range.count + 1 }
    return byteOffsets(of: needle, in: byteRange(range)).count
  }

  package func hasPrefix(_ prefix: Text, start: Int? = nil, end: Int? = nil) -> Bool {
    guard let range = searchRange(start: start, end: end) else { return false }
    return bytes[byteRange(range)].starts(with: prefix.bytes)
  }

  package func hasSuffix(_ suffix: Text, start: Int? = nil, end: Int? = nil) -> Bool {
    guard let range = searchRange(start: start, end: end) else { return false }
    return bytes[byteRange(range)].suffix(suffix.bytes.count).elementsEqual(suffix.bytes)
  }

  package func removingPrefix(_ prefix: Text) -> Text {
    hasPrefix(prefix) ? self[prefix.count..<count] : self
  }

  package func removingSuffix(_ suffix: Text) -> Text {
    hasSuffix(suffix) ? self[0..<(count - suffix.count)] : self
  }

  /// Python's `replace`; a negative limit is none.
  package func replacing(_ old: Text, with new: Text, limit: Int = -1) throws(TextError) -> Text {
    if old == new || limit == 0 { return self }
    let offsets =
      old.isEmpty ? codePointBoundaries() : byteOffsets(of: old, in: 0..<bytes.count, limit: limit)
    let used = limit < 0 ? offsets[...] : offsets.prefix(limit)
    if used.isEmpty { return self }
    guard bytes.count + used.count * (new.bytes.count - old.bytes.count) <= longestText else { throw .memory }
    var result: [UInt8] = []
    var copied = 0
    for offset in used {
      result += bytes[copied..<offset]
      result += new.bytes
      copied = offset + old.bytes.count
    }
    result += bytes[copied...]
    return Text(bytes: result, count: count + used.count * (new.count - old.count))
  }
}

/// The same in bytes.
extension Text {
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    byteOffset(of: range.lowerBound)..<byteOffset(of: range.upperBound)
  }

  /// Where `needle` first occurs in a range of bytes.
  func firstByte(of needle: [UInt8], in range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { bytes.firstOffset(of: $0, in: range) }
    }
  }

  /// Where `needle` last occurs in a range of bytes.
  func lastByte(of needle: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= needle.count else { return nil }
    guard let first = needle.first else { return range.upperBound }
    return bytes.withUnsafeBytes { bytes in
      (range.lowerBound...(range.upperBound - needle.count)).last { offset in
        bytes[offset] == first && memcmp(bytes.baseAddress! + offset, needle, needle.count) == 0
      }
    }
  }

  /// Where `needle`, which is not empty, occurs without overlap, at most `limit` times; a negative limit is
  /// none.
  func byteOffsets(of needle: Text, in range: Range<Int>, limit: Int = -1) -> [Int] {
    var offsets: [Int] = []
    var rest = range
    while offsets.count != limit, let offset = firstByte(of: needle.bytes, in: rest) {
      offsets.append(offset)
      rest = (offset + needle.bytes.count)..<range.upperBound
    }
    return offsets
  }

  /// The offsets of all code points, and the end.
  private func codePointBoundaries() -> [Int] {
    bytes.indices.filter { startsCodePoint(bytes[$0]) } + [bytes.count]
  }

  private func search(_ start: Int?, _ end: Int?, by findByte: (Range<Int>) -> Int?) -> Int? {
    guard let range = searchRange(start: start, end: end) else { return nil }
    return findByte(byteRange(range)).map(position(ofByte:))
  }
}
