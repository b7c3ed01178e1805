import Kernels

// The methods that programs call most, straight on the bytes of ASCII strings: there a byte is a position, and
// nothing is copied but the result. All other strings take the way through `Text`.

// MARK: Case

extension StringObject {
  func upper() -> StringObject {
    isASCII ? mapped { $0[$1].asciiUppercased } : .make(asText.upper())
  }

  func lower() -> StringObject {
    isASCII ? mapped { $0[$1].asciiLowercased } : .make(asText.lower())
  }

  func capitalize() -> StringObject {
    isASCII
      ? mapped { $1 == 0 ? $0[$1].asciiUppercased : $0[$1].asciiLowercased } : .make(asText.capitalize())
  }

  func title() -> StringObject {
    guard isASCII else { return .make(asText.title()) }
    return mapped { $1 > 0 && $0[$1 - 1].isASCIILetter ? $0[$1].asciiLowercased : $0[$1].asciiUppercased }
  }

  /// Each byte replaced by what `map` makes of the bytes and its place.
  @inline(__always)
  private func mapped(_ map: (UnsafeBufferPointer<UInt8>, Int) -> UInt8) -> StringObject {
    let source = bytes
    return StringObject.ascii(count: source.count) { target in
      for i in source.indices { target[i] = map(source, i) }
    }
  }

  /// Whether there are bytes and all qualify; `nil` for text beyond ASCII.
  @inline(__always)
  func isAllASCII(_ isMember: (UInt8) -> Bool) -> Bool? {
    guard isASCII else { return nil }
    return count > 0 && bytes.allSatisfy(isMember)
  }
}

// MARK: Splitting

extension StringObject {
  func split(_ separator: StringObject?, limit: Int) throws(TextError) -> ContiguousArray<Object> {
    guard isASCII, separator?.isASCII ?? true else {
      return .texts(try asText.split(separator?.asText, limit: limit))
    }
    guard let separator else { return words(limit: limit) }
    guard separator.count > 0 else { throw .value("empty separator") }
    var pieces: ContiguousArray<Object> = []
    var start = 0
    bytes.forEachOffset(of: separator.bytes, in: 0..<count, limit: limit) { offset in
      pieces.append(.string(part(start..<offset)))
      start = offset + separator.count
    }
    pieces.append(.string(part(start..<count)))
    return pieces
  }

  private func words(limit: Int) -> ContiguousArray<Object> {
    let bytes = self.bytes
    var words: ContiguousArray<Object> = []
    var i = 0
    while true {
      while i < bytes.count, bytes[i].isASCIISpace { i += 1 }
      if i == bytes.count || axle_abandons() { return words }
      let start = i
      if words.count == limit { i = bytes.count }
      while i < bytes.count, !bytes[i].isASCIISpace { i += 1 }
      words.append(.string(part(start..<i)))
    }
  }

  func lines(keepingEnds: Bool) -> ContiguousArray<Object> {
    guard isASCII else { return .texts(asText.splitLines(keepingEnds: keepingEnds)) }
    let bytes = self.bytes
    var lines: ContiguousArray<Object> = []
    var (start, i) = (0, 0)
    while i < bytes.count {
      let end = i
      i += 1
      guard bytes[end].endsASCIILine else { continue }
      if bytes[end] == UInt8(ascii: "\r"), i < bytes.count, bytes[i] == UInt8(ascii: "\n") { i += 1 }
      lines.append(.string(part(start..<(keepingEnds ? i : end))))
      start = i
    }
    if start < bytes.count { lines.append(.string(part(start..<bytes.count))) }
    return lines
  }

  typealias Parts = (before: StringObject, separator: StringObject, after: StringObject)

  func partition(_ separator: StringObject) throws(TextError) -> Parts {
    guard isASCII, separator.isASCII, separator.count > 0 else {
      let parts = try asText.partition(separator.asText)
      return (.make(parts.0), .make(parts.1), .make(parts.2))
    }
    guard let offset = bytes.firstOffset(of: separator.bytes, in: 0..<count) else {
      return (self, .empty, .empty)
    }
    return (part(0..<offset), separator, part(offset + separator.count..<count))
  }

  func rpartition(_ separator: StringObject) throws(TextError) -> Parts {
    let parts = try asText.rpartition(separator.asText)
    return (.make(parts.0), .make(parts.1), .make(parts.2))
  }

  // MARK: Trimming

  enum Side { case left, right, both }

