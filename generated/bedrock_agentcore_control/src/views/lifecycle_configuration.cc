// Decode tables of LifecycleConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/lifecycle_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field lifecycle_configuration_fields[] = {
    {"idleRuntimeSessionTimeout", &internal::int32_type,
     offsetof(LifecycleConfigurationView, idle_runtime_session_timeout), internal::Slot::optional},
    {"maxLifetime", &internal::int32_type, offsetof(LifecycleConfigurationView, max_lifetime),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema lifecycle_configuration_schema =
    internal::structure_schema<LifecycleConfigurationView>("LifecycleConfiguration", lifecycle_configuration_fields);
constinit const internal::Type lifecycle_configuration_type =
    internal::structure_type<LifecycleConfigurationView>(lifecycle_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const LifecycleConfigurationView*) { return schemas::lifecycle_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
