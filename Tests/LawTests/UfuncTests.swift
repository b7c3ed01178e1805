import Arrays
import Testing

@testable import Primitives

// A fold and what it passes through tell the same; halves and order do not matter where the function is associative.

@Test(arguments: Ufunc.all.filter(\.folds).map(\.name), [1, 2, 3, 7, 8, 64])
func whatIsAccumulatedEndsWithTheReduction(name: String, count: Int) throws {
  let ufunc = try #require(Ufunc.all.first { $0.name == name })
  let x = Value.array(.make((0..<2 * count).map { $0 * 37 % 11 - 4 }, shape: [2, count]))
  for axis in [0, 1] {
    let whole = try ufunc.reduce(x, axis: .one(axis), dtype: nil, keepdims: false, .everything)
    let passed = try ufunc.accumulate(x, axis: axis, dtype: nil)
    let last = try indexInDim(passed, x.size(ofAxis: axis) - 1, axis: axis)
    #expect(whole.array.dtype == last.array.dtype)
    #expect(whole.array.elements == last.array.elements, "\(name) over axis \(axis)")
  }
}

@Test(arguments: Ufunc.all.map(\.name))
func anOuterTableHoldsTheFunctionOfEachPair(name: String) throws {
  let ufunc = try #require(Ufunc.all.first { $0.name == name })
  let isOfBits = name.hasPrefix("bitwise")
  let x: Value = isOfBits ? .array(.make([6, 3, 5], shape: [3])) : .array(.make([0.5, 3, -2], shape: [3]))
  let table = try ufunc.outer(x, try reshape(x, [1, 3]))
  #expect(table.shape == [3, 1, 3])
  for i in 0..<3 {
    let row = try ufunc.apply(try indexInDim(x, i, axis: 0), x)
    #expect(
      try indexInDim(try reshape(table, [3, 3]), i, axis: 0).array.elements == row.array.elements)
  }
}
