// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/consent_portal_source.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_source.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ConsentPortalSource to_owned(const ConsentPortalSourceView& view) {
  ConsentPortalSource owned;
  internal::own(owned.identifier, view.identifier);
  internal::own(owned.type, view.type);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