  func strip(_ side: Side, _ characters: StringObject? = nil) -> StringObject {
    guard isASCII, characters?.isASCII ?? true else {
      let (text, set) = (asText, characters?.asText)
      switch side {
      case .left: return .make(text.lstrip(set))
      case .right: return .make(text.rstrip(set))
      case .both: return .make(text.strip(set))
      }
    }
    guard let set = characters?.bytes else { return trimmed(side) { $0.isASCIISpace } }
    return trimmed(side) { set.contains($0) }
  }

  @inline(__always)
  private func trimmed(_ side: Side, _ isDropped: (UInt8) -> Bool) -> StringObject {
    let bytes = self.bytes
    var (lower, upper) = (0, bytes.count)
    if side != .right { while lower < upper, isDropped(bytes[lower]) { lower += 1 } }
    if side != .left { while lower < upper, isDropped(bytes[upper - 1]) { upper -= 1 } }
    return part(lower..<upper)
  }

  // MARK: Padding

  /// - Parameter fill: A string of one code point.
  func padded(left: Int, right: Int, with fill: StringObject) throws(ExceptionObject) -> StringObject {
    // Four bytes of the widest code point do not overflow a width that fits into memory.
    try Memory.request(left + right)
    try Memory.request((left + right) * fill.count)
    let made = StringObject.ascii(count: (left + right) * fill.count + count) { start in
      var target = start
      target.write(fill.bytes, times: left)
      target.write(bytes)
      target.write(fill.bytes, times: right)
    }
    made.header.scalars = left + scalarCount + right
    return made
  }

  /// Zeros between the sign and the rest.
  func zeroFilled(_ width: Int) throws(ExceptionObject) -> StringObject {
    guard width > scalarCount else { return self }
    let zeros = width - scalarCount
    try Memory.request(zeros)
    let hasSign = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+")
    let made = StringObject.ascii(count: count + zeros) { start in
      var target = start
      target.write(UnsafeBufferPointer(rebasing: bytes[..<(hasSign ? 1 : 0)]))
      target.write(UInt8(ascii: "0"), times: zeros)
      target.write(UnsafeBufferPointer(rebasing: bytes[(hasSign ? 1 : 0)...]))
    }
    made.header.scalars = width
    return made
  }
}

// MARK: - Bytes

extension StringObject {
  /// A part of ASCII text.
  @inline(__always)
  private func part(_ range: Range<Int>) -> StringObject {
    if range.count == count { return self }
    if range.isEmpty { return .empty }
    let source = UnsafeBufferPointer(rebasing: bytes[range])
    if range.count == 1 { return .make(source) }
    return StringObject.ascii(count: range.count) {
      $0.update(from: source.baseAddress!, count: source.count)
    }
  }

  /// A string of so many bytes, which `initialize` must write.
  @inline(__always)
  static func ascii(count: Int, _ initialize: (UnsafeMutablePointer<UInt8>) -> Void) -> StringObject {
    let made = allocate(count: count, capacity: count)
    made.withUnsafeMutablePointerToElements(initialize)
    return made
  }
}

// MARK: Repeating

extension StringObject {
  private static let bytesPerLook = 1 << 20

  /// So many copies one after the other; what nobody waits for any more is left without its end (`axle_has_abandoned`).
  func repeated(_ times: Int) -> StringObject {
    guard isASCII, count > 0, times > 1 else { return .make(array.repeated(times)) }
    // To copy many times costs more than to copy much.
    let copies = min(times, max(1, StringObject.bytesPerLook / count))
    return .ascii(count: count * times) { start in
      var target = start
      for _ in 0..<copies { target.write(bytes) }
      let block = UnsafeBufferPointer(start: start, count: copies * count)
      for _ in 1..<max(times / copies, 1) where !axle_abandons() { target.write(block) }
      target.write(UnsafeBufferPointer(rebasing: block[..<(times % copies * count)]))
    }
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Copies bytes, and steps behind them.
  @inline(__always)
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let source = bytes.baseAddress { update(from: source, count: bytes.count) }
    self += bytes.count
  }

  @inline(__always)
  mutating func write(_ byte: UInt8, times count: Int) {
    update(repeating: byte, count: count)
    self += count
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, times count: Int) {
    if bytes.count == 1 { return write(bytes[0], times: count) }
    for _ in 0..<count { write(bytes) }
  }
}

extension UInt8 {
  @inline(__always)
  var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  @inline(__always)
  var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// What Python strips and splits at: tab to carriage return, the separators, the space.
  @inline(__always)
  var isASCIISpace: Bool { self == 32 || 9...13 ~= self || 28...31 ~= self }

  @inline(__always)
  var endsASCIILine: Bool { 10...13 ~= self || 28...30 ~= self }

  @inline(__always)
  var asciiUppercased: UInt8 { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self ? self - 32 : self }

  @inline(__always)
  var asciiLowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self + 32 : self }
}
