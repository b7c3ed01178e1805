import Arrays
import Testing

@testable import Primitives

@Suite struct EvaluationLawTests {
  @Test(arguments: allPrimitives) func evaluateKeepsThePromise(_ example: Example) throws {
    let result = try example.call { $0 }
    #expect(result.type == (try example.promise(example.operands.map(\.type))))
  }

  @Test(arguments: allPrimitives) func weakOperandsKeepThePromise(_ example: Example) throws {
    let weak = example.operands.map { convert($0, to: $0.dtype, isWeak: $0.dtype != .bool) }
    let result = try example.apply(weak.map(Value.array)).array
    #expect(result.type == (try example.promise(weak.map(\.type))))
  }

  @Test(arguments: allPrimitives) func stridedViewsEqualCopies(_ example: Example) throws {
    expectEqual(try example.call { $0.restrided() }, try example.call { $0 })
    expectEqual(
      try example.call { $0.reversed(.axes($0.rank)).copied().reversed(.axes($0.rank)) },
      try example.call { $0 })
  }
}
