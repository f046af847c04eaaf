// Decode tables of FlowAliasConcurrencyConfigurationView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_alias_concurrency_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field flow_alias_concurrency_configuration_fields[] = {
    {"type", &schemas::concurrency_type_type, offsetof(FlowAliasConcurrencyConfigurationView, type),
     internal::Slot::plain},
    {"maxConcurrency", &internal::int32_type, offsetof(FlowAliasConcurrencyConfigurationView, max_concurrency),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_alias_concurrency_configuration_schema =
    internal::structure_schema<FlowAliasConcurrencyConfigurationView>("FlowAliasConcurrencyConfiguration",
                                                                      flow_alias_concurrency_configuration_fields);
constinit const internal::Type flow_alias_concurrency_configuration_type =
    internal::structure_type<FlowAliasConcurrencyConfigurationView>(flow_alias_concurrency_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FlowAliasConcurrencyConfigurationView*) {
  return schemas::flow_alias_concurrency_configuration_schema;
}

}  // namespace outcrop::bedrock_agent
