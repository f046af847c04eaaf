// Tables of the shapes in outcrop/bedrock_agentcore_control/types/waf_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/waf_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const WafConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WafConfiguration::failure_mode>("failureMode"),
  };
  static constexpr cli::Shape shape{.name = "WafConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
