// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/browser_enterprise_policy.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/browser_enterprise_policy.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ResourceLocation to_owned(const ResourceLocationView& view) {
  ResourceLocation owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

BrowserEnterprisePolicy to_owned(const BrowserEnterprisePolicyView& view) {
  BrowserEnterprisePolicy owned;
  internal::own(owned.location, view.location);
  internal::own(owned.type, view.type);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
