// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/kms_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/kms_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

KmsConfiguration to_owned(const KmsConfigurationView& view) {
  KmsConfiguration owned;
  internal::own(owned.key_type, view.key_type);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
