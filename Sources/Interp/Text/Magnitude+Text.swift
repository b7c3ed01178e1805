extension Magnitude {
  /// The digits in a radix from 2 to 36, as ASCII, with small letters.
  func digits(radix: Int) -> [UInt8] {
    if isZero { return [UInt8(ascii: "0")] }
    return radix.nonzeroBitCount == 1
      ? digits(bitsPerDigit: radix.trailingZeroBitCount) : digits(chunk: RadixChunk(radix: UInt(radix)))
  }

  /// The number that digits spell, given by their values.
  init(digitValues: some Collection<UInt8>, radix: Int) {
    if radix.nonzeroBitCount == 1 {
      self.init(digitValues: digitValues, bitsPerDigit: radix.trailingZeroBitCount)
    } else {
      self.init(digitValues: digitValues, chunk: RadixChunk(radix: UInt(radix)))
    }
  }

  private func digits(bitsPerDigit: Int) -> [UInt8] {
    let count = (bitLength + bitsPerDigit - 1) / bitsPerDigit
    return (0..<count).reversed().map { asciiDigit(bits(at: $0 * bitsPerDigit, count: bitsPerDigit)) }
  }

  private func digits(chunk: RadixChunk) -> [UInt8] {
    var rest = self
    var reversed: [UInt8] = []
    while !rest.isZero {
      var word = rest.divide(by: chunk.power)
      for _ in 0..<chunk.length where word != 0 || !rest.isZero {
        reversed.append(asciiDigit(word % chunk.radix))
        word /= chunk.radix
      }
    }
    return reversed.reversed()
  }

  private init(digitValues: some Collection<UInt8>, bitsPerDigit: Int) {
    var words = [UInt](repeating: 0, count: digitValues.count * bitsPerDigit / UInt.bitWidth + 1)
    var end = digitValues.count * bitsPerDigit
    for value in digitValues {
      end -= bitsPerDigit
      let (word, bit) = end.quotientAndRemainder(dividingBy: UInt.bitWidth)
      words[word] |= UInt(value) << UInt(bit)
      // An octal or base-32 digit may lie across two words.
      if bit + bitsPerDigit > UInt.bitWidth { words[word + 1] |= UInt(value) >> UInt(UInt.bitWidth - bit) }
    }
    self.init(words: words)
  }

  private init(digitValues: some Collection<UInt8>, chunk: RadixChunk) {
    self = .zero
    var rest = digitValues[...]
    while !rest.isEmpty {
      let piece = rest.prefix(chunk.length)
      let value = piece.reduce(0 as UInt) { $0 * chunk.radix + UInt($1) }
      let power = piece.reduce(1 as UInt) { power, _ in power * chunk.radix }
      multiply(by: power, adding: value)
      rest = rest.dropFirst(chunk.length)
    }
  }
}

/// As many digits as a word can hold, and the radix to that power: for decimal, 19 and 10¹⁹.
private struct RadixChunk {
  let radix: UInt
  private(set) var length = 1
  private(set) var power: UInt

  init(radix: UInt) {
    self.radix = radix
    power = radix
    while case (let next, false) = power.multipliedReportingOverflow(by: radix) {
      power = next
      length += 1
    }
  }
}

/// `0`…`9`, `a`…`z` for the values 0…35.
func asciiDigit(_ value: UInt) -> UInt8 {
  UInt8(value) + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
}

/// The value of an ASCII digit or letter as a digit, up to 35; nil for all else.
func digitValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
