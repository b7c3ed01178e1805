import Kernels

/// A run of elements of an operand; `step` is 0 when one element stands for all.
struct Block {
  let start: UnsafeRawPointer
  let step: Int
}

/// Elements per block: the copies of one operation stay in the first-level cache.
private let blockLength = 1024

/// Gives an operand out, block by block, in row-major order of `target`'s shape.
private struct BlockReader {
  private enum Source {
    case contiguous
    case scalar
    /// Copied to the scratch memory.
    case stretched
  }

  private let operand: NDArray
  private let target: NDArray
  private let source: Source
  private let scratch: UnsafeMutableRawPointer

  @inline(__always)
  init(_ operand: NDArray, like target: NDArray, scratch: UnsafeMutableRawPointer) {
    self.operand = operand
    self.target = target
    self.scratch = scratch
    if operand.count == 1 {
      source = .scalar
    } else if operand.isContiguous && operand.count == target.count {
      source = .contiguous
    } else {
      source = .stretched
    }
  }

  @inline(__always)
  func block(_ start: Int, _ count: Int) -> Block {
    switch source {
    case .contiguous: return Block(start: operand.data + start * operand.dtype.size, step: 1)
    case .scalar: return Block(start: operand.data, step: 0)
    case .stretched:
      axle_gather_stretched(
        operand.dtype.size, operand.data, target.rank, target.dims, operand.dims, operand.strides, start,
        scratch,
        count)
      return Block(start: scratch, step: 1)
    }
  }
}

extension NDArray {
  @usableFromInline @inlinable package func hasSameShape(as other: NDArray) -> Bool {
    guard rank == other.rank else { return false }
    for axis in 0..<rank where dims[axis] != other.dims[axis] { return false }
    return true
  }

  /// Whether the array, combined with `other`, repeats elements.
  package func stretches(beside other: NDArray) -> Bool {
    if rank == 0 { return other.count != 1 }
    if other.rank == 0 { return false }
    for axis in 0..<rank where dims[axis] == 1 && other.dims[axis] != 1 { return true }
    return false
  }

  /// A view of the shape of `target`, which differs by rank 0 or axes of size 1.
  func broadcastLike(_ target: NDArray) -> NDArray {
    if hasSameShape(as: target) { return self }
    return view(rank: target.rank) { (target.dims[$0], rank == 0 || dims[$0] == 1 ? 0 : strides[$0]) }
  }

  /// Whether a kernel can take the operand as it stands, the result having `count` elements.
  @inline(__always)
  fileprivate func isWhole(_ count: Int) -> Bool { isContiguous && self.count == count }
}

@inline(__always)
func forEachBlock(of result: NDArray, _ x: NDArray, _ body: (Block, UnsafeMutableRawPointer, Int) -> Void) {
  let count = result.count
  if x.isWhole(count) {
    withExtendedLifetime(x) { body(Block(start: x.data, step: 1), result.data, count) }
    return
  }
  withScratch(count) { scratch, _ in
    let reader = BlockReader(x, like: result, scratch: scratch)
    forEachBlock(of: result) { start, out, length in body(reader.block(start, length), out, length) }
  }
}

@inline(__always)
func forEachBlock(
  of result: NDArray, _ x: NDArray, _ y: NDArray, _ body: (Block, Block, UnsafeMutableRawPointer, Int) -> Void
) {
  let count = result.count
  if (x.isWhole(count) || x.count == 1) && (y.isWhole(count) || y.count == 1) {
    withExtendedLifetime((x, y)) {
      body(
        Block(start: x.data, step: x.count == 1 ? 0 : 1), Block(start: y.data, step: y.count == 1 ? 0 : 1),
        result.data, count)
    }
    return
  }
  withScratch(count) { scratch, room in
    let xs = BlockReader(x, like: result, scratch: scratch)
    let ys = BlockReader(y, like: result, scratch: scratch + room)
    forEachBlock(of: result) { start, out, length in
      body(xs.block(start, length), ys.block(start, length), out, length)
    }
  }
}

@inline(__always)
func forEachBlock(
  of result: NDArray, _ x: NDArray, _ y: NDArray, _ z: NDArray,
  _ body: (Block, Block, Block, UnsafeMutableRawPointer, Int) -> Void
) {
  withScratch(result.count) { scratch, room in
    let xs = BlockReader(x, like: result, scratch: scratch)
    let ys = BlockReader(y, like: result, scratch: scratch + room)
    let zs = BlockReader(z, like: result, scratch: scratch + 2 * room)
    forEachBlock(of: result) { start, out, length in
      body(xs.block(start, length), ys.block(start, length), zs.block(start, length), out, length)
    }
  }
}

/// Room for the copies of three operands; `body` gets the bytes of one, too. Little room is on the stack, if it asks
/// for no more than the stack's alignment.
@inline(__always)
private func withScratch(_ count: Int, _ body: (UnsafeMutableRawPointer, Int) -> Void) {
  let line = 64
  let room = (4 * min(count, blockLength) + line - 1) & ~(line - 1)
  withUnsafeTemporaryAllocation(byteCount: 3 * room + line, alignment: 16) {
    body($0.baseAddress!.alignedUp(toMultipleOf: line), room)
  }
}

@inline(__always)
private func forEachBlock(
  of result: NDArray, _ body: (_ start: Int, _ out: UnsafeMutableRawPointer, _ length: Int) -> Void
) {
  for start in stride(from: 0, to: result.count, by: blockLength) {
    body(start, result.data + start * result.dtype.size, min(blockLength, result.count - start))
  }
}
