// Tables of the shapes in outcrop/bedrock_agentcore_control/types/request_header_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/request_header_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const RequestHeaderConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RequestHeaderConfiguration::request_header_allowlist>("requestHeaderAllowlist"),
  };
  static constexpr cli::Shape shape{.name = "RequestHeaderConfiguration", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
