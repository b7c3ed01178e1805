import Glibc

/// What precedes the bytes of a ``StringObject``.
package struct StringHeader {
  /// Bytes in use, and room.
  var count: Int
  var capacity: Int
  /// Code points; equal to `count` exactly for ASCII.
  var scalars: Int
  /// 0 while not computed.
  var hash: Int
  /// A code point and its byte offset, where the last index operation ended: makes scans of non-ASCII text linear.
  var cursorScalar: Int
  var cursorByte: Int
}

/// Immutable text: UTF-8 bytes in one heap object, indexed by code point as in Python.
///
/// Equality is of code points, not of Swift's canonical equivalence. Only ``append`` mutates, and only a
/// string that nobody else holds, so that `text += piece` in a loop is linear.
package final class StringObject: ManagedBuffer<StringHeader, UInt8> {
  static func allocate(count: Int, capacity: Int) -> StringObject {
    let made = StringObject.create(minimumCapacity: capacity) { _ in
      StringHeader(count: count, capacity: capacity, scalars: count, hash: 0, cursorScalar: 0, cursorByte: 0)
    }
    Memory.taken(capacity)
    return unsafeDowncast(made, to: StringObject.self)
  }

  /// Copies valid UTF-8.
  package static func make(_ bytes: UnsafeBufferPointer<UInt8>) -> StringObject {
    if bytes.count == 1, bytes[0] < 128 { return ascii[Int(bytes[0])] }
    let made = allocate(count: bytes.count, capacity: bytes.count)
    made.withUnsafeMutablePointerToElements { target in
      if let source = bytes.baseAddress { target.update(from: source, count: bytes.count) }
    }
    made.header.scalars = countScalars(bytes)
    return made
  }

  package static func make(_ bytes: [UInt8]) -> StringObject {
    bytes.withUnsafeBufferPointer { make($0) }
  }

  package static func make(_ bytes: ArraySlice<UInt8>) -> StringObject {
    bytes.withUnsafeBufferPointer { make($0) }
  }

  /// The strings of one ASCII character, shared.
  nonisolated(unsafe) private static let ascii: [StringObject] = (0..<128).map { byte in
    let made = allocate(count: 1, capacity: 1)
    made.withUnsafeMutablePointerToElements { $0.pointee = UInt8(byte) }
    return made
  }

  nonisolated(unsafe) package static let empty = allocate(count: 0, capacity: 0)

  package var count: Int { header.count }
  package var scalarCount: Int { header.scalars }
  package var isASCII: Bool { header.scalars == header.count }

  /// The bytes in place: valid only as long as the string is held elsewhere.
  @inline(__always)
  package var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: withUnsafeMutablePointerToElements { $0 }, count: header.count)
  }

  package var array: [UInt8] { withExtendedLifetime(self) { Array(bytes) } }

  package var text: String { withExtendedLifetime(self) { String(decoding: bytes, as: UTF8.self) } }

  package func equals(_ other: StringObject) -> Bool {
    if self === other { return true }
    let lhs = bytes
    let rhs = other.bytes
    guard lhs.count == rhs.count else { return false }
    // Most texts of one length differ at once.
    return lhs.isEmpty || lhs[0] == rhs[0] && memcmp(lhs.baseAddress!, rhs.baseAddress!, lhs.count) == 0
  }

  package var hashValue64: Int {
    if header.hash == 0 { header.hash = pythonHash(bytes) }
    return header.hash
  }

  /// Both, in one new string.
  package static func concatenate(_ lhs: StringObject, _ rhs: StringObject) -> StringObject {
    if lhs.count == 0 { return rhs }
    if rhs.count == 0 { return lhs }
    let total = lhs.count + rhs.count
    let made = allocate(count: total, capacity: total)
    made.withUnsafeMutablePointerToElements {
      $0.update(from: lhs.bytes.baseAddress!, count: lhs.count)
      ($0 + lhs.count).update(from: rhs.bytes.baseAddress!, count: rhs.count)
    }
    made.header.scalars = lhs.scalarCount + rhs.scalarCount
    return made
  }

  /// The bytes that ``append`` allocates: none where the piece fits.
  func growth(for piece: StringObject) -> Int {
    let total = count + piece.count
    return total <= header.capacity ? 0 : total + total / 2 + 16
  }

  /// Appends to a string that only the caller holds; the result may be another object with more room.
  static func append(_ piece: StringObject, to text: consuming StringObject) -> StringObject {
    let total = text.count + piece.count
    let growth = text.growth(for: piece)
    guard growth == 0 else {
      let grown = allocate(count: text.count, capacity: growth)
      grown.withUnsafeMutablePointerToElements { target in
        if text.count > 0 { target.update(from: text.bytes.baseAddress!, count: text.count) }
      }
      grown.header.scalars = text.scalarCount
      return append(piece, to: grown)
    }
    text.withUnsafeMutablePointerToElements { target in
      if piece.count > 0 { (target + text.count).update(from: piece.bytes.baseAddress!, count: piece.count) }
    }
    text.header.count = total
    text.header.scalars += piece.scalarCount
    text.header.hash = 0
    return text
  }

  /// The byte offset of code point `index`, which may be the end.
  package func byteOffset(ofScalar index: Int) -> Int {
    if isASCII { return index }
    var (scalar, byte) = index >= header.cursorScalar ? (header.cursorScalar, header.cursorByte) : (0, 0)
    let bytes = self.bytes
    while scalar < index {
      byte += StringObject.width(of: bytes[byte])
      scalar += 1
    }
    header.cursorScalar = scalar
    header.cursorByte = byte
    return byte
  }

  /// The code points `lower..<upper`.
  package func scalars(_ lower: Int, _ upper: Int) -> StringObject {
    if lower >= upper { return .empty }
    let start = byteOffset(ofScalar: lower)
    let end = byteOffset(ofScalar: upper)
    return StringObject.make(UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  /// The bytes that a code point takes which starts with `lead`.
  @inline(__always)
  static func width(of lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func countScalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}

extension StringObject {
  /// The decimal digits of an integer.
  package static func make(_ value: Int) -> StringObject {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var place = digits.count
      var rest = value.magnitude
      repeat {
        place -= 1
        digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      if value < 0 {
        place -= 1
        digits[place] = UInt8(ascii: "-")
      }
      return make(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(digits)[place...]))
    }
  }

  package static func make(_ text: String) -> StringObject {
    var text = text
    return text.withUTF8 { make($0) }
  }
}
