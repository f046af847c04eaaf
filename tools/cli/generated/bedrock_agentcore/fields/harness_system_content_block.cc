// Tables of the shapes in outcrop/bedrock_agentcore/types/harness_system_content_block.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/harness_system_content_block.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const HarnessSystemContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSystemContentBlock::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "HarnessSystemContentBlock", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
