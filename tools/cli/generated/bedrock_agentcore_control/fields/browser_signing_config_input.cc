// Tables of the shapes in outcrop/bedrock_agentcore_control/types/browser_signing_config_input.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/browser_signing_config_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const BrowserSigningConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BrowserSigningConfigInput::enabled>("enabled", true),
  };
  static constexpr cli::Shape shape{.name = "BrowserSigningConfigInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
