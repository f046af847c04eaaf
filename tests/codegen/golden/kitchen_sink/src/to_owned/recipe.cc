// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/recipe.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/recipe.h"

namespace outcrop::kitchen_sink {

Recipe to_owned(const RecipeView& view) {
  Recipe owned;
  internal::own(owned.name, view.name);
  internal::own(owned.base, view.base);
  internal::own(owned.variants, view.variants);
  internal::own(owned.by_name, view.by_name);
  internal::own(owned.step, view.step);
  return owned;
}

Step to_owned(const StepView& view) {
  Step owned;
  internal::own(owned.recipe, view.recipe);
  internal::own(owned.text, view.text);
  internal::own(owned.pause, view.pause);
  internal::own(owned.many, view.many);
  internal::own(owned.by_room, view.by_room);
  internal::own(owned.when, view.when);
  internal::own(owned.room, view.room);
  internal::own(owned.amount, view.amount);
  internal::own(owned.member_, view.member_);
  internal::own(owned.none_, view.none_);
  internal::own(owned.unknown_, view.unknown_);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::kitchen_sink
