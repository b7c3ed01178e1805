import Arrays
import Foundation
import Testing

/// `str` and `repr` of arrays of every dtype and of many shapes, as JAX prints them.
@Test func arraysPrintAsInJAX() throws {
  for record in try golden("printing.txt", atLeast: 680, separator: "\u{1e}") {
    let lines = record.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let array = try parse(lines[0])
    #expect("\(array)\n\(array.repr)\n" == lines[1], "\(lines[0].prefix(200))")
  }
}

/// From `dtype weakness shape bits…`.
private func parse(_ head: Substring) throws -> NDArray {
  let words = head.split(separator: " ", omittingEmptySubsequences: false)
  let dtype = try #require(DType(name: String(words[0])))
  let shape = words[2].split(separator: ",").map { Int($0)! }
  let array = NDArray.uninitialized(shape: shape, dtype: dtype, isWeak: words[1] == "1")
  for (i, word) in words[3...].filter({ !$0.isEmpty }).enumerated() {
    let bits = UInt32(word, radix: 16)!
    switch dtype.size {
    case 1: array.data.storeBytes(of: UInt8(bits), toByteOffset: i, as: UInt8.self)
    case 2: array.data.storeBytes(of: UInt16(bits), toByteOffset: 2 * i, as: UInt16.self)
    default: array.data.storeBytes(of: bits, toByteOffset: 4 * i, as: UInt32.self)
    }
  }
  return array
}
