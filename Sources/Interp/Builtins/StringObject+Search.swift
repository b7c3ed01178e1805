import Kernels

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Searching in ASCII strings, byte by byte; in all others through `Text`.

extension StringObject {
  func find(_ needle: StringObject, start: Int?, end: Int?) -> Int? {
    guard isASCII, needle.isASCII else { return asText.find(needle.asText, start: start, end: end) }
    guard let range = searchRange(start, end) else { return nil }
    return bytes.firstOffset(of: needle.bytes, in: range)
  }

  func rfind(_ needle: StringObject, start: Int?, end: Int?) -> Int? {
    guard isASCII, needle.isASCII else { return asText.rfind(needle.asText, start: start, end: end) }
    guard let range = searchRange(start, end) else { return nil }
    return bytes.lastOffset(of: needle.bytes, in: range)
  }

  func occurrences(of needle: StringObject, start: Int?, end: Int?) -> Int {
    guard isASCII, needle.isASCII, needle.count > 0 else {
      return asText.occurrences(of: needle.asText, start: start, end: end)
    }
    guard let range = searchRange(start, end) else { return 0 }
    var count = 0
    bytes.forEachOffset(of: needle.bytes, in: range, limit: -1) { _ in count += 1 }
    return count
  }

  func hasPrefix(_ prefix: StringObject, start: Int?, end: Int?) -> Bool {
    guard isASCII, prefix.isASCII else { return asText.hasPrefix(prefix.asText, start: start, end: end) }
    guard let range = searchRange(start, end), prefix.count <= range.count else { return false }
    return bytes.matches(prefix.bytes, at: range.lowerBound)
  }

  func hasSuffix(_ suffix: StringObject, start: Int?, end: Int?) -> Bool {
    guard isASCII, suffix.isASCII else { return asText.hasSuffix(suffix.asText, start: start, end: end) }
    guard let range = searchRange(start, end), suffix.count <= range.count else { return false }
    return bytes.matches(suffix.bytes, at: range.upperBound - suffix.count)
  }

  func replacing(
    _ old: StringObject, with new: StringObject, limit: Int
  ) throws(ExceptionObject) -> StringObject {
    guard isASCII, old.isASCII, new.isASCII, old.count > 0 else {
      return .make(
        try raising { () throws(TextError) in
          try asText.replacing(old.asText, with: new.asText, limit: limit)
        })
    }
    var found = 0
    bytes.forEachOffset(of: old.bytes, in: 0..<count, limit: limit) { _ in found += 1 }
    if axle_has_abandoned() { throw Machine.current.abandonment() }
    if found == 0 { return self }
    let total = count + found * (new.count - old.count)
    try Memory.request(total)
    return StringObject.ascii(count: total) { start in
      var (target, copied) = (start, 0)
      bytes.forEachOffset(of: old.bytes, in: 0..<count, limit: found) { offset in
        target.write(UnsafeBufferPointer(rebasing: bytes[copied..<offset]))
        target.write(new.bytes)
        copied = offset + old.count
      }
      // After an interrupt more is left than fits, and nobody sees it.
      target.write(UnsafeBufferPointer(rebasing: bytes[copied...].prefix(start + total - target)))
    }
  }

  /// As ``Text/searchRange(start:end:)``.
  private func searchRange(_ start: Int?, _ end: Int?) -> Range<Int>? {
    func resolve(_ position: Int) -> Int { position < 0 ? max(position + count, 0) : position }
    let lower = start.map(resolve) ?? 0
    let upper = min(end.map(resolve) ?? count, count)
    return lower <= upper ? lower..<upper : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// - Precondition: there are that many bytes.
  func matches(_ needle: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    needle.isEmpty || memcmp(baseAddress! + offset, needle.baseAddress!, needle.count) == 0
  }

  func firstOffset(of needle: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard let sought = needle.baseAddress else { return range.lowerBound }
    guard let text = baseAddress else { return needle.isEmpty ? range.lowerBound : nil }
    let place = axle_find_bytes(text + range.lowerBound, range.count, sought, needle.count)
    return place < 0 ? nil : range.lowerBound + place
  }

  func lastOffset(of needle: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard let first = needle.first else { return range.upperBound }
    var offset = range.upperBound - needle.count
    while offset >= range.lowerBound {
      if self[offset] == first, matches(needle, at: offset) { return offset }
      offset -= 1
    }
    return nil
  }

  /// The occurrences that do not overlap, at most `limit`; a negative limit is none. It ends early when nobody waits
  /// for it any more (`axle_has_abandoned`).
  @inline(__always)
  func forEachOffset(
    of needle: UnsafeBufferPointer<UInt8>, in range: Range<Int>, limit: Int, _ body: (Int) -> Void
  ) {
    var (rest, count) = (range, 0)
    while count != limit, !axle_abandons(), let offset = firstOffset(of: needle, in: rest) {
      body(offset)
      rest = offset + needle.count..<range.upperBound
      count += 1
    }
  }
}
