// Writes RequestHeaderConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/request_header_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const RequestHeaderConfiguration& in) {
  writer.exactly_one("RequestHeaderConfiguration", in.request_header_allowlist.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("requestHeaderAllowlist", in.request_header_allowlist);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
