// Tables of the shapes in outcrop/bedrock_agentcore_control/types/metadata_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/metadata_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const MetadataConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataConfiguration::allowed_request_headers>("allowedRequestHeaders"),
      cli::field<&MetadataConfiguration::allowed_query_parameters>("allowedQueryParameters"),
      cli::field<&MetadataConfiguration::allowed_response_headers>("allowedResponseHeaders"),
  };
  static constexpr cli::Shape shape{.name = "MetadataConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
