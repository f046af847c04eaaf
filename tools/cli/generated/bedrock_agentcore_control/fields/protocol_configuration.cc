// Tables of the shapes in outcrop/bedrock_agentcore_control/types/protocol_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/protocol_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ProtocolConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ProtocolConfiguration::server_protocol>("serverProtocol", true),
  };
  static constexpr cli::Shape shape{.name = "ProtocolConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
