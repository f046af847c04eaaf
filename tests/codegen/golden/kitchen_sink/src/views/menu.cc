// Decode tables of MenuView and the shapes that only it holds.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/menu.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field course_fields[] = {
    {"dish", &schemas::dish_type, offsetof(CourseView, dish), internal::Slot::reference},
    {"label", &internal::string_type, offsetof(CourseView, label), internal::Slot::optional},
};

constexpr internal::Field dish_fields[] = {
    {"recipe", &internal::string_type, offsetof(DishView, recipe), internal::Slot::reference},
    {"buffet", &schemas::menu_type, offsetof(DishView, buffet), internal::Slot::reference},
};

constexpr internal::Type menu_courses_type = internal::list_type<CourseView>(schemas::course_type);
constexpr internal::Field menu_fields[] = {
    {"name", &internal::string_type, offsetof(MenuView, name), internal::Slot::optional},
    {"courses", &menu_courses_type, offsetof(MenuView, courses), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema course_schema = internal::structure_schema<CourseView>("Course", course_fields);
constinit const internal::Type course_type = internal::structure_type<CourseView>(course_schema);

constinit const internal::Schema dish_schema = internal::union_schema<DishView>("Dish", dish_fields);
constinit const internal::Type dish_type = internal::union_type<DishView>(dish_schema);

constinit const internal::Schema menu_schema = internal::structure_schema<MenuView>("Menu", menu_fields);
constinit const internal::Type menu_type = internal::structure_type<MenuView>(menu_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CourseView*) { return schemas::course_schema; }
const internal::Schema& schema_of(const DishView*) { return schemas::dish_schema; }
const internal::Schema& schema_of(const MenuView*) { return schemas::menu_schema; }

}  // namespace outcrop::kitchen_sink
