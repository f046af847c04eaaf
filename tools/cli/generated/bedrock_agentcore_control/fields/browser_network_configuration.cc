// Tables of the shapes in outcrop/bedrock_agentcore_control/types/browser_network_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/browser_network_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const BrowserNetworkConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BrowserNetworkConfiguration::network_mode>("networkMode", true),
      cli::field<&BrowserNetworkConfiguration::vpc_config>("vpcConfig"),
  };
  static constexpr cli::Shape shape{.name = "BrowserNetworkConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
