import Glibc

/// A key that was pressed.
enum Key: Equatable {
  case letter(Character)
  case up, down, pageUp, pageDown, enter, escape
  /// The keyboard is gone, or Ctrl-D.
  case end

  /// The keys that wait to be read.
  static func waiting() -> [Key] {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count < 0 && errno == EINTR { return [] }
    guard count > 0 else { return [.end] }
    return keys(in: buffer[..<count])
  }

  static func keys(in bytes: ArraySlice<UInt8>) -> [Key] {
    var keys: [Key] = []
    var rest = bytes
    while let byte = rest.first {
      if byte == 0x1B, let (key, length) = sequence(rest) {
        if let key { keys.append(key) }
        rest = rest.dropFirst(length)
        continue
      }
      rest = rest.dropFirst()
      switch byte {
      case 0x1B: keys.append(.escape)
      case 0x04: keys.append(.end)
      case 0x0A, 0x0D: keys.append(.enter)
      case 0x20..<0x7F: keys.append(.letter(Character(Unicode.Scalar(byte))))
      default: break
      }
    }
    return keys
  }

  /// `ESC [ … letter` and `ESC O letter`: the key, where it is one that is known, and the length.
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> (Key?, Int)? {
    let body = bytes.dropFirst()
    guard let opening = body.first, opening == UInt8(ascii: "[") || opening == UInt8(ascii: "O"),
      let end = body.dropFirst().firstIndex(where: { (0x40...0x7E).contains($0) })
    else { return nil }
    let text = String(decoding: bytes[(bytes.startIndex + 2)...end], as: UTF8.self)
    return (known[text], end - bytes.startIndex + 1)
  }

  private static let known: [String: Key] = [
    "A": .up, "B": .down, "5~": .pageUp, "6~": .pageDown,
  ]
}
