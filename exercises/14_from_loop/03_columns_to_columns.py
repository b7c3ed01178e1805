# title: From columns to columns
# kind: rewrite
# goal: The loop takes column after column, and puts the results into columns again. Two words of vmap say both.
# picture:
#   x  [n, m]   →   [n, m]    each column without its mean
# rules: keep centred, no loop, one vmap, no T
# check: centred_columns(x)
#   x = float[n, m]
# hint: From where does the loop take its examples, and where does it put the results? Look for the two axes in it.
# hint: `x[:, j]` walks along axis 1, and `stack(…, axis=1)` puts along axis 1.
# hint: vmap(centred, in_axes=1, out_axes=...)
# further: Could you centre the columns without vmap, in one line? Try `x - x.mean(axis=0)`, and say why it is right.

# %% template
def centred(v):
    return v - v.mean()

def centred_columns(x):
    columns = []
    for j in range(x.shape[1]):
        columns.append(centred(x[:, j]))
    return stack(columns, axis=1)

print(centred_columns(array([[1.0, 10.0, 5.0], [3.0, 30.0, 5.0]])))

# %% solution
# why: in_axes says from where, out_axes says where to. When the examples are columns before and after, both are 1.
def centred(v):
    return v - v.mean()

def centred_columns(x):
    return vmap(centred, in_axes=1, out_axes=1)(x)

print(centred_columns(array([[1.0, 10.0, 5.0], [3.0, 30.0, 5.0]])))

# %% wrong
# why: The columns are taken, but their results are put into rows: without out_axes that is axis 0.
def centred(v):
    return v - v.mean()

def centred_columns(x):
    return vmap(centred, in_axes=1)(x)

# %% wrong
# why: These are the rows without their means. The loop takes x[:, j], the columns.
def centred(v):
    return v - v.mean()

def centred_columns(x):
    return vmap(centred)(x)
