import Arrays
import Testing

@testable import Primitives

/// `vmap(function, in_axes=axes)(*operands)`.
func vmapped(_ function: ([Value]) throws -> Value, _ axes: [Int?], _ operands: [Value]) throws -> Value {
  let vmap = Vmap(axisSize: nil, axisName: nil)
  let traced = zip(axes, operands).enumerated().map { number, mapped in
    let (axis, operand) = mapped
    guard let axis else { return operand }
    guard let tracer = vmap.tracer(of: operand, axis: axis, leaf: number) else {
      preconditionFailure("the operands have such axes, all of one size")
    }
    return tracer
  }
  vmap.begin()
  defer { vmap.end() }
  let result = try function(traced)
  return try vmap.unmapped(result, 0) { "" } ?? result
}

extension Value {
  /// Itself, so that nested functions can pass tracers through.
  var array: NDArray {
    guard case .array(let array) = self else { preconditionFailure("all transformations have returned") }
    return array
  }
}

extension NDArray {
  /// The elements moved on by `count` places: another example of the same kind.
  func rolled(_ count: Int) -> NDArray {
    guard self.count > 0, count > 0 else { return self }
    let flat = reshaped([self.count])
    let cut = count % self.count
    if cut == 0 { return self }
    let parts = [flat.sliced([cut], [self.count], [1]), flat.sliced([0], [cut], [1])]
    return Arrays.concatenate(parts, axis: 0).reshaped(sizes)
  }
}

func stack(_ examples: [NDArray]) -> NDArray {
  Arrays.concatenate(examples.map { $0.reshaped($0.sizes.inserting(1, at: 0)) }, axis: 0)
}

/// The examples along `axis`; none of them still have the shape of `model`.
func stack(_ examples: [NDArray], of model: NDArray, axis: Int) -> NDArray {
  let stacked =
    examples.isEmpty
    ? NDArray.full(shape: [0] + model.shape, .scalar(0, model.dtype), isWeak: model.isWeak) : stack(examples)
  var permutation = PerAxis(1..<model.rank + 1)
  permutation.insert(0, at: axis)
  return stacked.transposed(permutation)
}

/// The same type and the same elements, a NaN being equal to itself.
func expectEqual(
  _ lhs: NDArray, _ rhs: NDArray, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(lhs.type == rhs.type, comment, sourceLocation: sourceLocation)
  #expect(lhs.elements.map(\.text) == rhs.elements.map(\.text), comment, sourceLocation: sourceLocation)
}

extension NDArray.Element {
  fileprivate var text: String { "\(self)" }
}
