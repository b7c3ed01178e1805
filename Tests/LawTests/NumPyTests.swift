import Arrays
import Foundation
import Testing

@testable import Primitives

// The functions of `jax.numpy` and `jax.nn`, against JAX's results: types exactly, floats within three units in the
// last place. (JAX compiles most of them as a whole, with products and sums rounded together.)

@Test func functionsGiveWhatJAXGives() throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/numpy.txt")
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  #expect(Set(lines.map { String($0.prefix { $0 != " " }) }) == Set(cases.keys))
  for line in lines {
    let words = line.split(separator: " ").map(String.init)
    guard let apply = cases[words[0]] else { continue }
    do {
      let result = try apply().array
      let shape = words[2].split(separator: ",").compactMap { Int($0) }
      let weak = result.isWeak ? "~" : ""
      #expect("\(weak)\(result.dtype.name) \(result.shape)" == "\(words[1]) \(shape)", "\(words[0])")
      let expected = words[3].split(separator: ",").compactMap { Double($0) }
      let found = result.elements.map(\.number)
      #expect(found.count == expected.count && zip(found, expected).allSatisfy(isClose), "\(line): \(found)")
    } catch {
      Issue.record("\(words[0]): \(error)")
    }
  }
}

private func isClose(_ x: Double, _ y: Double) -> Bool {
  x == y || (x.isNaN && y.isNaN) || abs(x - y) <= 3 * Double(Float(y.magnitude).ulp)
}

extension NDArray.Element {
  fileprivate var number: Double {
    switch self {
    case .bool(let truth): truth ? 1 : 0
    case .int(let integer): Double(integer)
    case .float(let float): float
    }
  }
}

nonisolated(unsafe) private let v = Value.array(.make([0.5, -1.25, 2, 0, -0.75, 3], shape: [6]))
nonisolated(unsafe) private let w = Value.array(.make([3.0, 1, 2], shape: [3]))
nonisolated(unsafe) private let m = Value.array(.make([0.5, -1.25, 2, 0, -0.75, 3], shape: [2, 3]))
nonisolated(unsafe) private let c = Value.array(
  .make((0..<24).map { Double($0) * 0.5 - 3 }, shape: [2, 3, 4]))
nonisolated(unsafe) private let i = Value.array(.make([3, -1, 2, 0, -7, 5], shape: [2, 3]))
nonisolated(unsafe) private let n = Value.array(.make([1.0, .nan, -.infinity, .infinity], shape: [4]))
nonisolated(unsafe) private let k = Value.array(.make([2, 0, -1, 7], shape: [4]))

private func floats(_ elements: [Double], _ shape: [Int]? = nil) -> Value {
  .array(.make(elements, shape: shape ?? [elements.count]))
}
private func ints(_ elements: [Int], _ shape: [Int]? = nil) -> Value {
  .array(.make(elements, shape: shape ?? [elements.count]))
}
private func every(_ start: Int? = nil, _ stop: Int? = nil, _ step: Int? = nil) -> IndexItem {
  .slice(start: start, stop: stop, step: step)
}
private func at(_ x: Value, _ items: [IndexItem], _ update: Update, _ values: Value) throws -> Value {
  try NumPy.updated(x, at: items, update, values)
}

nonisolated(unsafe) private let cases: [String: () throws -> Value] = order.merging(numbers) { $1 }
  .merging(rearranging) { $1 }.merging(matrices) { $1 }.merging(gathering) { $1 }.merging(updates) { $1 }
  .merging(sums) { $1 }.merging(networks) { $1 }

