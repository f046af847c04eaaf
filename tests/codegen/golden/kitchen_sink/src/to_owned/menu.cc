// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/menu.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/menu.h"

namespace outcrop::kitchen_sink {

Course to_owned(const CourseView& view) {
  Course owned;
  internal::own(owned.dish, view.dish);
  internal::own(owned.label, view.label);
  return owned;
}

Dish to_owned(const DishView& view) {
  Dish owned;
  internal::own(owned.recipe, view.recipe);
  internal::own(owned.buffet, view.buffet);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

Menu to_owned(const MenuView& view) {
  Menu owned;
  internal::own(owned.name, view.name);
  internal::own(owned.courses, view.courses);
  return owned;
}

}  // namespace outcrop::kitchen_sink
