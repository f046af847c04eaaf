// DeleteConsentPortal: the output of Client::delete_consent_portal, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteConsentPortalView;

/// Empty: the deletion has begun.
struct DeleteConsentPortal {
  friend bool operator==(const DeleteConsentPortal&, const DeleteConsentPortal&) = default;
};
DeleteConsentPortal to_owned(const DeleteConsentPortalView& view);
void write_json(internal::JsonWriter& writer, const DeleteConsentPortal& in);

}  // namespace outcrop::bedrock_agentcore_control
