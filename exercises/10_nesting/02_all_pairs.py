# title: Every x with every y
# kind: rewrite
# goal: The two loops compare every vector of xs with every vector of ys. Get the same table from two vmaps, one inside
#   of the other, without a loop.
# picture:
#   xs  [n, d]
#   ys  [m, d]        →   table  [n, m]     table[i, j] = distance(xs[i], ys[j])
# rules: keep distance, no loop, two vmap
# check: table(xs, ys)
#   xs = float[n, d]
#   ys = float[m, d]
# hint: One vmap walks through its arguments in step: it makes pairs i, i. Which argument should stand still while the
#   other one walks?
# hint: Begin with one x and all ys: `vmap(distance, in_axes=(None, 0))`. That gives one row of the table.
# hint: `row = vmap(distance, in_axes=(None, 0))` is a function of an x and all ys. Map it over the xs: its second
#   argument is now the shared one.
# further: Which in_axes make the table lie on its side, [m, n]? And which out_axes?

# %% template
def distance(x, y):
    return ((x - y) ** 2).sum()

def table(xs, ys):
    rows = []
    for x in xs:
        rows.append(array([distance(x, y) for y in ys]))
    return array(rows)

# %% solution
# why: The inner vmap holds x and walks through the ys, which makes a row. The outer one walks through the xs and holds
#   all ys, which stacks the rows. Each vmap adds one axis.
def distance(x, y):
    return ((x - y) ** 2).sum()

def table(xs, ys):
    row = vmap(distance, in_axes=(None, 0))
    return vmap(row, in_axes=(0, None))(xs, ys)

# %% wrong
# why: One vmap takes the first x with the first y, the second with the second, and so on: n and m have to be the same
#   then, and the result is a diagonal of the table.
def distance(x, y):
    return ((x - y) ** 2).sum()

def table(xs, ys):
    return vmap(distance)(xs, ys)

# %% wrong
# why: This is the table on its side: the vmap outside makes the axis in front, and here it walks through the ys.
def distance(x, y):
    return ((x - y) ** 2).sum()

def table(xs, ys):
    column = vmap(distance, in_axes=(0, None))
    return vmap(column, in_axes=(None, 0))(xs, ys)
