import Kernels

/// A block of aligned memory that larger arrays share: recycled, see `memory.c`.
package final class Storage {
  package let base: UnsafeMutableRawPointer
  private let byteCount: Int

  init(byteCount: Int) {
    guard let base = axle_take_block(byteCount) else { fatalError("there is memory for \(byteCount) bytes") }
    self.base = base
    self.byteCount = byteCount
  }

  deinit { axle_give_block(base, byteCount) }
}
