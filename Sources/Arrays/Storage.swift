/// A block of aligned memory that larger arrays share.
///
/// It is the seat of a pool of recycled buffers: only `init` and `deinit` know where memory comes from.
package final class Storage {
  package let base: UnsafeMutableRawPointer

  init(byteCount: Int) {
    base = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 1), alignment: 64)
  }

  deinit { base.deallocate() }
}
