// Decode tables of WafConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/waf_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field waf_configuration_fields[] = {
    {"failureMode", &schemas::waf_failure_mode_type, offsetof(WafConfigurationView, failure_mode),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema waf_configuration_schema =
    internal::structure_schema<WafConfigurationView>("WafConfiguration", waf_configuration_fields);
constinit const internal::Type waf_configuration_type =
    internal::structure_type<WafConfigurationView>(waf_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const WafConfigurationView*) { return schemas::waf_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
