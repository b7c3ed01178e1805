import Kernels
import Testing

@Suite struct WorkersTests {
  /// Each chunk runs once, whatever the number of jobs that follow each other.
  @Test func everyChunkRunsOnce() {
    for count in [0, 1, 2, 7, 1000, 3, 5000] {
      var turns = [Int32](repeating: 0, count: count)
      turns.withUnsafeMutableBufferPointer {
        axle_run_chunks(
          count, { context, chunk in context!.assumingMemoryBound(to: Int32.self)[chunk] += 1 },
          $0.baseAddress)
      }
      #expect(turns.allSatisfy { $0 == 1 })
    }
  }
}
