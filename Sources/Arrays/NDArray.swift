/// An array in memory: immutable to the language, one heap object when it is small.
///
/// Behind the header lie the sizes and strides of the axes, and behind those the elements, unless they live in a
/// shared ``Storage`` or belong to another array, of which this one is a view.
package final class NDArray: ManagedBuffer<NDArray.Header, Int> {
  package struct Header {
    fileprivate(set) var data: UnsafeMutableRawPointer
    /// What keeps `data` alive, when that is not the array itself.
    fileprivate let owner: AnyObject?
    package let count: Int
    package let rank: Int
    package let dtype: DType
    package let isWeak: Bool
    /// Whether the elements lie side by side, in row-major order.
    package let isContiguous: Bool
  }

  /// Arrays up to so many bytes keep their elements in the object.
  static let inlineBytes = 512

  /// The header where it lies: an access by way of `header` would be checked for exclusivity at run time.
  private var head: UnsafeMutablePointer<Header> { withUnsafeMutablePointerToHeader { $0 } }

  package var dtype: DType { head.pointee.dtype }
  package var isWeak: Bool { head.pointee.isWeak }
  package var rank: Int { head.pointee.rank }
  package var count: Int { head.pointee.count }
  package var isContiguous: Bool { head.pointee.isContiguous }

  /// The first element. Valid as long as the array lives: see ``withExtendedLifetime``.
  package var data: UnsafeMutableRawPointer { head.pointee.data }
  /// The sizes of the axes, and behind them as many strides, which count elements.
  var axes: UnsafeMutablePointer<Int> { withUnsafeMutablePointerToElements { $0 } }
  var dims: UnsafePointer<Int> { UnsafePointer(axes) }
  var strides: UnsafePointer<Int> { UnsafePointer(axes + rank) }

  package func size(ofAxis axis: Int) -> Int { dims[axis] }
  package var shape: [Int] { Array(UnsafeBufferPointer(start: dims, count: rank)) }
  package var type: ArrayType { ArrayType(shape: shape, dtype: dtype, isWeak: isWeak) }
  package var byteCount: Int { count * dtype.size }
}

// MARK: - Making arrays

extension NDArray {
  /// A contiguous array whose elements the caller writes before anyone reads them.
  package static func uninitialized(shape: [Int], dtype: DType, isWeak: Bool = false) -> NDArray {
    let array = allocate(count: shape.reduce(1, *), rank: shape.count, dtype: dtype, isWeak: isWeak)
    for axis in shape.indices { array.axes[axis] = shape[axis] }
    array.setRowMajorStrides()
    return array
  }

  /// As above, with the shape of `other`: no Swift array is made.
  static func uninitialized(like other: NDArray, dtype: DType, isWeak: Bool) -> NDArray {
    let rank = other.rank
    let array = allocate(count: other.count, rank: rank, dtype: dtype, isWeak: isWeak)
    if other.isContiguous {
      array.axes.update(from: other.axes, count: 2 * rank)
    } else {
      array.axes.update(from: other.axes, count: rank)
      array.setRowMajorStrides()
    }
    return array
  }

  /// Another look at the elements of `self`: sizes and strides, beginning `offset` elements further.
  package func view(shape: [Int], strides: [Int], offset: Int = 0, isWeak: Bool? = nil) -> NDArray {
    let rank = shape.count
    let count = shape.reduce(1, *)
    let view = makeArray(
      tail: 2 * rank,
      Header(
        data: data + offset * dtype.size, owner: head.pointee.owner ?? self, count: count, rank: rank,
        dtype: dtype,
        isWeak: isWeak ?? self.isWeak, isContiguous: areRowMajor(shape, strides)))
    for axis in 0..<rank {
      view.axes[axis] = shape[axis]
      view.axes[rank + axis] = strides[axis]
    }
    return view
  }

  private static func allocate(count: Int, rank: Int, dtype: DType, isWeak: Bool) -> NDArray {
    let bytes = count * dtype.size
    let isInline = bytes <= inlineBytes
    let storage = isInline ? nil : Storage(byteCount: bytes)
    let array = makeArray(
      tail: 2 * rank + (isInline ? (bytes + 7) / 8 : 0),
      Header(
        data: storage?.base ?? UnsafeMutableRawPointer(bitPattern: 64)!, owner: storage, count: count,
        rank: rank,
        dtype: dtype, isWeak: isWeak, isContiguous: true))
    if isInline { array.head.pointee.data = UnsafeMutableRawPointer(array.axes + 2 * rank) }
    return array
  }

  private func setRowMajorStrides() {
    var stride = 1
    for axis in (0..<rank).reversed() {
      axes[rank + axis] = stride
      stride *= axes[axis]
    }
  }
}

@inline(__always)
private func makeArray(tail: Int, _ header: NDArray.Header) -> NDArray {
  let buffer = NDArray.create(minimumCapacity: tail) { _ in header }
  return unsafeDowncast(buffer, to: NDArray.self)
}

/// Axes of size 1 and empty arrays may have any strides.
private func areRowMajor(_ shape: [Int], _ strides: [Int]) -> Bool {
  var stride = 1
  for axis in shape.indices.reversed() {
    if shape[axis] != 1 && strides[axis] != stride { return shape.contains(0) }
    stride *= shape[axis]
  }
  return true
}
