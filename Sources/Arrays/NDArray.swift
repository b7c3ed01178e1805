/// An array in memory: immutable to the language, one heap object when it is small.
///
/// Behind the header lie the sizes and strides of the axes, and behind those the elements, unless they live in a
/// shared ``Storage``, belong to another array, of which this one is a view, or are not computed yet (``Chain``).
@usableFromInline package final class NDArray: ManagedBuffer<NDArray.Header, Int> {
  @usableFromInline package struct Header {
    /// The first element; nil as long as the elements are not computed.
    @usableFromInline var data: UnsafeMutableRawPointer?
    /// What keeps `data` alive, when that is not the array itself, or the chain that will compute it.
    var owner: AnyObject?
    @usableFromInline package fileprivate(set) var count: Int
    @usableFromInline package let rank: Int
    @usableFromInline package let dtype: DType
    @usableFromInline package let isWeak: Bool
    /// Whether the elements lie side by side, in row-major order.
    @usableFromInline package fileprivate(set) var isContiguous: Bool
  }

  /// Arrays up to so many bytes keep their elements in the object.
  static let inlineBytes = 512

  /// The header where it lies: an access by way of `header` would be checked for exclusivity at run time.
  @inlinable var head: UnsafeMutablePointer<Header> { withUnsafeMutablePointerToHeader { $0 } }

  @usableFromInline @inlinable package var dtype: DType { head.pointee.dtype }
  @usableFromInline @inlinable package var isWeak: Bool { head.pointee.isWeak }
  @usableFromInline @inlinable package var rank: Int { head.pointee.rank }
  @usableFromInline @inlinable package var count: Int { head.pointee.count }
  @usableFromInline @inlinable package var isContiguous: Bool { head.pointee.isContiguous }

  /// The first element. Valid as long as the array lives: see `withExtendedLifetime(_:_:)`.
  @usableFromInline @inlinable package var data: UnsafeMutableRawPointer {
    if let data = head.pointee.data { return data }
    return computedData()
  }
  /// The sizes of the axes, and behind them as many strides, which count elements.
  @inlinable var axes: UnsafeMutablePointer<Int> { withUnsafeMutablePointerToElements { $0 } }
  @inlinable var dims: UnsafePointer<Int> { UnsafePointer(axes) }
  var strides: UnsafePointer<Int> { UnsafePointer(axes + rank) }

  @usableFromInline @inlinable package func size(ofAxis axis: Int) -> Int { dims[axis] }
  func stride(ofAxis axis: Int) -> Int { strides[axis] }
  package var shape: [Int] { Array(UnsafeBufferPointer(start: dims, count: rank)) }
  /// The shape as a list that costs nothing.
  @usableFromInline @inlinable package var sizes: PerAxis { PerAxis(dims, count: rank) }
  var stridesPerAxis: PerAxis { PerAxis(strides, count: rank) }
  @usableFromInline @inlinable package var type: ArrayType {
    ArrayType(sizes: sizes, dtype: dtype, isWeak: isWeak)
  }
  package var byteCount: Int { count * dtype.size }
}

// MARK: - Making arrays

extension NDArray {
  /// A contiguous array whose elements the caller writes before anyone reads them.
  package static func uninitialized(sizes: PerAxis, dtype: DType, isWeak: Bool = false) -> NDArray {
    uninitialized(count: sizes.product, rank: sizes.count, dtype: dtype, isWeak: isWeak) { sizes[$0] }
  }

  /// As above: the size of each axis, and the number of elements.
  @inline(__always)
  static func uninitialized(count: Int, rank: Int, dtype: DType, isWeak: Bool, _ size: (Int) -> Int)
    -> NDArray
  {
    let array = allocate(count: count, rank: rank, dtype: dtype, isWeak: isWeak)
    for axis in 0..<rank { array.axes[axis] = size(axis) }
    array.setRowMajorStrides()
    return array
  }

  package static func uninitialized(shape: [Int], dtype: DType, isWeak: Bool = false) -> NDArray {
    uninitialized(sizes: PerAxis(shape), dtype: dtype, isWeak: isWeak)
  }

  /// As above, with the shape of `other`.
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

  /// Another look at the elements of `self`, beginning `offset` elements further: the size and the stride of each axis.
  @inline(__always)
  func view(
    rank: Int, offset: Int = 0, isWeak: Bool? = nil, _ axis: (Int) -> (size: Int, stride: Int)
  ) -> NDArray {
    let view = makeArray(
      tail: 2 * rank,
      Header(
        data: data, owner: head.pointee.owner ?? self, count: 1, rank: rank, dtype: dtype,
        isWeak: isWeak ?? self.isWeak, isContiguous: true))
    var (count, isRowMajor, place) = (1, true, rank - 1)
    while place >= 0 {
      let (size, stride) = axis(place)
      view.axes[place] = size
      view.axes[rank + place] = stride
      if size != 1 && stride != count { isRowMajor = false }
      count = PerAxis.product(count, size)
      place -= 1
    }
    view.head.pointee.count = count
    view.head.pointee.isContiguous = isRowMajor || count == 0
    if count > 0 { view.head.pointee.data! += offset * dtype.size }
    return view
  }

