/// CPython's hashes: equal numbers have equal hashes, whatever their type.
///
/// A number's hash is its value modulo the prime 2⁶¹ - 1; a fraction's denominator is inverted in that field,
/// which turns a power of two into a rotation. -1 is not a hash: CPython keeps it for errors, and uses -2.
private let modulus: UInt = (1 << 61) - 1

package func pythonHash(_ value: Int) -> Int {
  signed(value.magnitude % modulus, isNegative: value < 0)
}

package func pythonHash(_ value: BigInteger) -> Int {
  let residue = value.magnitude.words.reversed().reduce(0 as UInt) { residue, word in
    modulus.dividingFullWidth((residue, word)).remainder
  }
  return signed(residue, isNegative: value.isNegative)
}

package func pythonHash(_ value: Double) -> Int {
  guard value.isFinite else {
    // CPython takes the address of the object: a NaN is told apart by its bits here.
    return value.isNaN ? Int(value.bitPattern >> 4) : value > 0 ? 314159 : -314159
  }
  guard value != 0 else { return 0 }
  let exponent = Int(value.exponent) - 52
  let rotation = UInt((exponent % 61 + 61) % 61)
  let residue = UInt(value.significand * 0x1p52)
  let rotated = (residue << rotation & modulus) | residue >> (61 - rotation)
  return signed(rotated % modulus, isNegative: value < 0)
}

/// The hash of a tuple, from those of its elements: xxHash, as in CPython from 3.8.
package func pythonHash(tupleOf hashes: some Collection<Int>) -> Int {
  let (prime1, prime2, prime5): (UInt, UInt, UInt) =
    (11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 2_870_177_450_012_600_261)
  var sum = prime5
  for hash in hashes {
    sum &+= UInt(bitPattern: hash) &* prime2
    sum = (sum << 31 | sum >> 33) &* prime1
  }
  sum &+= UInt(hashes.count) ^ (prime5 ^ 3_527_539)
  return sum == .max ? 1_546_275_796 : Int(bitPattern: sum)
}

/// The hash of a frozen set, from those of its elements in any order.
package func pythonHash(setOf hashes: some Collection<Int>) -> Int {
  func shuffled(_ hash: UInt) -> UInt { ((hash ^ 89_869_747) ^ (hash << 16)) &* 3_644_798_167 }
  var hash = hashes.reduce(0 as UInt) { $0 ^ shuffled(UInt(bitPattern: $1)) }
  hash ^= (UInt(hashes.count) &+ 1) &* 1_927_868_237
  hash ^= (hash >> 11) ^ (hash >> 25)
  hash = hash &* 69069 &+ 907_133_923
  return hash == .max ? 590_923_713 : Int(bitPattern: hash)
}

/// The hash of a text: a word at a time, each folded in with a full product. CPython's is random per process.
package func pythonHash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let words = UnsafeRawBufferPointer(bytes)
  var hash = UInt(bytes.count) ^ 0x9E37_79B9_7F4A_7C15
  var offset = 0
  while offset + 8 <= bytes.count {
    let word = UInt(words.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    hash = fold(hash ^ word, 0xA076_1D64_78BD_642F)
    offset += 8
  }
  let tail = bytes[offset...].reduce(0 as UInt) { $0 << 8 | UInt($1) }
  return withoutMinusOne(Int(bitPattern: fold(hash ^ tail, 0xE703_7ED1_A0B4_28DB)))
}

package func pythonHash(_ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { pythonHash($0) }
}

@inline(__always)
private func fold(_ value: UInt, _ factor: UInt) -> UInt {
  let (high, low) = value.multipliedFullWidth(by: factor)
  return high ^ low
}

private func signed(_ residue: UInt, isNegative: Bool) -> Int {
  withoutMinusOne(isNegative ? -Int(residue) : Int(residue))
}

private func withoutMinusOne(_ hash: Int) -> Int { hash == -1 ? -2 : hash }
