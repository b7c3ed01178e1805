import Arrays
import Foundation
import Kernels
import Testing

@testable import Primitives

/// What is computed in blocks, later, and with others is what would have been computed at once.
@Suite(.serialized) struct DeferralLawTests {
  /// Below, at and above the sizes at which something begins: deferral, blocks, chunks, worker threads.
  private static let shapes: [[Int]] = [
    [1023], [1024], [1025], [3, 700], [40, 30], [2, 3, 1024], [70_000], [300, 301], [1, 5000, 1], [9000, 8],
  ]

  @Test(arguments: shapes) func unary(_ shape: [Int]) {
    let x = floats(shape, seed: 1)
    for operation in [UnaryOperation.negate, .exponential, .tanh, .sine, .floor] {
      expectPiecewise(map(operation, x), x) { map(operation, $0) }
    }
    expectPiecewise(isFinite(x), x) { isFinite($0) }
    expectPiecewise(integerPower(x, 3), x) { integerPower($0, 3) }
    for dtype in DType.allCases { expectPiecewise(convert(x, to: dtype), x) { convert($0, to: dtype) } }
  }

  @Test(arguments: shapes) func binary(_ shape: [Int]) {
    let x = floats(shape, seed: 1)
    for y in operands(beside: shape) {
      let whole = y.broadcast(to: PerAxis(shape), PerAxis.axes(y.rank)).copied()
      for operation in [BinaryOperation.add, .divide, .maximum] {
        expectPiecewise(combine(operation, x, y), x, whole) { combine(operation, $0, $1) }
        expectPiecewise(combine(operation, y, x), x, whole) { combine(operation, $1, $0) }
      }
      expectPiecewise(compare(.less, x, y), x, whole) { compare(.less, $0, $1) }
    }
  }

  @Test(arguments: shapes) func selectAndFused(_ shape: [Int]) {
    let (x, y) = (floats(shape, seed: 1), floats(shape, seed: 2))
    let isLess = compare(.less, x, y)
    expectPiecewise(select(isLess, x, y), x, y) { select(compare(.less, $0, $1), $0, $1) }
    expectPiecewise(fusedMultiplyAdd(x, y, x), x, y) { fusedMultiplyAdd($0, $1, $0) }
  }

  /// Programs of random operations on random earlier results, of which a random few are kept.
  @Test(arguments: 0..<40) func randomChains(_ seed: UInt64) {
    var random = Xorshift(state: seed + 1)
    let shape = [[2000], [50, 60], [300, 400]][Int(random.next() % 3)]
    var deferred = operands(beside: shape)
    var computed = deferred.map { $0.copied() }
    deferred.append(floats(shape, seed: seed))
    computed.append(deferred.last!.copied())
    for _ in 0..<60 {
      let (i, j) = (Int(random.next() % UInt64(deferred.count)), deferred.count - 1)
      let choice = random.next() % 5
      func apply(_ x: NDArray, _ y: NDArray) -> NDArray {
        switch choice {
        case 0: combine(.add, x, y)
        case 1: combine(.multiply, y, x)
        case 2: combine(.maximum, x, map(.tanh, y))
        case 3: select(compare(.less, y, x), y, map(.negate, y))
        default: convert(convert(y, to: .int32), to: .float32)
        }
      }
      deferred.append(apply(deferred[i], deferred[j]))
      computed.append(apply(computed[i], computed[j]))
      computed.last!.compute()
      if random.next() % 4 == 0 { dropOne(&deferred, &computed, &random) }
    }
    for (x, y) in zip(deferred, computed) { expectSameBits(x, y) }
  }

  /// A reduction does not write what it reads, however often the same steps were reduced before.
  @Test func reductionsWriteNothingTheFirstTime() {
    let (x, y) = (floats([300, 400], seed: 3), floats([300, 400], seed: 4))
    for _ in 0..<3 {
      let difference = combine(.subtract, x, y)
      _ = reduce(.sum, combine(.multiply, difference, difference), axes: PerAxis([1]))
      #expect(Chain.awaitedBytes == difference.byteCount)
    }
  }

