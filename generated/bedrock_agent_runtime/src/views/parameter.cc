// Decode tables of ParameterView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/parameter.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field parameter_fields[] = {
    {"name", &internal::string_type, offsetof(ParameterView, name), internal::Slot::optional},
    {"type", &internal::string_type, offsetof(ParameterView, type), internal::Slot::optional},
    {"value", &internal::string_type, offsetof(ParameterView, value), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema parameter_schema =
    internal::structure_schema<ParameterView>("Parameter", parameter_fields);
constinit const internal::Type parameter_type = internal::structure_type<ParameterView>(parameter_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ParameterView*) { return schemas::parameter_schema; }

}  // namespace outcrop::bedrock_agent_runtime
