import Arrays
import Foundation
import Kernels
import Testing

/// The bits of every kernel, against checksums of JAX's results.
@Test(arguments: ["float32", "bfloat16", "float16"]) func kernelsHaveJAXsBits(_ dtypeName: String) throws {
  let dtype = try #require(DType(name: dtypeName))
  let (x, y) = (points(seed: 1, dtype), points(seed: 2, dtype))
  let lines = try golden("kernels.txt", atLeast: 123).map { $0.split(separator: " ").map(String.init) }
    .filter { $0[1] == dtypeName }
  #expect(lines.count == 41)
  for words in lines {
    // `reciprocalSquareRootsAreNear` is for all processors.
    if words[2] == "reciprocalSquareRoot" && !isOfKindOfGoldens { continue }
    let result =
      if words[0] == "unary" { map(try #require(unaryNamed(words[2])), x) } else {
        combine(try #require(binaryNamed(words[2])), x, y)
      }
    #expect(String(checksum(result), radix: 16) == words[3], "\(words[1]) \(words[2])")
  }
}

/// Whether the processor is of the maker and family whose estimates of reciprocal square roots the goldens are made with:
/// they differ from one to the other, and JAX's results with them.
private let isOfKindOfGoldens: Bool = {
  guard let description = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else { return false }
  return description.contains("AuthenticAMD") && description.contains("cpu family\t: 26\n")
}()

private func unaryNamed(_ name: String) -> UnaryOperation? {
  let names =
    "negate absolute sign not floor ceil roundAway roundEven exponential exponential2 expm1 logarithm log1p tanh logistic "
    + "squareRoot reciprocalSquareRoot cubeRoot sine cosine tangent arcsine arccosine arctangent sinh cosh arcsinh arccosh "
    + "arctanh erf erfc erfInverse"
  return position(of: name, in: names).flatMap(UnaryOperation.init(rawValue:))
}

private func binaryNamed(_ name: String) -> BinaryOperation? {
  let names = "add subtract multiply divide remainder power maximum minimum arctangent2 nextAfter"
  return position(of: name, in: names).flatMap(BinaryOperation.init(rawValue:))
}

private func position(of name: String, in names: String) -> UInt8? {
  names.split(separator: " ").firstIndex { $0 == name }.map(UInt8.init)
}

/// The bits of the functions that programs are full of, on a million points and all special values.
@Test func aMillionPointsHaveJAXsBits() throws {
  let (random, special) = (points(seed: 3, .float32, count: 1 << 20), specialPoints)
  for line in try golden("million.txt", atLeast: 5) {
    let words = line.split(separator: " ").map(String.init)
    let operation = try #require(unaryNamed(words[0]))
    let hash = checksum(map(operation, special), from: checksum(map(operation, random)))
    #expect(String(hash, radix: 16) == words[1], "\(words[0])")
  }
}

/// Functions that need not have JAX's last bits are at most two units in the last place away.
@Test func otherFunctionsAreNearJAXs() throws {
  let (x, y) = (points(seed: 4, .float32, count: 4096), points(seed: 5, .float32, count: 4096))
  for line in try golden("nearby.txt", atLeast: 6) {
    let words = line.split(separator: " ").map(String.init)
    #expect(words.count == 1 + x.count)
    let result =
      if words[0] == "power" { combine(.power, map(.absolute, x), y) } else {
        map(try #require(unaryNamed(words[0])), x)
      }
    for (i, word) in words.dropFirst().enumerated() {
      let expected = Float(bitPattern: try #require(UInt32(word, radix: 16)))
      let found = result.data.load(fromByteOffset: 4 * i, as: Float.self)
      guard distance(found, expected) > 2 else { continue }
      Issue.record("\(words[0]) of \(x[i]): \(found), JAX has \(expected)")
    }
  }
}

/// The processor's estimate has an error of 1.5 · 2⁻¹² at most, and a step of Newton's method leaves less than five units
/// in the last place of it.
@Test func reciprocalSquareRootsAreNear() {
  let x = points(seed: 6, .float32)
  let roots = map(.reciprocalSquareRoot, x)
  var count = 0
  for i in 0..<x.count {
    let number = x.data.load(fromByteOffset: 4 * i, as: Float.self)
    guard number.isNormal && number > 0 else { continue }
    count += 1
    let expected = Float(1 / Double(number).squareRoot())
    let found = roots.data.load(fromByteOffset: 4 * i, as: Float.self)
    if distance(found, expected) > 5 { Issue.record("1/√\(number): \(found), not \(expected)") }
  }
  #expect(count > 7000)
}

/// How many numbers lie between two; none between zeros and subnormals, which count as zero.
private func distance(_ x: Float, _ y: Float) -> Int64 {
  if x.isNaN || y.isNaN { return x.isNaN && y.isNaN ? 0 : .max }
  func place(_ x: Float) -> Int64 {
    let magnitude = Int64(x.magnitude.bitPattern)
    return magnitude < 0x80_0000 ? 0 : x.sign == .minus ? -magnitude : magnitude
  }
  return abs(place(x) - place(y))
}

private var specialPoints: NDArray {
  let positive: [UInt32] =
    [0, 0x7f80_0000, 0x7fc0_0000, 1, 0x7f_ffff, 0x80_0000, 0x7f7f_ffff] + (1..<255).map { $0 << 23 }
  let bits = positive + positive.map { $0 | 0x8000_0000 }
  let array = NDArray.uninitialized(shape: [bits.count], dtype: .float32)
  for (i, bits) in bits.enumerated() { array.data.storeBytes(of: bits, toByteOffset: 4 * i, as: UInt32.self) }
  return array
}

/// The points of `make_goldens.py`.
private func points(seed: UInt32, _ dtype: DType, count: Int = 1 << 14) -> NDArray {
  var state = seed
  let singles = NDArray.uninitialized(shape: [count], dtype: .float32)
  let bits = (0..<count).map { _ in
    state = state &* 1_664_525 &+ 1_013_904_223
    return state
  }
  for i in 0..<count {
    let value = i % 2 == 0 ? Float(bits[i] >> 8) / Float(1 << 24) * 16 - 8 : Float(bitPattern: bits[i])
    singles.data.storeBytes(of: value, toByteOffset: 4 * i, as: Float.self)
  }
  if dtype == .float32 { return singles }
  let halves = convert(singles, to: dtype)
  for i in stride(from: 1, to: count, by: 2) {
    halves.data.storeBytes(of: UInt16(bits[i] >> 16), toByteOffset: 2 * i, as: UInt16.self)
  }
  return halves
}

func checksum(_ x: NDArray, from start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
  (0..<x.count).reduce(start) { hash, i in (hash ^ bits(x, i)) &* 0x100_0000_01b3 }
}

private func bits(_ x: NDArray, _ i: Int) -> UInt64 {
  if case .float(let value) = x[i], value.isNaN { return 0x7fc0_0000 }
  return x.dtype.size == 2
    ? UInt64(x.data.load(fromByteOffset: 2 * i, as: UInt16.self))
    : UInt64(x.data.load(fromByteOffset: 4 * i, as: UInt32.self))
}
