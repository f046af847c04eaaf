// Decode tables of RecipeView and the shapes that only it holds.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/recipe.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Type recipe_variants_type = internal::list_type<RecipeView>(schemas::recipe_type);
constexpr internal::Type recipe_by_name_type = internal::map_type<RecipeView>(schemas::recipe_type);
constexpr internal::Field recipe_fields[] = {
    {"name", &internal::string_type, offsetof(RecipeView, name), internal::Slot::plain},
    {"base", &schemas::recipe_type, offsetof(RecipeView, base), internal::Slot::reference},
    {"variants", &recipe_variants_type, offsetof(RecipeView, variants), internal::Slot::plain},
    {"byName", &recipe_by_name_type, offsetof(RecipeView, by_name), internal::Slot::plain},
    {"step", &schemas::step_type, offsetof(RecipeView, step), internal::Slot::reference, true},
};

constexpr internal::Type step_many_type = internal::list_type<StepView>(schemas::step_type);
constexpr internal::Field step_fields[] = {
    {"recipe", &schemas::recipe_type, offsetof(StepView, recipe), internal::Slot::reference, true},
    {"txt", &internal::string_type, offsetof(StepView, text), internal::Slot::reference, true},
    {"pause", &schemas::unit_type, offsetof(StepView, pause), internal::Slot::reference, true},
    {"many", &step_many_type, offsetof(StepView, many), internal::Slot::reference, true},
    {"byRoom", &internal::string_map_type, offsetof(StepView, by_room), internal::Slot::reference, true},
    {"when", &internal::http_date_type, offsetof(StepView, when), internal::Slot::reference, true},
    {"room", &schemas::room_type, offsetof(StepView, room), internal::Slot::reference, true},
    {"amount", &internal::big_number_type, offsetof(StepView, amount), internal::Slot::reference, true},
    {"member", &internal::boolean_type, offsetof(StepView, member_), internal::Slot::reference, true},
    {"none", &internal::int32_type, offsetof(StepView, none_), internal::Slot::reference, true},
    {"unknown", &internal::document_type, offsetof(StepView, unknown_), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema recipe_schema = internal::structure_schema<RecipeView>("Recipe", recipe_fields);
constinit const internal::Type recipe_type = internal::structure_type<RecipeView>(recipe_schema);

constinit const internal::Schema step_schema = internal::union_schema<StepView>("Step", step_fields);
constinit const internal::Type step_type = internal::union_type<StepView>(step_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RecipeView*) { return schemas::recipe_schema; }
const internal::Schema& schema_of(const StepView*) { return schemas::step_schema; }

}  // namespace outcrop::kitchen_sink
