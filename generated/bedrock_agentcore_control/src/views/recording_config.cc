// Decode tables of RecordingConfigView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/recording_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field recording_config_fields[] = {
    {"enabled", &internal::boolean_type, offsetof(RecordingConfigView, enabled), internal::Slot::optional},
    {"s3Location", &schemas::s3_location_type, offsetof(RecordingConfigView, s3_location), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema recording_config_schema =
    internal::structure_schema<RecordingConfigView>("RecordingConfig", recording_config_fields);
constinit const internal::Type recording_config_type =
    internal::structure_type<RecordingConfigView>(recording_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RecordingConfigView*) { return schemas::recording_config_schema; }

}  // namespace outcrop::bedrock_agentcore_control
