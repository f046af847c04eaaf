// to_owned(view): what an answer holds, as part of a request.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::kitchen_sink {

struct Defaults;
struct DefaultsView;
struct Empty;
struct EmptyView;
struct Jar;
struct JarView;
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

Defaults to_owned(const DefaultsView& view);
Empty to_owned(const EmptyView& view);
Jar to_owned(const JarView& view);
Nested to_owned(const NestedView& view);
PantryJar to_owned(const PantryJarView& view);
Recipe to_owned(const RecipeView& view);
Step to_owned(const StepView& view);
Unit to_owned(const UnitView& view);

}  // namespace outcrop::kitchen_sink
