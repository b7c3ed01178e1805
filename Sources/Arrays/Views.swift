import Kernels

// Views share the elements of their base; only sizes and strides are new.

/// How many elements every `step`-th of `start ..< limit` is.
package func sliceSize(_ start: Int, _ limit: Int, step: Int) -> Int {
  limit > start ? (limit - start - 1) / step + 1 : 0
}

extension NDArray {
  /// Axis `i` of the view is axis `permutation[i]` of `self`.
  package func transposed(_ permutation: PerAxis) -> NDArray {
    view(rank: rank) { (dims[permutation[$0]], strides[permutation[$0]]) }
  }

  /// Axis `source` becomes axis `destination`; the others keep their order.
  package func movingAxis(_ source: Int, to destination: Int) -> NDArray {
    view(rank: rank) { place in
      let other = place < destination ? place : place - 1
      let axis = place == destination ? source : other < source ? other : other + 1
      return (dims[axis], strides[axis])
    }
  }

  /// Elements `starts ..< limits`, every `steps`-th, of each axis. The bounds lie within the axes.
  package func sliced(_ starts: PerAxis, _ limits: PerAxis, _ steps: PerAxis) -> NDArray {
    var offset = 0
    for axis in 0..<rank {
      precondition(
        starts[axis] >= 0 && limits[axis] <= dims[axis] && steps[axis] > 0, "bounds lie within the operand")
      offset += starts[axis] * strides[axis]
    }
    return view(rank: rank, offset: offset) { axis in
      // The stride of a lone element may be anything.
      (sliceSize(starts[axis], limits[axis], step: steps[axis]), strides[axis] &* steps[axis])
    }
  }

  /// The elements of one axis whose places are in `range`.
  func window(_ range: Range<Int>, axis: Int) -> NDArray {
    var (starts, limits) = (PerAxis(repeating: 0, count: rank), sizes)
    (starts[axis], limits[axis]) = (range.lowerBound, range.upperBound)
    return sliced(starts, limits, PerAxis(repeating: 1, count: rank))
  }

  /// What lies at `position` along `axis`, which disappears. A single element is copied: it keeps nothing else alive.
  package func picked(_ position: Int, axis: Int) -> NDArray {
    let offset = position * strides[axis]
    if rank == 1 {
      let element = NDArray.allocateNumber(dtype: dtype, isWeak: isWeak)
      copyElement(from: data + offset * dtype.size, to: element.data, size: dtype.size)
      return element
    }
    return view(rank: rank - 1, offset: offset) {
      let source = $0 < axis ? $0 : $0 + 1
      return (dims[source], strides[source])
    }
  }

  /// The same elements under one axis more, of size 1.
  package func expanded(at axis: Int) -> NDArray {
    view(rank: rank + 1) {
      if $0 == axis { return (1, 0) }
      let source = $0 < axis ? $0 : $0 - 1
      return (dims[source], strides[source])
    }
  }

  /// The same elements in another object.
  package func another() -> NDArray { view(rank: rank) { (dims[$0], strides[$0]) } }

  /// The axes in `axes` run backwards.
  package func reversed(_ axes: PerAxis) -> NDArray {
    var offset = 0
    for axis in axes { offset += (dims[axis] - 1) * strides[axis] }
    return view(rank: rank, offset: offset) { (dims[$0], axes.has($0) ? -strides[$0] : strides[$0]) }
  }

  /// Axis `i` of `self` becomes axis `axes[i]` of the view; the other axes repeat it.
  package func broadcast(to sizes: PerAxis, _ axes: PerAxis) -> NDArray {
    if sizes == self.sizes { return self }
    var strides = PerAxis(repeating: 0, count: sizes.count)
    for i in 0..<axes.count where dims[i] != 1 { strides[axes[i]] = self.strides[i] }
    return view(sizes: sizes, strides: strides)
  }

  /// The same elements in row-major order under another shape; a view when they lie side by side.
  package func reshaped(_ sizes: PerAxis) -> NDArray {
    var strides = PerAxis(repeating: 1, count: sizes.count)
    var axis = sizes.count - 2
    while axis >= 0 {
      strides[axis] = strides[axis + 1] * sizes[axis + 1]
      axis -= 1
    }
    return contiguous().view(sizes: sizes, strides: strides)
  }

  /// The array without `axes`, which have size 1.
  package func squeezed(_ axes: PerAxis) -> NDArray {
    view(sizes: sizes.dropping(axes), strides: stridesPerAxis.dropping(axes))
  }

  /// The array itself when its elements lie side by side, otherwise a copy of which this is true.
  package func contiguous() -> NDArray { isContiguous ? self : copied() }

  package func copied() -> NDArray {
    let copy = NDArray.uninitialized(like: self, dtype: dtype, isWeak: isWeak)
    copyElements(to: copy.data)
    return copy
  }

  /// Writes the elements, in row-major order, to `destination`.
  func copyElements(to destination: UnsafeMutableRawPointer) {
    withExtendedLifetime(self) {
      if isContiguous {
        axle_copy(data, destination, byteCount)
      } else {
        axle_copy_strided(dtype.size, data, rank, dims, strides, count, destination)
      }
    }
  }

  /// A strided copy: equal elements under other strides. The laws compare it with the original.
  package func restrided() -> NDArray {
    let backwards = PerAxis((0..<rank).reversed())
    return transposed(backwards).copied().transposed(backwards)
  }
}

/// The operands one after the other along `axis`.
package func concatenate(_ operands: [NDArray], axis: Int) -> NDArray {
  var sizes = operands[0].sizes
  sizes[axis] = operands.reduce(0) { $0 + $1.dims[axis] }
  return join(operands, sizes, axis: axis)
}

/// The operands, all of one shape, side by side along a new axis.
package func stack(_ operands: [NDArray], axis: Int) -> NDArray {
  join(operands, operands[0].sizes.inserting(operands.count, at: axis), axis: axis)
}

/// For each place along the axes before `axis`, what the operands have there, one after the other.
private func join(_ operands: [NDArray], _ sizes: PerAxis, axis: Int) -> NDArray {
  let result = NDArray.uninitialized(
    sizes: sizes, dtype: operands[0].dtype, isWeak: operands.allSatisfy(\.isWeak))
  let outer = sizes[..<axis].product
  let rowBytes = sizes[axis...].product * result.dtype.size
  var offset = 0
  if outer == 1 {
    for operand in operands {
      operand.copyElements(to: result.data + offset)
      offset += operand.byteCount
    }
    return result
  }
  for operand in operands where operand.count > 0 {
    let whole = operand.contiguous()
    let bytes = outer == 0 ? 0 : whole.byteCount / outer
    for row in 0..<outer {
      (result.data + row * rowBytes + offset).copyMemory(from: whole.data + row * bytes, byteCount: bytes)
    }
    offset += bytes
    withExtendedLifetime(whole) {}
  }
  return result
}

/// A copy of one element of so many bytes, for which a call would take longer than the copy.
@inline(__always)
private func copyElement(from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, size: Int) {
  switch size {
  case 4: target.storeBytes(of: source.load(as: UInt32.self), as: UInt32.self)
  case 2: target.storeBytes(of: source.load(as: UInt16.self), as: UInt16.self)
  default: target.copyMemory(from: source, byteCount: size)
  }
}
