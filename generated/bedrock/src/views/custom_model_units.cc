// Decode tables of CustomModelUnitsView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/custom_model_units.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field custom_model_units_fields[] = {
    {"customModelUnitsPerModelCopy", &internal::int32_type,
     offsetof(CustomModelUnitsView, custom_model_units_per_model_copy), internal::Slot::optional},
    {"customModelUnitsVersion", &internal::string_type, offsetof(CustomModelUnitsView, custom_model_units_version),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema custom_model_units_schema =
    internal::structure_schema<CustomModelUnitsView>("CustomModelUnits", custom_model_units_fields);
constinit const internal::Type custom_model_units_type =
    internal::structure_type<CustomModelUnitsView>(custom_model_units_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CustomModelUnitsView*) { return schemas::custom_model_units_schema; }

}  // namespace outcrop::bedrock
