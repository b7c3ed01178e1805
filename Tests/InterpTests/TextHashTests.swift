// The expectations were printed by CPython 3.11.
import Interp
import Testing

@Test(arguments: floatHashes)
func hashOfFloat(_ value: Double, _ expected: Int) { #expect(pythonHash(value) == expected) }

@Test(arguments: tupleHashes)
func hashOfTuple(_ elements: [Int], _ expected: Int) { #expect(pythonHash(tupleOf: elements) == expected) }

/// Equal numbers have equal hashes, whatever their type.
@Test func hashesAgree() {
  for value in [0, 1, -1, 12345, 1 << 53, -(1 << 60)] {
    #expect(pythonHash(value) == pythonHash(Double(value)))
    #expect(pythonHash(value) == pythonHash(BigInteger(value)))
  }
}

/// One changed byte changes the hash of a text, whatever its length.
@Test func hashOfTextSeesEveryByte() {
  for count in 0..<40 {
    let bytes = (0..<count).map { UInt8($0) }
    for i in bytes.indices {
      var changed = bytes
      changed[i] ^= 1
      #expect(pythonHash(changed) != pythonHash(bytes))
    }
    #expect(pythonHash(bytes + [0]) != pythonHash(bytes))
  }
}

/// `hash(value)`.
private let floatHashes: [(Double, Int)] = [
  (0.0, 0),
  (-0.0, 0),
  (1.0, 1),
  (-1.0, -2),
  (0.5, 1_152_921_504_606_846_976),
  (-0.5, -1_152_921_504_606_846_976),
  (3.14, 322_818_021_289_917_443),
  (1e+22, 1_864_712_049_423_028_464),
  (2.305843009213694e+18, 1),
  (1e+300, 1_224_995_262_755_759_164),
  (0x0.0000000000001p-1022, 16_777_216),
  (-1e-300, -482_449_582_752_280_463),
  (.infinity, 314159),
  (-.infinity, -314159),
]

/// `hash` of a tuple whose elements have these hashes.
private let tupleHashes: [([Int], Int)] = [
  ([], 5_740_354_900_026_072_187),
  ([1], -6_644_214_454_873_602_895),
  ([1, 2], -3_550_055_125_485_641_917),
  ([2, 1], 6_794_810_172_467_074_373),
  ([-2], 8_078_679_518_589_016_365),
  ([0, 0, 0], 3_010_437_511_937_009_226),
  ([4_611_686_018_427_387_904, -5, 7, 8], -6_739_079_129_547_167_676),
]
