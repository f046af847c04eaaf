// Tables of the shapes in outcrop/bedrock_agentcore_control/types/code_interpreter_network_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/code_interpreter_network_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CodeInterpreterNetworkConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CodeInterpreterNetworkConfiguration::network_mode>("networkMode", true),
      cli::field<&CodeInterpreterNetworkConfiguration::vpc_config>("vpcConfig"),
  };
  static constexpr cli::Shape shape{.name = "CodeInterpreterNetworkConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
