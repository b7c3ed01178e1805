import Arrays

// Places in an array, and numbers of its elements in row-major order.

extension NumPy {
  /// The place along each axis of what stands at `indices` in row-major order.
  ///
  /// - Throws: ``NumPyMistake/unravelEmpty``
  package static func unravelIndex(_ indices: Value, _ shape: [Int]) throws(ArrayError) -> [Value] {
    let total = shape.product
    guard total > 0 || indices.sizes.product == 0 else { throw .numpy(.unravelEmpty) }
    func constant(_ number: Int) -> Value { .array(.scalar(number, .int32, isWeak: indices.isWeak)) }
    let clipped = try clip(try int32Indices(indices), constant(-total), constant(total - 1))
    var places: [Value] = []
    for axis in shape.indices {
      let rest = try remainder(clipped, constant(shape[axis...].product))
      let place = try floorDivide(rest, constant(shape[(axis + 1)...].product))
      // The places of bools are Python's numbers.
      let isBool = indices.dtype == .bool
      places.append(
        try convertElementType(place, isBool ? .int32 : indices.dtype, isWeak: isBool || indices.isWeak))
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
