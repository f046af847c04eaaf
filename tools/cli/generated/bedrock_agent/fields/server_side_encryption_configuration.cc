// Tables of the shapes in outcrop/bedrock_agent/types/server_side_encryption_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/server_side_encryption_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const ServerSideEncryptionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ServerSideEncryptionConfiguration::kms_key_arn>("kmsKeyArn"),
  };
  static constexpr cli::Shape shape{.name = "ServerSideEncryptionConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