nonisolated(unsafe) private let order: [String: () throws -> Value] = [
  "sort": { try NumPy.sort(m) }, "sortFirst": { try NumPy.sort(m, axis: 0) },
  "sortFlat": { try NumPy.sort(i, axis: nil) }, "sortDescending": { try NumPy.sort(m, descending: true) },
  "sortNaN": { try NumPy.sort(n) }, "argsort": { try NumPy.argsort(m) },
  "argsortFirst": { try NumPy.argsort(i, axis: 0) }, "argsortNaN": { try NumPy.argsort(n) },
  "argsortDescending": { try NumPy.argsort(ints([1, 2, 1, 2]), descending: true) },
  "cumsum": { try NumPy.cumsum(m) }, "cumsumAxis": { try NumPy.cumsum(c, axis: 1) },
  "cumprod": { try NumPy.cumprod(i, axis: 1) },
  "cumsumBool": { try NumPy.cumsum(try NumPy.greater(m, Value(0))) },
  "searchsorted": { try NumPy.searchsorted(floats([1, 2, 2, 3]), floats([0, 2, 2.5, 9, .nan])) },
  "searchsortedRight": {
    try NumPy.searchsorted(floats([1, 2, 2, 3]), floats([0, 2, 2.5, 9], [2, 2]), right: true)
  },
  "median": { try NumPy.median(m) }, "medianAxis": { try NumPy.median(c, axis: .one(1)) },
  "medianKeep": { try NumPy.median(c, axis: .several([0, 2]), keepdims: true) },
  "medianNaN": { try NumPy.median(n) }, "quantile": { try NumPy.quantile(v, Value(0.3)) },
  "quantiles": { try NumPy.quantile(c, floats([0.1, 0.5, 0.9]), axis: .one(1)) },
  "quantileKeep": { try NumPy.quantile(c, floats([0.25, 0.5]), axis: .one(2), keepdims: true) },
  "percentile": { try NumPy.percentile(v, Value(40)) },
  "quantileLower": { try NumPy.quantile(v, Value(0.3), method: .lower) },
  "quantileHigher": { try NumPy.quantile(v, Value(0.3), method: .higher) },
  "quantileNearest": { try NumPy.quantile(v, Value(0.5), method: .nearest) },
]

nonisolated(unsafe) private let numbers: [String: () throws -> Value] = [
  "var": { try NumPy.var(m) }, "varAxis": { try NumPy.var(c, axis: .one(1)) },
  "varDdof": { try NumPy.var(i, axis: .one(1), correction: Value(1)) },
  "std": { try NumPy.std(m, axis: .one(0), keepdims: true) },
  "varEmpty": { try NumPy.var(w, correction: Value(3)) }, "clip": { try NumPy.clip(m, Value(-1), Value(1)) },
  "clipLow": { try NumPy.clip(i, Value(0), nil) },
  "round": { try NumPy.round(try NumPy.multiply(v, Value(1.2345)), decimals: 2) },
  "roundWhole": { try NumPy.round(v) },
  "roundTens": { try NumPy.round(try NumPy.multiply(v, Value(123)), decimals: -1) },
  "roundInt": { try NumPy.round(i) }, "nanToNum": { try NumPy.nanToNum(n) },
  "nanToNumGiven": { try NumPy.nanToNum(n, nan: Value(7), posinf: Value(1), neginf: Value(-1)) },
  "isclose": { try NumPy.isclose(v, try NumPy.add(v, floats([0, 1e-9, 1e-5, 1e-3, 1, 0]))) },
  "allclose": { try NumPy.allclose(v, v) }, "arrayEqual": { try NumPy.arrayEqual(v, v) },
  "arrayUnequal": { try NumPy.arrayEqual(v, w) },
  "iscloseNaN": { try NumPy.isclose(n, n, equalNaN: true) },
  "linspace": { try NumPy.linspace(Value(0.1), Value(0.9), count: 7) },
  "linspaceWide": { try NumPy.linspace(Value(-5.0), Value(5.0), count: 101) },
  "linspaceOpen": { try NumPy.linspace(Value(-3.0), Value(7.0), count: 20, endpoint: false) },
  "linspaceArrays": { try NumPy.linspace(w, try NumPy.multiply(w, Value(2)), count: 5) },
  "meanThirds": { try NumPy.mean(c, axis: .one(1)) }, "mean": { try NumPy.mean(v) },
]

