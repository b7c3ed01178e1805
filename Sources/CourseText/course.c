#include "course.h"

// Written by scripts/embed-course: the files of exercises/, in their order.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct axle_exercise course[] = {
    {"01_values/01_three_numbers.py", (const unsigned char[]){
#embed "../../exercises/01_values/01_three_numbers.py" suffix(, 0)
    }},
    {"03_broadcasting/01_which_shape.py", (const unsigned char[]){
#embed "../../exercises/03_broadcasting/01_which_shape.py" suffix(, 0)
    }},
    {"07_in_axes/01_share_the_matrix.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/01_share_the_matrix.py" suffix(, 0)
    }},
    {"07_in_axes/02_an_entry_for_each.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/02_an_entry_for_each.py" suffix(, 0)
    }},
    {"10_nesting/01_all_pairs.py", (const unsigned char[]){
#embed "../../exercises/10_nesting/01_all_pairs.py" suffix(, 0)
    }},
    {0, 0},
};

const struct axle_exercise *axle_course(void) { return course; }

static const unsigned char python_module[] = {
#embed "../../python/axle.py" suffix(, 0)
};

const unsigned char *axle_python_module(void) { return python_module; }
