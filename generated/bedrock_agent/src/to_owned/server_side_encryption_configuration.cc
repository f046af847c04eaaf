// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/server_side_encryption_configuration.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/server_side_encryption_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ServerSideEncryptionConfiguration to_owned(const ServerSideEncryptionConfigurationView& view) {
  ServerSideEncryptionConfiguration owned;
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

}  // namespace outcrop::bedrock_agent
