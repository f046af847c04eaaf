// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/browser_extension.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/browser_extension.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

BrowserExtension to_owned(const BrowserExtensionView& view) {
  BrowserExtension owned;
  internal::own(owned.location, view.location);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
