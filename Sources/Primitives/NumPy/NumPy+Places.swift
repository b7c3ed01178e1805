import Arrays

// Places in an array, and numbers of its elements in row-major order.

extension NumPy {
  /// The place along each axis of what stands at `indices` in row-major order.
  package static func unravelIndex(_ indices: Value, _ shape: [Int]) throws(ArrayError) -> [Value] {
    let total = shape.product
    func constant(_ number: Int) -> Value { .array(.scalar(number, .int32, isWeak: indices.isWeak)) }
    let clipped = try clip(indices, constant(-total), constant(total - 1))
    var stride = total
    var places: [Value] = []
    for size in shape {
      let rest = try remainder(clipped, constant(stride))
      stride /= Swift.max(size, 1)
      places.append(try floorDivide(rest, constant(stride)))
    }
    return places
  }

  /// The place in row-major order of what stands at these places along the axes.
  ///
  /// - Throws: ``NumPyMistake/coordinateOutside``, ``ArrayError/tracerAsValue(_:context:)``
  package static func ravelMultiIndex(
    _ places: [Value], _ shape: [Int], mode: TakeMode?
  ) throws(ArrayError) -> Value {
    var result = Value.array(.scalar(0, .int32))
    for (place, size) in zip(places, shape) {
      let count = Value.array(.scalar(size, .int32))
      var inside = try convertElementType(place, .int32)
      switch mode {
      case .clip?: inside = try clip(inside, .array(.scalar(0, .int32)), .array(.scalar(size - 1, .int32)))
      case .wrap?: inside = try remainder(inside, count)
      default:
        guard case .array(let known) = inside else {
          throw .tracerAsValue(
            place.type,
            context: "The error occurred because ravel_multi_index was jit-compiled with mode='raise'. Use "
              + "mode='wrap' or mode='clip' instead.")
        }
        for i in 0..<known.count {
          guard case .int(let number) = known[i], number >= 0 && number < size else {
            throw .numpy(.coordinateOutside)
          }
        }
      }
      result = try add(try multiply(result, count), inside)
    }
    return result
  }
}
