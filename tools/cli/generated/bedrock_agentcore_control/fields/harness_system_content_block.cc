// Tables of the shapes in outcrop/bedrock_agentcore_control/types/harness_system_content_block.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/harness_system_content_block.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const HarnessSystemContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSystemContentBlock::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "HarnessSystemContentBlock", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
