// to_owned(view): what an answer holds, as part of a request.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::kitchen_sink {

struct Course;
struct CourseView;
struct Defaults;
struct DefaultsView;
struct Dish;
struct DishView;
struct Empty;
struct EmptyView;
struct Jar;
struct JarView;
struct Menu;
struct MenuView;
struct Nested;
struct NestedView;
struct PantryJar;
struct PantryJarView;
struct Recipe;
struct RecipeView;
struct Step;
struct StepView;
struct Unit;
struct UnitView;

Course to_owned(const CourseView& view);
Defaults to_owned(const DefaultsView& view);
Dish to_owned(const DishView& view);
Empty to_owned(const EmptyView& view);
Jar to_owned(const JarView& view);
Menu to_owned(const MenuView& view);
Nested to_owned(const NestedView& view);
PantryJar to_owned(const PantryJarView& view);
Recipe to_owned(const RecipeView& view);
Step to_owned(const StepView& view);
Unit to_owned(const UnitView& view);

}  // namespace outcrop::kitchen_sink
