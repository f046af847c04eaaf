// Decode tables of ResourceView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/resource.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field resource_fields[] = {
    {"arn", &internal::string_type, offsetof(ResourceView, arn), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema resource_schema = internal::union_schema<ResourceView>("Resource", resource_fields);
constinit const internal::Type resource_type = internal::union_type<ResourceView>(resource_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ResourceView*) { return schemas::resource_schema; }

}  // namespace outcrop::bedrock_agentcore_control
