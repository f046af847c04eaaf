// Tables of the shapes in outcrop/bedrock_agentcore_control/types/runtime_metadata_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/runtime_metadata_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const RuntimeMetadataConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RuntimeMetadataConfiguration::require_mmdsv2>("requireMMDSV2", true),
  };
  static constexpr cli::Shape shape{.name = "RuntimeMetadataConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
