# title: A 1 in the right place
# kind: fill
# goal: For each label make a row of zeros with 1.0 at the place of the label. Write what one label becomes.
# picture:
#   labels  [n]   whole numbers below count   →   [n, count]
# rules: one vmap, no loop
# check: table(labels, 5)
#   labels = int[n] % 5
# check: table(labels, 3)
#   labels = int[n] % 3
# hint: Think of one label: which places are there, and which of them is the right one?
# hint: `arange(count)` are the places. A comparison with the label is a mask, and `where` makes numbers of it.
# hint: where(arange(count) == ..., 1.0, 0.0)
# further: `nn.one_hot` does this. And `zeros(count).at[label].set(1.0)` does it too: try it.

# %% template
def table(labels, count):
    def row(label):
        return ___
    return vmap(row)(labels)

print(table(array([2, 0, 1]), 4))

# %% solution
# fill: where(arange(count) == label, 1.0, 0.0)
# why: All places are compared with the one label. The shape does not depend on the label, so it works under vmap.

# %% wrong
# fill: arange(count) == label
# why: The right places, but True and False instead of 1.0 and 0.0.

# %% wrong
# fill: where(arange(count) == labels, 1.0, 0.0)
# why: `labels` are all labels; inside there is one, `label`. Sizes that differ show it; would they always?

# %% wrong
# fill: where(arange(count) == label, 1, 0)
# why: The places are right, but these are whole numbers. 1.0 and 0.0 are wanted.
