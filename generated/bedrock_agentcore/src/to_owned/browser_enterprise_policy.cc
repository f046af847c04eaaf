// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/browser_enterprise_policy.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/browser_enterprise_policy.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

BrowserEnterprisePolicy to_owned(const BrowserEnterprisePolicyView& view) {
  BrowserEnterprisePolicy owned;
  internal::own(owned.location, view.location);
  internal::own(owned.type, view.type);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