  /// A chain ends before it has more operands than the kernel has places for.
  @Test func manyNumbers() {
    let x = floats([2000], seed: 8)
    func apply(_ x: NDArray) -> NDArray {
      (1...50).reduce(x) { sum, i in
        select(
          compare(.less, sum, .scalar(Double(i))), combine(.add, sum, .scalar(Double(i) / 8)),
          combine(.multiply, .scalar(-0.5), sum))
      }
    }
    expectPiecewise(apply(x), x, operation: apply)
  }

  /// Gathering, concatenating and copying of arrays that all cores work on.
  @Test func largeMoves() {
    let x = floats([900, 301], seed: 9)
    let flat = x.reshaped([x.count])
    let halves = [flat.sliced([0], [200_000], [1]), flat.sliced([200_000], [flat.count], [1])]
    expectSameBits(concatenate(halves, axis: 0), flat)
    expectSameBits(x.restrided().copied(), x)
    expectSameBits(concatenate([x.restrided()], axis: 0), x)
    let places = NDArray.make((0..<900).map { 899 - $0 }, shape: [900])
    expectSameBits(gatherRows(x, places), x.reversed([0]))
  }

  /// A reduction that takes its operand in passing finds what it would have found in memory.
  @Test(arguments: shapes) func reductions(_ shape: [Int]) {
    for axes in [[0], [shape.count - 1], Array(shape.indices)] {
      for operation in [ReductionOperation.sum, .maximum, .product] {
        let x = floats(shape, seed: 3)
        let stored = combine(.multiply, x, x)
        stored.compute()
        let once = reduce(operation, combine(.multiply, x, x), axes: PerAxis(axes))
        expectSameBits(once, reduce(operation, stored, axes: PerAxis(axes)))
        let kept = map(.negate, combine(.multiply, x, x))
        let first = reduce(operation, kept, axes: PerAxis(axes))
        expectSameBits(first, reduce(operation, kept, axes: PerAxis(axes)))
        expectSameBits(kept, map(.negate, stored))
      }
    }
  }

  /// Operands that line up with an array of the shape: numbers, rows, columns, views with other strides.
  private func operands(beside shape: [Int]) -> [NDArray] {
    var operands: [NDArray] = [.scalar(1.5), floats(shape, seed: 4), floats(shape, seed: 5).restrided()]
    for axis in shape.indices {
      var thin = shape
      thin[axis] = 1
      operands.append(floats(thin, seed: 6))
      operands.append(floats(shape, seed: 7).reversed([axis]))
    }
    return operands
  }

  private func dropOne(_ deferred: inout [NDArray], _ computed: inout [NDArray], _ random: inout Xorshift) {
    let place = Int(random.next() % UInt64(deferred.count - 1))
    deferred.remove(at: place)
    computed.remove(at: place)
  }
}

/// Compares with the operation on pieces that are too small to be deferred.
private func expectPiecewise(_ result: NDArray, _ operands: NDArray..., operation: (NDArray) -> NDArray) {
  expectPieces(result, operands) { operation($0[0]) }
}

private func expectPiecewise(
  _ result: NDArray, _ x: NDArray, _ y: NDArray, operation: (NDArray, NDArray) -> NDArray
) {
  expectPieces(result, [x, y]) { operation($0[0], $0[1]) }
}

private func expectPieces(_ result: NDArray, _ operands: [NDArray], operation: ([NDArray]) -> NDArray) {
  let flat = operands.map { $0.reshaped([$0.count]) }
  let pieces = stride(from: 0, to: result.count, by: 1000).map { start in
    operation(flat.map { $0.sliced([start], [min(start + 1000, $0.count)], [1]).copied() })
  }
  expectSameBits(result, concatenate(pieces, axis: 0).reshaped(result.sizes))
}

private func expectSameBits(_ x: NDArray, _ y: NDArray) {
  #expect(x.type == y.type)
  let (x, y) = (x.contiguous(), y.contiguous())
  let areEqual = memcmp(x.data, y.data, x.count * x.dtype.size) == 0
  #expect(areEqual)
}

private struct Xorshift {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state >> 8
  }
}

/// Numbers between -4 and 4.
private func floats(_ shape: [Int], seed: UInt64) -> NDArray {
  var random = Xorshift(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
  let count = shape.reduce(1, *)
  return .make((0..<count).map { _ in Double(random.next() % 65536) / 8192 - 4 }, shape: shape)
}
