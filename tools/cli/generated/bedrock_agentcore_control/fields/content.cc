// Tables of the shapes in outcrop/bedrock_agentcore_control/types/content.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/content.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const Content*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Content::raw_text>("rawText"),
  };
  static constexpr cli::Shape shape{.name = "Content", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
