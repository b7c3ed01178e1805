/// Where a text ends that is still being typed: in which brackets, in a string, in a comment.
struct TextEnd {
  /// Where the brackets stand that are not closed, the innermost last.
  private(set) var brackets: [Int] = []
  /// Where the string begins that is not closed, behind its quote.
  private(set) var string: Int?
  private(set) var isInComment = false

  private let bytes: [UInt8]
  private var quote: UInt8?
  private var isTriple = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var place = 0
    while place < bytes.count { place += step(at: place) }
  }

  /// The innermost bracket that is not closed, if it is one of these.
  func innermost(_ bracket: Unicode.Scalar) -> Int? {
    brackets.last.flatMap { bytes[$0] == UInt8(ascii: bracket) ? $0 : nil }
  }

  /// The quote of the open string, unless it is a triple one.
  var singleQuote: UInt8? { isTriple ? nil : quote }

  /// Takes in the byte at a place; how many bytes that was.
  private mutating func step(at place: Int) -> Int {
    let byte = bytes[place]
    if let quote { return stepInString(byte, quote, place) }
    if isInComment {
      isInComment = byte != UInt8(ascii: "\n")
      return 1
    }
    switch byte {
    case UInt8(ascii: "#"): isInComment = true
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): brackets.append(place)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): _ = brackets.popLast()
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      quote = byte
      isTriple = isTripled(byte, place)
      string = place + (isTriple ? 3 : 1)
      return isTriple ? 3 : 1
    default: break
    }
    return 1
  }

  private mutating func stepInString(_ byte: UInt8, _ quote: UInt8, _ place: Int) -> Int {
    if byte == UInt8(ascii: "\\") { return 2 }
    let ends =
      byte == quote ? !isTriple || isTripled(quote, place) : byte == UInt8(ascii: "\n") && !isTriple
    guard ends else { return 1 }
    defer { (self.quote, string, isTriple) = (nil, nil, false) }
    return isTriple ? 3 : 1
  }

  private func isTripled(_ quote: UInt8, _ place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place + 1] == quote && bytes[place + 2] == quote
  }
}
