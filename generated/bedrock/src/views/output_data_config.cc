// Decode tables of OutputDataConfigView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/output_data_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field output_data_config_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(OutputDataConfigView, s3_uri), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema output_data_config_schema =
    internal::structure_schema<OutputDataConfigView>("OutputDataConfig", output_data_config_fields);
constinit const internal::Type output_data_config_type =
    internal::structure_type<OutputDataConfigView>(output_data_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OutputDataConfigView*) { return schemas::output_data_config_schema; }

}  // namespace outcrop::bedrock