nonisolated(unsafe) private let rearranging: [String: () throws -> Value] = [
  "split0": { try NumPy.split(v, .count(3))[1] },
  "split1": { try NumPy.split(c, .places([1, 2]), axis: 1)[2] },
  "arraySplit": { try NumPy.split(v, .count(4), mayDiffer: true)[1] },
  "tile": { try NumPy.tile(m, [2, 2]) }, "tileRank": { try NumPy.tile(w, [2, 1, 2]) },
  "repeat": { try NumPy.repeat(m, counts: Value(2)) },
  "repeatAxis": { try NumPy.repeat(m, counts: Value(2), axis: 0) },
  "repeatEach": { try NumPy.repeat(w, counts: .array(.make([1, 0, 2], shape: [3]))) },
  "pad": { try NumPy.pad(m, [(1, 1), (1, 1)], .constant(Value(0))) },
  "padWidths": { try NumPy.pad(i, [(0, 1), (2, 0)], .constant(Value(9))) },
  "padEdge": { try NumPy.pad(w, [(2, 2)], .repeated(.edge)) },
  "padReflect": { try NumPy.pad(w, [(4, 4)], .repeated(.reflect)) },
  "padSymmetric": { try NumPy.pad(w, [(4, 4)], .repeated(.symmetric)) },
  "padWrap": { try NumPy.pad(w, [(4, 4)], .repeated(.wrap)) },
  "flip": { try NumPy.flip(m) }, "flipAxis": { try NumPy.flip(c, .one(1)) },
  "roll": { try NumPy.roll(m, [2]) },
  "rollAxis": { try NumPy.roll(m, [-1], axes: [1]) },
  "rollAxes": { try NumPy.roll(c, [1, -2], axes: [0, 2]) },
  "vstack": { try NumPy.vstack([w, w]) }, "hstack": { try NumPy.hstack([w, w]) },
  "hstackMatrix": { try NumPy.hstack([m, m]) }, "dstack": { try NumPy.dstack([w, w]) },
  "columnStack": { try NumPy.columnStack([w, w]) }, "meshgrid0": { try NumPy.meshgrid([v, w])[0] },
  "meshgrid1": { try NumPy.meshgrid([v, w])[1] },
  "meshgridIJ": { try NumPy.meshgrid([v, w], isXY: false)[0] },
  "meshgridSparse": { try NumPy.meshgrid([v, w], sparse: true)[1] },
]

nonisolated(unsafe) private let matrices: [String: () throws -> Value] = [
  "tri": { try NumPy.tri(3, 4, offset: Value(1)) }, "tril": { try NumPy.tril(c) },
  "triu": { try NumPy.triu(m, offset: 1) }, "diagMake": { try NumPy.diag(w) },
  "diagMakeUp": { try NumPy.diag(w, offset: 1) }, "diagMakeDown": { try NumPy.diag(w, offset: -2) },
  "diagTake": { try NumPy.diag(m) }, "diagTakeUp": { try NumPy.diag(m, offset: 1) },
  "diagTakeDown": { try NumPy.diag(m, offset: -1) }, "diagonal": { try NumPy.diagonal(c, 1, 2) },
  "trace": { try NumPy.trace(m) }, "traceInt": { try NumPy.trace(i, offset: Value(1)) },
  "traceAxes": { try NumPy.trace(c, 0, 2) }, "kron": { try NumPy.kron(w, m) },
  "kronMatrix": { try NumPy.kron(m, m) }, "cross": { try NumPy.cross(w, try NumPy.flip(w)) },
  "cross2": { try NumPy.cross(floats([3, 1]), floats([1, 2])) }, "crossRows": { try NumPy.cross(m, w) },
]

nonisolated(unsafe) private let gathering: [String: () throws -> Value] = [
  "take": { try NumPy.take(v, k) }, "takeAxis": { try NumPy.take(c, ints([0, 2, 1, -1], [2, 2]), axis: 1) },
  "takeClip": { try NumPy.take(v, k, mode: .clip) }, "takeWrap": { try NumPy.take(v, k, mode: .wrap) },
  "takeInt": { try NumPy.take(i, k) }, "takeFlat": { try NumPy.take(m, ints([4, -6, 6])) },
  "takeAlong": { try NumPy.takeAlongAxis(m, try NumPy.argsort(m), axis: 1) },
  "takeAlongOut": { try NumPy.takeAlongAxis(m, ints([0, 5, -1], [1, 3]), axis: 1) },
  "takeAlongFirst": { try NumPy.takeAlongAxis(m, ints([1, 0, 1], [1, 3]), axis: 0) },
  "nonzero0": { try NumPy.nonzero(m)[0] }, "nonzero1": { try NumPy.nonzero(m)[1] },
  "argwhere": { try NumPy.argwhere(try NumPy.greater(i, Value(0))) },
  "flatnonzero": { try NumPy.flatnonzero(m) },
]

