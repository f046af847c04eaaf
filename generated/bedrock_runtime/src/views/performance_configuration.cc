// Decode tables of PerformanceConfigurationView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/performance_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field performance_configuration_fields[] = {
    {"latency", &schemas::performance_config_latency_type, offsetof(PerformanceConfigurationView, latency),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema performance_configuration_schema =
    internal::structure_schema<PerformanceConfigurationView>("PerformanceConfiguration",
                                                             performance_configuration_fields);
constinit const internal::Type performance_configuration_type =
    internal::structure_type<PerformanceConfigurationView>(performance_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PerformanceConfigurationView*) {
  return schemas::performance_configuration_schema;
}

}  // namespace outcrop::bedrock_runtime
