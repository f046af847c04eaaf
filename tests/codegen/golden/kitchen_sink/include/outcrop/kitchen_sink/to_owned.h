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
struct Events;
struct EventsView;
struct Ingredient;
struct IngredientView;
struct Jar;
struct JarView;
struct Menu;
struct MenuView;
struct Nested;
struct NestedView;
struct Note;
struct NoteView;
struct PantryJar;
struct PantryJarView;
struct Photo;
struct PhotoView;
struct Recipe;
struct RecipeView;
struct Served;
struct ServedView;
struct Step;
struct StepView;
struct Stirred;
struct StirredView;
struct Unit;
struct UnitView;

Course to_owned(const CourseView& view);
Defaults to_owned(const DefaultsView& view);
Dish to_owned(const DishView& view);
Empty to_owned(const EmptyView& view);
Events to_owned(const EventsView& view);
Ingredient to_owned(const IngredientView& view);
Jar to_owned(const JarView& view);
Menu to_owned(const MenuView& view);
Nested to_owned(const NestedView& view);
Note to_owned(const NoteView& view);
PantryJar to_owned(const PantryJarView& view);
Photo to_owned(const PhotoView& view);
Recipe to_owned(const RecipeView& view);
Served to_owned(const ServedView& view);
Step to_owned(const StepView& view);
Stirred to_owned(const StirredView& view);
Unit to_owned(const UnitView& view);

}  // namespace outcrop::kitchen_sink
