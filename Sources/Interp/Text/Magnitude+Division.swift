import Kernels

extension Magnitude {
  /// The quotient, rounded down, and what remains.
  ///
  /// - Throws: ``TextError/abandoned``
  func dividedWithRemainder(
    by divisor: Magnitude
  ) throws(TextError) -> (quotient: Magnitude, remainder: Magnitude) {
    precondition(!divisor.isZero, "the caller refuses a division by zero")
    if self < divisor { return (.zero, self) }
    if let word = divisor.asWord {
      var quotient = self
      let remainder = quotient.divide(by: word)
      return (quotient, Magnitude(remainder))
    }
    return try longDivision(by: divisor)
  }

  /// Divides in place by one word, and returns the remainder.
  mutating func divide(by divisor: UInt) -> UInt {
    var words = self.words
    self = .zero  // The words are uniquely ours now.
    var remainder: UInt = 0
    for i in words.indices.reversed() {
      (words[i], remainder) = divisor.dividingFullWidth((remainder, words[i]))
    }
    self = Magnitude(words: words)
    return remainder
  }

  /// Knuth's algorithm D: each word of the quotient is guessed from the top words, at most two too high.
  private func longDivision(
    by divisor: Magnitude
  ) throws(TextError) -> (quotient: Magnitude, remainder: Magnitude) {
    let shift = divisor.words[divisor.words.count - 1].leadingZeroBitCount
    let divisorWords = (divisor << shift).words
    var remainder = (self << shift).words
    remainder += Array(repeating: 0, count: words.count + 1 - remainder.count)
    var quotient = [UInt](repeating: 0, count: remainder.count - divisorWords.count)
    for offset in quotient.indices.reversed() {
      if axle_abandons() { throw .abandoned }
      var guess = Magnitude.guess(remainder, offset, divisorWords)
      if Magnitude.subtract(divisorWords, times: guess, from: &remainder, at: offset) {
        guess -= 1
        Magnitude.addBack(divisorWords, to: &remainder, at: offset)
      }
      quotient[offset] = guess
    }
    return (Magnitude(words: quotient), Magnitude(words: remainder) >> shift)
  }

  /// A word of the quotient from three words of the remainder and two of the divisor; at most one too high.
  private static func guess(_ remainder: [UInt], _ offset: Int, _ divisor: [UInt]) -> UInt {
    let top = offset + divisor.count
    let (first, second) = (divisor[divisor.count - 1], divisor[divisor.count - 2])
    guard remainder[top] < first else { return .max }
    var (guess, rest) = first.dividingFullWidth((remainder[top], remainder[top - 1]))
    while second.multipliedFullWidth(by: guess) > (rest, remainder[top - 2]) {
      guess -= 1
      let (next, overflow) = rest.addingReportingOverflow(first)
      if overflow { break }
      rest = next
    }
    return guess
  }

  /// Subtracts a multiple of the divisor from the remainder; whether that went below zero.
  private static func subtract(
    _ divisor: [UInt], times factor: UInt, from remainder: inout [UInt], at offset: Int
  ) -> Bool {
    var (carry, borrow): (UInt, UInt) = (0, 0)
    for i in divisor.indices {
      let low: UInt
      (low, carry) = divisor[i].multiplied(by: factor, adding: 0, carry: carry)
      (remainder[offset + i], borrow) = remainder[offset + i].subtracting(low, borrow: borrow)
    }
    let top = offset + divisor.count
    (remainder[top], borrow) = remainder[top].subtracting(carry, borrow: borrow)
    return borrow != 0
  }

  private static func addBack(_ divisor: [UInt], to remainder: inout [UInt], at offset: Int) {
    var carry: UInt = 0
    for i in divisor.indices {
      (remainder[offset + i], carry) = remainder[offset + i].adding(divisor[i], carry: carry)
    }
    remainder[offset + divisor.count] &+= carry
  }
}
