// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/browser_profile_configuration.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/browser_profile_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

BrowserProfileConfiguration to_owned(const BrowserProfileConfigurationView& view) {
  BrowserProfileConfiguration owned;
  internal::own(owned.profile_identifier, view.profile_identifier);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
