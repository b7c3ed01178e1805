import Arrays

/// The operands one after the other along `axis`.
///
/// - Shapes: `(a, rest…), (b, rest…), … → (a + b + …, rest…)`, for axis 0.
/// - Throws: ``ArrayError/concatenateRanks(_:examples:)``, ``ArrayError/concatenateSizes(_:axis:examples:)``,
///   ``ArrayError/differentDTypes(primitive:_:)``
/// - JAX: `lax.concatenate`
package func concatenate(_ operands: [Value], axis: Int) throws(ArrayError) -> Value {
  do throws(ArrayError) {
    return try bind(Concatenate(axis: axis), operands)
  } catch {
    throw error.withExamples(of: operands)
  }
}

struct Concatenate: VariadicPrimitive {
  static let name = "concatenate"
  let axis: Int

  func abstractEvaluate(_ operands: some Collection<ArrayType>) throws(ArrayError) -> ArrayType {
    guard let first = operands.first else { preconditionFailure("there are operands") }
    var sizes = first.sizes
    if operands.allSatisfy({ $0 == first }) {
      sizes[axis] = PerAxis.product(sizes[axis], operands.count)
      return ArrayType(sizes: sizes, dtype: first.dtype, isWeak: first.isWeak)
    }
    guard operands.allSatisfy({ $0.rank == first.rank }) else {
      throw .concatenateRanks(operands.map(\.shape))
    }
    let rest = first.sizes.removing(at: axis)
    guard operands.allSatisfy({ $0.sizes.removing(at: axis) == rest }) else {
      throw .concatenateSizes(operands.map(\.shape), axis: axis)
    }
    guard operands.allSatisfy({ $0.dtype == first.dtype }) else {
      throw .differentDTypes(primitive: Self.name, operands.map(\.dtype))
    }
    sizes[axis] = operands.reduce(0) { PerAxis.sum($0, $1.sizes[axis]) }
    return ArrayType(sizes: sizes, dtype: first.dtype, isWeak: operands.allSatisfy(\.isWeak))
  }

  func evaluate(_ operands: [NDArray]) -> NDArray { Arrays.concatenate(operands, axis: axis) }

  func batch(_ operands: [BatchedValue], size: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try concatenate(try inFront(operands, size: size), axis: axis + 1), axis: 0)
  }
}
