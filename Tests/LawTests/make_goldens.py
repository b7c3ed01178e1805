"""Writes Goldens/numpy.txt by running JAX: python Tests/LawTests/make_goldens.py

Each line: the name of a case of NumPyTests.swift, dtype, shape, elements."""
import pathlib

import jax
import jax.numpy as jnp
import numpy as np

here = pathlib.Path(__file__).parent / "Goldens"
v = jnp.array([0.5, -1.25, 2, 0, -0.75, 3])
w = jnp.array([3.0, 1, 2])
m = v.reshape(2, 3)
c = jnp.arange(24.0).reshape(2, 3, 4) * 0.5 - 3
i = jnp.array([3, -1, 2, 0, -7, 5]).reshape(2, 3)
n = jnp.array([1.0, jnp.nan, -jnp.inf, jnp.inf])
k = jnp.array([2, 0, -1, 7])

cases = {
    "sort": jnp.sort(m), "sortFirst": jnp.sort(m, axis=0), "sortFlat": jnp.sort(i, axis=None), "sortDescending": jnp.sort(m, descending=True),
    "sortNaN": jnp.sort(n), "argsort": jnp.argsort(m), "argsortFirst": jnp.argsort(i, axis=0), "argsortNaN": jnp.argsort(n), "argsortDescending": jnp.argsort(jnp.array([1, 2, 1, 2]), descending=True),
    "cumsum": jnp.cumsum(m), "cumsumAxis": jnp.cumsum(c, axis=1), "cumprod": jnp.cumprod(i, axis=1), "cumsumBool": jnp.cumsum(m > 0),
    "searchsorted": jnp.searchsorted(jnp.array([1.0, 2, 2, 3]), jnp.array([0.0, 2, 2.5, 9, jnp.nan])),
    "searchsortedRight": jnp.searchsorted(jnp.array([1.0, 2, 2, 3]), jnp.array([[0.0, 2], [2.5, 9]]), side="right"),
    "median": jnp.median(m), "medianAxis": jnp.median(c, axis=1), "medianKeep": jnp.median(c, axis=(0, 2), keepdims=True), "medianNaN": jnp.median(n),
    "quantile": jnp.quantile(v, 0.3), "quantiles": jnp.quantile(c, jnp.array([0.1, 0.5, 0.9]), axis=1), "quantileKeep": jnp.quantile(c, jnp.array([0.25, 0.5]), axis=2, keepdims=True),
    "percentile": jnp.percentile(v, 40), "quantileLower": jnp.quantile(v, 0.3, method="lower"), "quantileHigher": jnp.quantile(v, 0.3, method="higher"), "quantileNearest": jnp.quantile(v, 0.5, method="nearest"),
    "var": jnp.var(m), "varAxis": jnp.var(c, axis=1), "varDdof": jnp.var(i, ddof=1, axis=1), "std": jnp.std(m, axis=0, keepdims=True), "varEmpty": jnp.var(w, ddof=3),
    "clip": jnp.clip(m, -1, 1), "clipLow": jnp.clip(i, 0), "round": jnp.round(v * 1.2345, 2), "roundWhole": jnp.round(v), "roundTens": jnp.round(v * 123, -1), "roundInt": jnp.round(i),
    "nanToNum": jnp.nan_to_num(n), "nanToNumGiven": jnp.nan_to_num(n, nan=7, posinf=1, neginf=-1),
    "isclose": jnp.isclose(v, v + jnp.array([0, 1e-9, 1e-5, 1e-3, 1, 0])), "allclose": jnp.allclose(v, v), "arrayEqual": jnp.array_equal(v, v), "arrayUnequal": jnp.array_equal(v, w), "iscloseNaN": jnp.isclose(n, n, equal_nan=True),
    "split0": jnp.split(v, 3)[1], "split1": jnp.split(c, [1, 2], axis=1)[2], "arraySplit": jnp.array_split(v, 4)[1], "tile": jnp.tile(m, (2, 2)), "tileRank": jnp.tile(w, (2, 1, 2)), "repeat": jnp.repeat(m, 2), "repeatAxis": jnp.repeat(m, 2, axis=0), "repeatEach": jnp.repeat(w, jnp.array([1, 0, 2])),
    "pad": jnp.pad(m, 1), "padWidths": jnp.pad(i, ((0, 1), (2, 0)), constant_values=9), "padEdge": jnp.pad(w, 2, mode="edge"), "padReflect": jnp.pad(w, 4, mode="reflect"), "padSymmetric": jnp.pad(w, 4, mode="symmetric"), "padWrap": jnp.pad(w, 4, mode="wrap"),
    "flip": jnp.flip(m), "flipAxis": jnp.flip(c, 1), "roll": jnp.roll(m, 2), "rollAxis": jnp.roll(m, -1, axis=1), "rollAxes": jnp.roll(c, (1, -2), axis=(0, 2)),
    "vstack": jnp.vstack([w, w]), "hstack": jnp.hstack([w, w]), "hstackMatrix": jnp.hstack([m, m]), "dstack": jnp.dstack([w, w]), "columnStack": jnp.column_stack([w, w]),
    "meshgrid0": jnp.meshgrid(v, w)[0], "meshgrid1": jnp.meshgrid(v, w)[1], "meshgridIJ": jnp.meshgrid(v, w, indexing="ij")[0], "meshgridSparse": jnp.meshgrid(v, w, sparse=True)[1],
    "tri": jnp.tri(3, 4, 1), "tril": jnp.tril(c), "triu": jnp.triu(m, 1), "diagMake": jnp.diag(w), "diagMakeUp": jnp.diag(w, 1), "diagMakeDown": jnp.diag(w, -2), "diagTake": jnp.diag(m), "diagTakeUp": jnp.diag(m, 1), "diagTakeDown": jnp.diag(m, -1), "diagonal": jnp.diagonal(c, 0, 1, 2),
    "trace": jnp.trace(m), "traceInt": jnp.trace(i, 1), "traceAxes": jnp.trace(c, 0, 0, 2), "kron": jnp.kron(w, m), "kronMatrix": jnp.kron(m, m), "cross": jnp.cross(w, w[::-1]), "cross2": jnp.cross(w[:2], w[1:]), "crossRows": jnp.cross(m, w),
    "take": jnp.take(v, k), "takeAxis": jnp.take(c, jnp.array([[0, 2], [1, -1]]), axis=1), "takeClip": jnp.take(v, k, mode="clip"), "takeWrap": jnp.take(v, k, mode="wrap"), "takeInt": jnp.take(i, k), "takeFlat": jnp.take(m, jnp.array([4, -6, 6])),
    "takeAlong": jnp.take_along_axis(m, jnp.argsort(m, axis=1), axis=1), "takeAlongOut": jnp.take_along_axis(m, jnp.array([[0, 5, -1]]), axis=1), "takeAlongFirst": jnp.take_along_axis(m, jnp.array([[1, 0, 1]]), axis=0),
    "nonzero0": jnp.nonzero(m)[0], "nonzero1": jnp.nonzero(m)[1], "argwhere": jnp.argwhere(i > 0), "flatnonzero": jnp.flatnonzero(m),
    "atSet": v.at[1].set(9), "atSetLast": v.at[-1].set(9), "atOutside": v.at[6].set(9), "atSlice": v.at[1:4].add(1), "atRow": m.at[1].multiply(w), "atColumn": m.at[:, 1].set(0), "atEllipsis": c.at[..., 0].set(5),
    "atIndices": v.at[jnp.array([0, 0, 2, -1, 17])].add(1), "atPairs": m.at[jnp.array([0, 1]), jnp.array([2, 0])].set(jnp.array([7.0, 8])), "atMask": v.at[v > 0].set(0), "atMin": v.at[::2].min(0), "atMax": v.at[:].max(0.25), "atDivide": v.at[2].divide(4), "atPower": v.at[2].power(3), "atSubtract": v.at[2].subtract(3),
    "atInt": i.at[0].set(2.7), "atReverse": v.at[::-2].set(1), "atNewAxis": v.at[None, 2].set(4), "atMixed": c.at[1, :, jnp.array([0, 3])].set(0), "atFarNegative": v.at[-7].set(1),
    "einsumMatmul": jnp.einsum("ij,kj->ik", m, m), "einsumTrace": jnp.einsum("ii", jnp.eye(3)), "einsumDiagonal": jnp.einsum("ii->i", m[:, :2]), "einsumSum": jnp.einsum("ij->j", m), "einsumOuter": jnp.einsum("i,j->ji", w, v), "einsumBatch": jnp.einsum("bij,bkj->bik", c, c), "einsumEllipsis": jnp.einsum("...j,j->...", c, jnp.ones(4)), "einsumThree": jnp.einsum("ij,j,i->i", m, w, jnp.array([1.0, 2])), "einsumImplicit": jnp.einsum("ji,jk", m, m),
    "relu": jax.nn.relu(v), "reluInt": jax.nn.relu(i), "sigmoid": jax.nn.sigmoid(v), "silu": jax.nn.silu(v), "gelu": jax.nn.gelu(v), "geluExact": jax.nn.gelu(v, approximate=False), "softplus": jax.nn.softplus(v), "leakyRelu": jax.nn.leaky_relu(v), "elu": jax.nn.elu(v),
    "softmax": jax.nn.softmax(m), "softmaxFirst": jax.nn.softmax(c, axis=0), "logSoftmax": jax.nn.log_softmax(m), "logsumexp": jax.nn.logsumexp(m), "logsumexpAxis": jax.nn.logsumexp(c, axis=1, keepdims=True), "oneHot": jax.nn.one_hot(jnp.array([0, 2, 5]), 3), "oneHotAxis": jax.nn.one_hot(jnp.array([0, 2, 1]), 3, axis=0), "logaddexp": jnp.logaddexp(v, jnp.ones(6)),
    "linspace": jnp.linspace(0.1, 0.9, 7), "linspaceWide": jnp.linspace(-5.0, 5.0, 101), "linspaceOpen": jnp.linspace(-3.0, 7.0, 20, endpoint=False), "linspaceArrays": jnp.linspace(w, w * 2, 5), "meanThirds": jnp.mean(c, axis=1), "mean": jnp.mean(v),
}


def text(x):
    elements = np.asarray(x).ravel().tolist()
    return ",".join(str(int(e)) if isinstance(e, bool) else repr(float(e)) for e in elements)


if __name__ == "__main__":
    here.mkdir(exist_ok=True)
    lines = [f"{name} {'~' * x.aval.weak_type}{x.dtype} {','.join(map(str, x.shape)) or '-'} {text(x) or '-'}" for name, x in cases.items()]
    (here / "numpy.txt").write_text("\n".join(lines) + "\n")
