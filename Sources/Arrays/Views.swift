import Kernels

// Views share the elements of their base; only sizes and strides are new.

extension NDArray {
  /// Axis `i` of the view is axis `permutation[i]` of `self`.
  package func transposed(_ permutation: PerAxis) -> NDArray {
    view(sizes: sizes.picking(permutation), strides: stridesPerAxis.picking(permutation))
  }

  /// Elements `starts ..< limits`, every `steps`-th, of each axis.
  package func sliced(_ starts: PerAxis, _ limits: PerAxis, _ steps: PerAxis) -> NDArray {
    var (sizes, strides, offset) = (sizes, stridesPerAxis, 0)
    for axis in 0..<rank {
      offset += starts[axis] * strides[axis]
      sizes[axis] = max(0, (limits[axis] - starts[axis] + steps[axis] - 1) / steps[axis])
      strides[axis] *= steps[axis]
    }
    return view(sizes: sizes, strides: strides, offset: count == 0 ? 0 : offset)
  }

  /// What lies at `position` along `axis`, which disappears. A single element is copied: it keeps nothing else alive.
  package func picked(_ position: Int, axis: Int) -> NDArray {
    let offset = position * strides[axis]
    if rank == 1 {
      let element = NDArray.allocateNumber(dtype: dtype, isWeak: isWeak)
      copyElement(from: data + offset * dtype.size, to: element.data, size: dtype.size)
      return element
    }
    return view(
      sizes: sizes.removing(at: axis), strides: stridesPerAxis.removing(at: axis),
      offset: count == 0 ? 0 : offset)
  }

  /// The same elements under one axis more, of size 1.
  package func expanded(at axis: Int) -> NDArray {
    view(sizes: sizes.inserting(1, at: axis), strides: stridesPerAxis.inserting(0, at: axis))
  }

  /// The same elements in another object.
  package func another() -> NDArray { view(sizes: sizes, strides: stridesPerAxis) }

  /// The axes in `axes` run backwards.
  package func reversed(_ axes: PerAxis) -> NDArray {
    var strides = stridesPerAxis
    var offset = 0
    for axis in axes {
      offset += (dims[axis] - 1) * strides[axis]
      strides[axis] = -strides[axis]
    }
    return view(sizes: sizes, strides: strides, offset: count == 0 ? 0 : offset)
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
  let first = operands[0]
  var shape = first.shape
  shape[axis] = operands.reduce(0) { $0 + $1.dims[axis] }
  let result = NDArray.uninitialized(
    shape: shape, dtype: first.dtype, isWeak: operands.allSatisfy(\.isWeak))
  let outer = shape[..<axis].reduce(1, *)
  let rowBytes = shape[axis...].reduce(1, *) * first.dtype.size
  var offset = 0
  if outer == 1 {
    for operand in operands {
      operand.copyElements(to: result.data + offset)
      offset += operand.byteCount
    }
    return result
  }
  for operand in operands {
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
