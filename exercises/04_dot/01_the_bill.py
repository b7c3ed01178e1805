# title: The bill
# chapter: dot
# kind: fill
# goal: Each ware has a price, and you buy some amount of each. Return what you have to pay, with `dot`.
# picture:
#   prices   [n]
#   amounts  [n]      →   one number
# rules: uses dot, no loop
# check: bill(prices, amounts)
#   prices = float[n]
#   amounts = float[n]
# hint: First you pay price times amount for each ware. And then?
# hint: `dot` of two arrays with one axis multiplies them element by element, and adds everything up.
# hint: It takes the two arrays, in any order: dot(..., ...).
# further: Write the same with `*` and `.sum()`. Are the results equal to the last digit?

# %% template
def bill(prices, amounts):
    return ___

print(bill(array([2.0, 0.5]), array([3.0, 10.0])))

# %% solution
# fill: dot(prices, amounts)
# why: Multiply element by element, then add up: that is dot of two vectors. The axis they share goes away.

# %% wrong
# fill: prices * amounts
# why: This is what each ware costs. The bill is one number: they still have to be added up.

# %% wrong
# fill: dot(prices.sum(), amounts.sum())
# why: Each amount belongs to one price. Add up after multiplying, not before.