nonisolated(unsafe) private let updates: [String: () throws -> Value] = [
  "atSet": { try at(v, [.int(1)], .set, Value(9)) }, "atSetLast": { try at(v, [.int(-1)], .set, Value(9)) },
  "atOutside": { try at(v, [.int(6)], .set, Value(9)) },
  "atSlice": { try at(v, [every(1, 4)], .add, Value(1)) },
  "atRow": { try at(m, [.int(1)], .multiply, w) },
  "atColumn": { try at(m, [every(), .int(1)], .set, Value(0)) },
  "atEllipsis": { try at(c, [.ellipsis, .int(0)], .set, Value(5)) },
  "atIndices": { try at(v, [.array(ints([0, 0, 2, -1, 17]))], .add, Value(1)) },
  "atPairs": { try at(m, [.array(ints([0, 1])), .array(ints([2, 0]))], .set, floats([7, 8])) },
  "atMask": { try at(v, [.array(try NumPy.greater(v, Value(0)))], .set, Value(0)) },
  "atMin": { try at(v, [every(nil, nil, 2)], .minimum, Value(0)) },
  "atMax": { try at(v, [every()], .maximum, Value(0.25)) },
  "atDivide": { try at(v, [.int(2)], .divide, Value(4)) },
  "atPower": { try at(v, [.int(2)], .power, Value(3)) },
  "atSubtract": { try at(v, [.int(2)], .subtract, Value(3)) },
  "atInt": { try at(i, [.int(0)], .set, Value(2.7)) },
  "atReverse": { try at(v, [every(nil, nil, -2)], .set, Value(1)) },
  "atNewAxis": { try at(v, [.newAxis, .int(2)], .set, Value(4)) },
  "atMixed": { try at(c, [.int(1), every(), .array(ints([0, 3]))], .set, Value(0)) },
  "atFarNegative": { try at(v, [.int(-7)], .set, Value(1)) },
]

nonisolated(unsafe) private let sums: [String: () throws -> Value] = [
  "einsumMatmul": { try NumPy.einsum("ij,kj->ik", [m, m]) },
  "einsumTrace": { try NumPy.einsum("ii", [try NumPy.eye(3)]) },
  "einsumDiagonal": { try NumPy.einsum("ii->i", [try NumPy.index(m, [every(), every(nil, 2)])]) },
  "einsumSum": { try NumPy.einsum("ij->j", [m]) }, "einsumOuter": { try NumPy.einsum("i,j->ji", [w, v]) },
  "einsumBatch": { try NumPy.einsum("bij,bkj->bik", [c, c]) },
  "einsumEllipsis": { try NumPy.einsum("...j,j->...", [c, try NumPy.ones([4])]) },
  "einsumThree": { try NumPy.einsum("ij,j,i->i", [m, w, floats([1, 2])]) },
  "einsumImplicit": { try NumPy.einsum("ji,jk", [m, m]) },
]

nonisolated(unsafe) private let networks: [String: () throws -> Value] = [
  "relu": { try NeuralNetwork.relu(v) }, "reluInt": { try NeuralNetwork.relu(i) },
  "sigmoid": { try NeuralNetwork.sigmoid(v) }, "silu": { try NeuralNetwork.silu(v) },
  "gelu": { try NeuralNetwork.gelu(v) }, "geluExact": { try NeuralNetwork.gelu(v, approximate: false) },
  "softplus": { try NeuralNetwork.softplus(v) }, "leakyRelu": { try NeuralNetwork.leakyRelu(v) },
  "elu": { try NeuralNetwork.elu(v) }, "softmax": { try NeuralNetwork.softmax(m) },
  "softmaxFirst": { try NeuralNetwork.softmax(c, axis: .one(0)) },
  "logSoftmax": { try NeuralNetwork.logSoftmax(m) }, "logsumexp": { try NeuralNetwork.logsumexp(m) },
  "logsumexpAxis": { try NeuralNetwork.logsumexp(c, axis: .one(1), keepdims: true) },
  "oneHot": { try NeuralNetwork.oneHot(ints([0, 2, 5]), 3) },
  "oneHotAxis": { try NeuralNetwork.oneHot(ints([0, 2, 1]), 3, axis: 0) },
  "logaddexp": { try NumPy.logaddexp(v, try NumPy.ones([6])) },
]
