// Tables of the shapes in outcrop/bedrock_agent_runtime/types/retrieve_and_generate_session_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/retrieve_and_generate_session_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const RetrieveAndGenerateSessionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrieveAndGenerateSessionConfiguration::kms_key_arn>("kmsKeyArn", true),
  };
  static constexpr cli::Shape shape{.name = "RetrieveAndGenerateSessionConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
