// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/runtime_metadata_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/runtime_metadata_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

RuntimeMetadataConfiguration to_owned(const RuntimeMetadataConfigurationView& view) {
  RuntimeMetadataConfiguration owned;
  internal::own(owned.require_mmdsv2, view.require_mmdsv2);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
