import Diagnostics

extension Scanner {
  /// Reads the next token, white space, comment or line end.
  mutating func scanToken() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: position += 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): scanLineEnd()
    case UInt8(ascii: "#"): skipComment()
    case UInt8(ascii: "\\"): scanContinuation()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      scanName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): scanString(prefixLength: 0)
    case UInt8(ascii: "."):
      if peek(1).isDigit { scanNumber() } else { scanDots() }
    case 0x80...: scanWideCharacter()
    default: scanOperator(byte)
    }
  }

  mutating func skipByteOrderMark() {
    if peek() == 0xEF, peek(1) == 0xBB, peek(2) == 0xBF { position += 3 }
  }

  mutating func skipComment() {
    while position < end, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
      position += 1
    }
  }

  private mutating func scanDots() {
    if peek(1) == UInt8(ascii: "."), peek(2) == UInt8(ascii: ".") {
      take(.ellipsis, 3)
    } else {
      take(.dot, 1)
    }
  }

  // MARK: Operators

  private mutating func scanOperator(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): openBracket(byte)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): closeBracket(byte)
    case UInt8(ascii: ","): take(.comma, 1)
    case UInt8(ascii: ";"): take(.semicolon, 1)
    case UInt8(ascii: "~"): take(.tilde, 1)
    case UInt8(ascii: ":"): scanMaybeEquals(.colon, .walrus)
    case UInt8(ascii: "="): scanMaybeEquals(.equals, .equal)
    case UInt8(ascii: "+"): scanMaybeEquals(.plus, .plusEquals)
    case UInt8(ascii: "-"):
      if peek(1) == UInt8(ascii: ">") { take(.arrow, 2) } else { scanMaybeEquals(.minus, .minusEquals) }
    case UInt8(ascii: "*"):
      scanMaybeDouble(byte, .star, .starEquals, .doubleStar, .doubleStarEquals)
    case UInt8(ascii: "/"):
      scanMaybeDouble(byte, .slash, .slashEquals, .doubleSlash, .doubleSlashEquals)
    case UInt8(ascii: "<"): scanMaybeDouble(byte, .less, .lessEqual, .leftShift, .leftShiftEquals)
    case UInt8(ascii: ">"): scanMaybeDouble(byte, .greater, .greaterEqual, .rightShift, .rightShiftEquals)
    case UInt8(ascii: "%"): scanMaybeEquals(.percent, .percentEquals)
    case UInt8(ascii: "@"): scanMaybeEquals(.at, .atEquals)
    case UInt8(ascii: "&"): scanMaybeEquals(.ampersand, .ampersandEquals)
    case UInt8(ascii: "|"): scanMaybeEquals(.bar, .barEquals)
    case UInt8(ascii: "^"): scanMaybeEquals(.caret, .caretEquals)
    case UInt8(ascii: "!") where peek(1) == UInt8(ascii: "="): take(.notEqual, 2)
    default: refuseCharacter()
    }
  }

  private mutating func scanMaybeEquals(_ plain: Token.Kind, _ withEquals: Token.Kind) {
    if peek(1) == UInt8(ascii: "=") { take(withEquals, 2) } else { take(plain, 1) }
  }

  private mutating func scanMaybeDouble(
    _ byte: UInt8, _ one: Token.Kind, _ oneEquals: Token.Kind, _ two: Token.Kind, _ twoEquals: Token.Kind
  ) {
    guard peek(1) == byte else { return scanMaybeEquals(one, oneEquals) }
    if peek(2) == UInt8(ascii: "=") { take(twoEquals, 3) } else { take(two, 2) }
  }
}

extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether a name may go on with this byte; those of every wider character may, until they are looked at.
  @inline(__always)
  var continuesName: Bool { isLetter || isDigit || self == UInt8(ascii: "_") || self >= 0x80 }

  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
