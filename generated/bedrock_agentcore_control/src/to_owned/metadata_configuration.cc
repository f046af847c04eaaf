// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/metadata_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/metadata_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

MetadataConfiguration to_owned(const MetadataConfigurationView& view) {
  MetadataConfiguration owned;
  internal::own(owned.allowed_request_headers, view.allowed_request_headers);
  internal::own(owned.allowed_query_parameters, view.allowed_query_parameters);
  internal::own(owned.allowed_response_headers, view.allowed_response_headers);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
