// Writes MetadataConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/metadata_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const MetadataConfiguration& in) {
  writer.begin_object();
  writer.member("allowedRequestHeaders", in.allowed_request_headers);
  writer.member("allowedQueryParameters", in.allowed_query_parameters);
  writer.member("allowedResponseHeaders", in.allowed_response_headers);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
