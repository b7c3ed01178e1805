#include "course.h"

// Written by scripts/embed-course: the files of exercises/, in their order.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct axle_exercise course[] = {
    {"01_values/01_three_numbers.py", (const unsigned char[]){
#embed "../../exercises/01_values/01_three_numbers.py" suffix(, 0)
    }},
    {"01_values/02_twice_a_list.py", (const unsigned char[]){
#embed "../../exercises/01_values/02_twice_a_list.py" suffix(, 0)
    }},
    {"01_values/03_one_by_one.py", (const unsigned char[]){
#embed "../../exercises/01_values/03_one_by_one.py" suffix(, 0)
    }},
    {"01_values/04_a_function_that_makes_one.py", (const unsigned char[]){
#embed "../../exercises/01_values/04_a_function_that_makes_one.py" suffix(, 0)
    }},
    {"02_arrays/01_fahrenheit.py", (const unsigned char[]){
#embed "../../exercises/02_arrays/01_fahrenheit.py" suffix(, 0)
    }},
    {"02_arrays/02_how_many_axes.py", (const unsigned char[]){
#embed "../../exercises/02_arrays/02_how_many_axes.py" suffix(, 0)
    }},
    {"02_arrays/03_one_column.py", (const unsigned char[]){
#embed "../../exercises/02_arrays/03_one_column.py" suffix(, 0)
    }},
    {"02_arrays/04_the_axis_that_goes.py", (const unsigned char[]){
#embed "../../exercises/02_arrays/04_the_axis_that_goes.py" suffix(, 0)
    }},
    {"02_arrays/05_turned_over.py", (const unsigned char[]){
#embed "../../exercises/02_arrays/05_turned_over.py" suffix(, 0)
    }},
    {"03_broadcasting/01_which_shape.py", (const unsigned char[]){
#embed "../../exercises/03_broadcasting/01_which_shape.py" suffix(, 0)
    }},
    {"03_broadcasting/02_one_for_each_row.py", (const unsigned char[]){
#embed "../../exercises/03_broadcasting/02_one_for_each_row.py" suffix(, 0)
    }},
    {"03_broadcasting/03_a_square_says_nothing.py", (const unsigned char[]){
#embed "../../exercises/03_broadcasting/03_a_square_says_nothing.py" suffix(, 0)
    }},
    {"03_broadcasting/04_every_difference.py", (const unsigned char[]){
#embed "../../exercises/03_broadcasting/04_every_difference.py" suffix(, 0)
    }},
    {"04_dot/01_the_bill.py", (const unsigned char[]){
#embed "../../exercises/04_dot/01_the_bill.py" suffix(, 0)
    }},
    {"04_dot/02_a_matrix_meets_a_vector.py", (const unsigned char[]){
#embed "../../exercises/04_dot/02_a_matrix_meets_a_vector.py" suffix(, 0)
    }},
    {"04_dot/03_the_order_of_dot.py", (const unsigned char[]){
#embed "../../exercises/04_dot/03_the_order_of_dot.py" suffix(, 0)
    }},
    {"04_dot/04_a_batch_by_hand.py", (const unsigned char[]){
#embed "../../exercises/04_dot/04_a_batch_by_hand.py" suffix(, 0)
    }},
    {"05_one_example/01_length.py", (const unsigned char[]){
#embed "../../exercises/05_one_example/01_length.py" suffix(, 0)
    }},
    {"05_one_example/02_inside_the_loop.py", (const unsigned char[]){
#embed "../../exercises/05_one_example/02_inside_the_loop.py" suffix(, 0)
    }},
    {"05_one_example/03_over_the_columns.py", (const unsigned char[]){
#embed "../../exercises/05_one_example/03_over_the_columns.py" suffix(, 0)
    }},
    {"06_vmap/01_the_first_vmap.py", (const unsigned char[]){
#embed "../../exercises/06_vmap/01_the_first_vmap.py" suffix(, 0)
    }},
    {"06_vmap/02_two_pairs_of_parentheses.py", (const unsigned char[]){
#embed "../../exercises/06_vmap/02_two_pairs_of_parentheses.py" suffix(, 0)
    }},
    {"06_vmap/03_it_runs_once.py", (const unsigned char[]){
#embed "../../exercises/06_vmap/03_it_runs_once.py" suffix(, 0)
    }},
    {"06_vmap/04_in_step.py", (const unsigned char[]){
#embed "../../exercises/06_vmap/04_in_step.py" suffix(, 0)
    }},
    {"06_vmap/05_a_list_is_no_batch.py", (const unsigned char[]){
#embed "../../exercises/06_vmap/05_a_list_is_no_batch.py" suffix(, 0)
    }},
    {"07_in_axes/01_columns_are_examples.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/01_columns_are_examples.py" suffix(, 0)
    }},
    {"07_in_axes/02_share_the_matrix.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/02_share_the_matrix.py" suffix(, 0)
    }},
    {"07_in_axes/03_the_same_for_every_example.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/03_the_same_for_every_example.py" suffix(, 0)
    }},
    {"07_in_axes/04_an_entry_for_each.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/04_an_entry_for_each.py" suffix(, 0)
    }},
    {"07_in_axes/05_a_number_is_shared.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/05_a_number_is_shared.py" suffix(, 0)
    }},
    {"07_in_axes/06_each_its_own_axis.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/06_each_its_own_axis.py" suffix(, 0)
    }},
    {"07_in_axes/07_the_last_axis.py", (const unsigned char[]){
#embed "../../exercises/07_in_axes/07_the_last_axis.py" suffix(, 0)
    }},
    {"08_trees/01_one_argument.py", (const unsigned char[]){
#embed "../../exercises/08_trees/01_one_argument.py" suffix(, 0)
    }},
    {"08_trees/02_many_models.py", (const unsigned char[]){
#embed "../../exercises/08_trees/02_many_models.py" suffix(, 0)
    }},
    {"08_trees/03_an_axis_for_a_part.py", (const unsigned char[]){
#embed "../../exercises/08_trees/03_an_axis_for_a_part.py" suffix(, 0)
    }},
    {"08_trees/04_names_in_the_tree.py", (const unsigned char[]){
#embed "../../exercises/08_trees/04_names_in_the_tree.py" suffix(, 0)
    }},
    {"09_out_axes/01_results_in_columns.py", (const unsigned char[]){
#embed "../../exercises/09_out_axes/01_results_in_columns.py" suffix(, 0)
    }},
    {"09_out_axes/02_a_tuple_of_arrays.py", (const unsigned char[]){
#embed "../../exercises/09_out_axes/02_a_tuple_of_arrays.py" suffix(, 0)
    }},
    {"09_out_axes/03_each_result_its_axis.py", (const unsigned char[]){
#embed "../../exercises/09_out_axes/03_each_result_its_axis.py" suffix(, 0)
    }},
    {"09_out_axes/04_once_for_all.py", (const unsigned char[]){
#embed "../../exercises/09_out_axes/04_once_for_all.py" suffix(, 0)
    }},
    {"10_nesting/01_a_batch_of_batches.py", (const unsigned char[]){
#embed "../../exercises/10_nesting/01_a_batch_of_batches.py" suffix(, 0)
    }},
    {"10_nesting/02_all_pairs.py", (const unsigned char[]){
#embed "../../exercises/10_nesting/02_all_pairs.py" suffix(, 0)
    }},
    {"10_nesting/03_which_axis_in_front.py", (const unsigned char[]){
#embed "../../exercises/10_nesting/03_which_axis_in_front.py" suffix(, 0)
    }},
    {"10_nesting/04_every_model_every_input.py", (const unsigned char[]){
#embed "../../exercises/10_nesting/04_every_model_every_input.py" suffix(, 0)
    }},
    {"11_keywords/01_a_keyword_walks_too.py", (const unsigned char[]){
#embed "../../exercises/11_keywords/01_a_keyword_walks_too.py" suffix(, 0)
    }},
    {"11_keywords/02_shared_by_name.py", (const unsigned char[]){
#embed "../../exercises/11_keywords/02_shared_by_name.py" suffix(, 0)
    }},
    {"11_keywords/03_whose_keyword_is_it.py", (const unsigned char[]){
#embed "../../exercises/11_keywords/03_whose_keyword_is_it.py" suffix(, 0)
    }},
    {"12_shape_errors/01_neighbours.py", (const unsigned char[]){
#embed "../../exercises/12_shape_errors/01_neighbours.py" suffix(, 0)
    }},
    {"12_shape_errors/02_there_is_no_axis_1.py", (const unsigned char[]){
#embed "../../exercises/12_shape_errors/02_there_is_no_axis_1.py" suffix(, 0)
    }},
    {"12_shape_errors/03_the_axis_is_gone.py", (const unsigned char[]){
#embed "../../exercises/12_shape_errors/03_the_axis_is_gone.py" suffix(, 0)
    }},
    {"12_shape_errors/04_the_mistake_is_elsewhere.py", (const unsigned char[]){
#embed "../../exercises/12_shape_errors/04_the_mistake_is_elsewhere.py" suffix(, 0)
    }},
    {"13_masks/01_if_on_a_batch.py", (const unsigned char[]){
#embed "../../exercises/13_masks/01_if_on_a_batch.py" suffix(, 0)
    }},
    {"13_masks/02_count_with_a_mask.py", (const unsigned char[]){
#embed "../../exercises/13_masks/02_count_with_a_mask.py" suffix(, 0)
    }},
    {"13_masks/03_the_mean_of_the_marked.py", (const unsigned char[]){
#embed "../../exercises/13_masks/03_the_mean_of_the_marked.py" suffix(, 0)
    }},
    {"13_masks/04_and_for_arrays.py", (const unsigned char[]){
#embed "../../exercises/13_masks/04_and_for_arrays.py" suffix(, 0)
    }},
    {"13_masks/05_only_the_first_k.py", (const unsigned char[]){
#embed "../../exercises/13_masks/05_only_the_first_k.py" suffix(, 0)
    }},
    {"14_from_loop/01_row_by_row.py", (const unsigned char[]){
#embed "../../exercises/14_from_loop/01_row_by_row.py" suffix(, 0)
    }},
    {"14_from_loop/02_zip_and_a_number.py", (const unsigned char[]){
#embed "../../exercises/14_from_loop/02_zip_and_a_number.py" suffix(, 0)
    }},
    {"14_from_loop/03_columns_to_columns.py", (const unsigned char[]){
#embed "../../exercises/14_from_loop/03_columns_to_columns.py" suffix(, 0)
    }},
    {"14_from_loop/04_a_loop_that_adds_up.py", (const unsigned char[]){
#embed "../../exercises/14_from_loop/04_a_loop_that_adds_up.py" suffix(, 0)
    }},
    {"14_from_loop/05_a_loop_with_an_if.py", (const unsigned char[]){
#embed "../../exercises/14_from_loop/05_a_loop_with_an_if.py" suffix(, 0)
    }},
    {"15_network/01_neighbouring_sizes.py", (const unsigned char[]){
#embed "../../exercises/15_network/01_neighbouring_sizes.py" suffix(, 0)
    }},
    {"15_network/02_make_the_params.py", (const unsigned char[]){
#embed "../../exercises/15_network/02_make_the_params.py" suffix(, 0)
    }},
    {"15_network/03_one_layer.py", (const unsigned char[]){
#embed "../../exercises/15_network/03_one_layer.py" suffix(, 0)
    }},
    {"15_network/04_layer_after_layer.py", (const unsigned char[]){
#embed "../../exercises/15_network/04_layer_after_layer.py" suffix(, 0)
    }},
    {"15_network/05_the_assert_speaks.py", (const unsigned char[]){
#embed "../../exercises/15_network/05_the_assert_speaks.py" suffix(, 0)
    }},
    {"15_network/06_the_whole_program.py", (const unsigned char[]){
#embed "../../exercises/15_network/06_the_whole_program.py" suffix(, 0)
    }},
    {"16_founding_question/01_why_the_same.py", (const unsigned char[]){
#embed "../../exercises/16_founding_question/01_why_the_same.py" suffix(, 0)
    }},
    {"16_founding_question/02_tell_them_apart.py", (const unsigned char[]){
#embed "../../exercises/16_founding_question/02_tell_them_apart.py" suffix(, 0)
    }},
    {"16_founding_question/03_which_sizes_are_silent.py", (const unsigned char[]){
#embed "../../exercises/16_founding_question/03_which_sizes_are_silent.py" suffix(, 0)
    }},
    {"16_founding_question/04_count_the_entries.py", (const unsigned char[]){
#embed "../../exercises/16_founding_question/04_count_the_entries.py" suffix(, 0)
    }},
    {"16_founding_question/05_what_zero_stands_for.py", (const unsigned char[]){
#embed "../../exercises/16_founding_question/05_what_zero_stands_for.py" suffix(, 0)
    }},
    {"16_founding_question/06_rows_or_columns.py", (const unsigned char[]){
#embed "../../exercises/16_founding_question/06_rows_or_columns.py" suffix(, 0)
    }},
    {"17_puzzles/01_one_from_each_row.py", (const unsigned char[]){
#embed "../../exercises/17_puzzles/01_one_from_each_row.py" suffix(, 0)
    }},
    {"17_puzzles/02_one_hot.py", (const unsigned char[]){
#embed "../../exercises/17_puzzles/02_one_hot.py" suffix(, 0)
    }},
    {"17_puzzles/03_only_with_dot_of_vectors.py", (const unsigned char[]){
#embed "../../exercises/17_puzzles/03_only_with_dot_of_vectors.py" suffix(, 0)
    }},
    {"17_puzzles/04_matrices_and_vectors.py", (const unsigned char[]){
#embed "../../exercises/17_puzzles/04_matrices_and_vectors.py" suffix(, 0)
    }},
    {"17_puzzles/05_roll_each_row.py", (const unsigned char[]){
#embed "../../exercises/17_puzzles/05_roll_each_row.py" suffix(, 0)
    }},
    {"17_puzzles/06_the_nearest_centre.py", (const unsigned char[]){
#embed "../../exercises/17_puzzles/06_the_nearest_centre.py" suffix(, 0)
    }},
    {"17_puzzles/07_the_best_model.py", (const unsigned char[]){
#embed "../../exercises/17_puzzles/07_the_best_model.py" suffix(, 0)
    }},
    {0, 0},
};

const struct axle_exercise *axle_course(void) { return course; }

static const unsigned char python_module[] = {
#embed "../../python/axle.py" suffix(, 0)
};

const unsigned char *axle_python_module(void) { return python_module; }
