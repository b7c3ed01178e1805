import Kernels

// Views share the elements of their base; only sizes and strides are new.

extension NDArray {
  var stridesArray: [Int] { Array(UnsafeBufferPointer(start: strides, count: rank)) }

  /// Axis `i` of the view is axis `permutation[i]` of `self`.
  package func transposed(_ permutation: [Int]) -> NDArray {
    view(shape: permutation.map { dims[$0] }, strides: permutation.map { strides[$0] })
  }

  /// Elements `starts ..< limits`, every `steps`-th, of each axis.
  package func sliced(_ starts: [Int], _ limits: [Int], _ steps: [Int]) -> NDArray {
    let axes = 0..<rank
    return view(
      shape: axes.map { max(0, (limits[$0] - starts[$0] + steps[$0] - 1) / steps[$0]) },
      strides: axes.map { strides[$0] * steps[$0] },
      offset: count == 0 ? 0 : axes.reduce(0) { $0 + starts[$1] * strides[$1] })
  }

  /// The axes in `axes` run backwards.
  package func reversed(_ axes: [Int]) -> NDArray {
    var strides = stridesArray
    var offset = 0
    for axis in axes {
      offset += (dims[axis] - 1) * strides[axis]
      strides[axis] = -strides[axis]
    }
    return view(shape: shape, strides: strides, offset: count == 0 ? 0 : offset)
  }

  /// Axis `i` of `self` becomes axis `axes[i]` of the view; the other axes repeat it.
  package func broadcast(to shape: [Int], _ axes: [Int]) -> NDArray {
    var strides = [Int](repeating: 0, count: shape.count)
    for (i, axis) in axes.enumerated() where dims[i] != 1 { strides[axis] = self.strides[i] }
    return view(shape: shape, strides: strides)
  }

  /// The same elements in row-major order under another shape; a view when they lie side by side.
  package func reshaped(_ shape: [Int]) -> NDArray {
    let whole = contiguous()
    var strides = [Int](repeating: 1, count: shape.count)
    for axis in shape.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] * shape[axis + 1] }
    return whole.view(shape: shape, strides: strides)
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
      axle_gather_strided(dtype.size, data, rank, dims, strides, 0, destination, count)
    }
  }

  /// A strided copy: equal elements under other strides. The laws compare it with the original.
  package func restrided() -> NDArray {
    let backwards = Array((0..<rank).reversed())
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
