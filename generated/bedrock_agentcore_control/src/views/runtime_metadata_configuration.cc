// Decode tables of RuntimeMetadataConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/runtime_metadata_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field runtime_metadata_configuration_fields[] = {
    {"requireMMDSV2", &internal::boolean_type, offsetof(RuntimeMetadataConfigurationView, require_mmdsv2),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema runtime_metadata_configuration_schema =
    internal::structure_schema<RuntimeMetadataConfigurationView>("RuntimeMetadataConfiguration",
                                                                 runtime_metadata_configuration_fields);
constinit const internal::Type runtime_metadata_configuration_type =
    internal::structure_type<RuntimeMetadataConfigurationView>(runtime_metadata_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RuntimeMetadataConfigurationView*) {
  return schemas::runtime_metadata_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
