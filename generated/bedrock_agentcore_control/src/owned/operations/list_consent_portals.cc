// Makes ListConsentPortals: the output of Client::list_consent_portals, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_consent_portals.h"

#include "outcrop/bedrock_agentcore_control/operations/list_consent_portals.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListConsentPortals to_owned(const ListConsentPortalsView& view) {
  ListConsentPortals owned;
  internal::own(owned.consent_portals, view.consent_portals);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListConsentPortals& in) {
  writer.begin_object();
  writer.member("consentPortals", in.consent_portals);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
