// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/recording_config.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/recording_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

RecordingConfig to_owned(const RecordingConfigView& view) {
  RecordingConfig owned;
  internal::own(owned.enabled, view.enabled);
  internal::own(owned.s3_location, view.s3_location);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