  /// As above, with sizes and strides in lists.
  package func view(sizes: PerAxis, strides: PerAxis, isWeak: Bool? = nil) -> NDArray {
    view(rank: sizes.count, isWeak: isWeak) { (sizes[$0], strides[$0]) }
  }

  /// As above, with the axes left to the caller, too.
  static func allocate(count: Int, rank: Int, dtype: DType, isWeak: Bool) -> NDArray {
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

  /// As above, of rank 0.
  @inline(__always)
  static func allocateNumber(dtype: DType, isWeak: Bool) -> NDArray {
    let array = makeArray(
      tail: 1,
      Header(
        data: UnsafeMutableRawPointer(bitPattern: 64)!, owner: nil, count: 1, rank: 0, dtype: dtype,
        isWeak: isWeak, isContiguous: true))
    array.head.pointee.data = UnsafeMutableRawPointer(array.axes)
    return array
  }

  fileprivate func setRowMajorStrides() {
    let rank = self.rank
    var stride = 1
    var axis = rank - 1
    while axis >= 0 {
      axes[rank + axis] = stride
      stride *= axes[axis]
      axis -= 1
    }
  }
}

// MARK: - Arrays without elements

extension NDArray {
  /// An array of the shape and order of `chain`, which will compute its elements.
  static func deferred(in chain: Chain, dtype: DType, isWeak: Bool) -> NDArray {
    let rank = chain.sizes.count
    var (strides, stride) = (chain.sizes, 1)
    for axis in chain.order.reversed() {
      strides[axis] = stride
      stride *= chain.sizes[axis]
    }
    let array = makeArray(
      tail: 2 * rank,
      Header(
        data: nil, owner: chain, count: stride, rank: rank, dtype: dtype, isWeak: isWeak,
        isContiguous: areRowMajor(chain.sizes, strides)))
    for axis in 0..<rank {
      array.axes[axis] = chain.sizes[axis]
      array.axes[rank + axis] = strides[axis]
    }
    return array
  }

  var isDeferred: Bool { head.pointee.data == nil }

  /// The chain that will compute the elements, when they are not there.
  var chain: Chain? { isDeferred ? unsafeDowncast(head.pointee.owner!, to: Chain.self) : nil }

  @usableFromInline @inline(never) func computedData() -> UnsafeMutableRawPointer {
    chain!.run()
    return head.pointee.data!
  }

  /// The elements are in `storage` from now on.
  func settle(in storage: Storage) {
    head.pointee.data = storage.base
    head.pointee.owner = storage
  }

  /// The elements are not there any more: `chain` will compute them anew.
  func unsettle(for chain: Chain) {
    head.pointee.data = nil
    head.pointee.owner = chain
  }

  /// Computes the elements, if they are not there.
  package func compute() { _ = data }
}

@inline(__always)
private func makeArray(tail: Int, _ header: NDArray.Header) -> NDArray {
  let buffer = NDArray.create(minimumCapacity: tail) { _ in header }
  return unsafeDowncast(buffer, to: NDArray.self)
}

// MARK: - Order in memory

extension NDArray {
  /// The axes from the slowest to the fastest in memory; nil when the elements do not lie side by side.
  var memoryOrder: PerAxis? {
    if isContiguous { return .axes(rank) }
    var order = PerAxis()
    for axis in 0..<rank {
      var place = order.count
      while place > 0 && strides[order[place - 1]] < strides[axis] { place -= 1 }
      order.insert(axis, at: place)
    }
    return isDense(in: order) ? order : nil
  }

  /// Whether the elements lie side by side when the last axis in `order` runs fastest.
  func isDense(in order: PerAxis) -> Bool {
    var stride = 1
    for axis in order.reversed() where dims[axis] != 1 {
      if strides[axis] != stride { return false }
      stride *= dims[axis]
    }
    return true
  }
}

/// Axes of size 1 and empty arrays may have any strides.
private func areRowMajor(_ sizes: PerAxis, _ strides: PerAxis) -> Bool {
  var stride = 1
  var axis = sizes.count - 1
  while axis >= 0 {
    if sizes[axis] != 1 && strides[axis] != stride { return sizes.has(0) }
    stride *= sizes[axis]
    axis -= 1
  }
  return true
}
