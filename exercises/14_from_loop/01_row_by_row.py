# title: Row by row
# chapter: From a loop to a vmap
# kind: rewrite
# goal: This program brings every row to a greatest number of 1, with a loop and a list. Let vmap do it.
# picture:
#   xs  [n, d]   →   [n, d]
# rules: keep scaled, no loop, one vmap
# check: all_scaled(xs)
#   xs = abs(float[n, d])
# hint: What is done for one x, and what is only there because there are many?
# hint: The list, the loop, the append and the `array` around it: all of that is what vmap does.
# hint: return vmap(...)(...)
# further: Which of the two would you rather explain to somebody? And which one is faster with a million rows?

# %% template
def scaled(x):
    return x / x.max()

def all_scaled(xs):
    results = []
    for x in xs:
        results.append(scaled(x))
    return array(results)

print(all_scaled(array([[1.0, 2.0], [3.0, 12.0]])))

# %% solution
# why: The body of the loop is `scaled`, the loop itself is `vmap`. The loop went through axis 0 and stacked along axis
#   0: so does vmap when nothing else is said.
def scaled(x):
    return x / x.max()

def all_scaled(xs):
    return vmap(scaled)(xs)

print(all_scaled(array([[1.0, 2.0], [3.0, 12.0]])))

# %% wrong
# why: Without vmap, `scaled` sees the whole batch, and takes the greatest number of all rows.
def scaled(x):
    return x / x.max()

def all_scaled(xs):
    return scaled(xs)

# %% wrong
# why: A loop over an array goes through its rows, axis 0. This goes through the columns.
def scaled(x):
    return x / x.max()

def all_scaled(xs):
    return vmap(scaled, in_axes=1)(xs)
