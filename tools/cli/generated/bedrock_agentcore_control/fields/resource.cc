// Tables of the shapes in outcrop/bedrock_agentcore_control/types/resource.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/resource.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const Resource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Resource::arn>("arn"),
  };
  static constexpr cli::Shape shape{.name = "Resource", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
