import Interp

/// What a function returns or throws, as `ValueError: …`, so that one table can hold both.
func outcome<Result>(_ body: () throws(TextError) -> Result) -> String {
  do throws(TextError) {
    return "\(try body())"
  } catch {
    return switch error {
    case .type(let message): "TypeError: \(message)"
    case .value(let message): "ValueError: \(message)"
    case .overflow(let message): "OverflowError: \(message)"
    case .memory: "MemoryError: "
    case .abandoned: "KeyboardInterrupt: "
    }
  }
}

/// A sequence of words that is the same in every run.
struct Words {
  private var state: UInt = 0x9E37_79B9_7F4A_7C15

  mutating func next() -> UInt {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// An integer of up to `count` words, some of which are all zeros or ones, where carries go wrong.
  mutating func integer(words count: Int) -> BigInteger {
    var value = BigInteger.zero
    for _ in 0..<Int(next() % UInt(count) + 1) {
      let word = [0, .max, 1, next(), next(), next()][Int(next() % 6)]
      value = value << 64 | BigInteger(Int(word >> 1)) << 1 | BigInteger(Int(word & 1))
    }
    return next() & 1 == 0 ? value : -value
  }
}
