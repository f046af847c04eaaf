// Decode tables of OutputConfigurationView.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/views/output_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation_runtime {
namespace {

constexpr internal::Field output_configuration_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(OutputConfigurationView, s3_uri), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema output_configuration_schema =
    internal::structure_schema<OutputConfigurationView>("OutputConfiguration", output_configuration_fields);
constinit const internal::Type output_configuration_type =
    internal::structure_type<OutputConfigurationView>(output_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OutputConfigurationView*) { return schemas::output_configuration_schema; }

}  // namespace outcrop::bedrock_data_automation_runtime
