import Arrays
import Testing

@testable import Primitives

// `vmap(f)(x)` is the stack of `f(xᵢ)`.

@Suite struct VmapLawTests {
  @Test(arguments: allPrimitives) func vmapIsAStackOfCalls(_ example: Example) throws {
    for size in [0, 1, 3] {
      for axes in batchAxes(example) { try check(example, axes, size) }
    }
  }

  @Test(arguments: allPrimitives) func vmapNests(_ example: Example) throws {
    let (outer, inner) = (2, 3)
    let batched = example.operands.map {
      stack((0..<outer * inner).map($0.rolled)).reshaped(PerAxis([outer, inner] + $0.shape))
    }
    let axes = example.operands.map { _ in Int?.some(0) }
    let result = try vmapped(
      { try vmapped(example.apply, axes, $0) }, axes, batched.map(Value.array)
    ).array
    let expected = try (0..<outer * inner).map { i in try example.call { $0.rolled(i) } }
    expectEqual(result, stack(expected).reshaped(PerAxis([outer, inner] + expected[0].shape)))
  }

  /// Every choice of operands and of the axis of each.
  private func batchAxes(_ example: Example) -> [[Int?]] {
    let choices = example.operands.map { [nil] + (0...$0.rank).map(Int?.some) }
    let all = choices.reduce([[]]) { partial, choice in partial.flatMap { p in choice.map { p + [$0] } } }
    return all.filter { $0.contains { $0 != nil } }
  }

  private func check(_ example: Example, _ axes: [Int?], _ size: Int) throws {
    let batched = zip(example.operands, axes).map { operand, axis in
      axis.map { stack((0..<size).map(operand.rolled), of: operand, axis: $0) } ?? operand
    }
    let result = try vmapped(example.apply, axes, batched.map(Value.array)).array
    let calls = try (0..<size).map { i in
      try example.apply(zip(example.operands, axes).map { .array($1 == nil ? $0 : $0.rolled(i)) }).array
    }
    let single = try example.promise(example.operands.map(\.type))
    #expect(
      result.type == ArrayType(shape: [size] + single.shape, dtype: single.dtype, isWeak: single.isWeak))
    if size > 0 { expectEqual(result, stack(calls), "axes \(axes)") }
  }
}

extension Example {
  func call(_ change: (NDArray) -> NDArray) throws -> NDArray {
    try apply(operands.map { .array(change($0)) }).array
  }
}
