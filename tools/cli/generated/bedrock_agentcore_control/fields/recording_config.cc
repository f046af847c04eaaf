// Tables of the shapes in outcrop/bedrock_agentcore_control/types/recording_config.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/recording_config.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const RecordingConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RecordingConfig::enabled>("enabled"),
      cli::field<&RecordingConfig::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "RecordingConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
