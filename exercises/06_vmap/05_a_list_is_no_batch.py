# title: A list is not a batch
# kind: repair
# goal: `doubles` gets a list of numbers and should return an array. Read what Axle says about the list, and mend the
#   program; it is to keep its vmap.
# picture:
#   xs  a list of n numbers   →   [n]
# rules: keep double, one vmap, no loop
# check: doubles(xs)
#   xs = [float, float, float]
# check: doubles(xs)
#   xs = [float, float, float, float, float]
# fails: V007
# hint: vmap does not look for an axis in the list. In what does it look for one?
# hint: vmap goes into a list, and maps every number in it by itself. An array is one thing with axes.
# hint: Make the list an array before vmap sees it: vmap(double)(...(xs)).
# further: A list of arrays, `[ones((4, 2)), ones(4)]`, can be mapped. What is then one example?

# %% template
def double(x):
    return 2 * x

def doubles(xs):
    return vmap(double)(xs)

print(doubles([1.0, 2.0, 3.0]))

# %% solution
# why: vmap maps along axes of arrays, and a list has none: it only holds things. For vmap, a list of three numbers is
#   three arrays without axes. That will be useful for lists of parameters; here, make it an array.
def double(x):
    return 2 * x

def doubles(xs):
    return vmap(double)(array(xs))

print(doubles([1.0, 2.0, 3.0]))

# %% wrong
# why: vmap goes into tuples as it goes into lists, and finds numbers in them that have no axis. That holds for a list
#   of arrays without axes, too. All numbers must become one array.
def double(x):
    return 2 * x

def doubles(xs):
    return vmap(double)(tuple(xs))

# %% wrong
# why: Without vmap the list itself is doubled, and a list that is doubled is there twice. It has to be an array.
def double(x):
    return 2 * x

def doubles(xs):
    return double(xs)
