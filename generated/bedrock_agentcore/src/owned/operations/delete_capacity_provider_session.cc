// Makes DeleteCapacityProviderSession: the output of Client::delete_capacity_provider_session, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/delete_capacity_provider_session.h"

#include "outcrop/bedrock_agentcore/operations/delete_capacity_provider_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

DeleteCapacityProviderSession to_owned(const DeleteCapacityProviderSessionView& view) {
  DeleteCapacityProviderSession owned;
  internal::own(owned.capacity_provider_arn, view.capacity_provider_arn);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteCapacityProviderSession& in) {
  writer.begin_object();
  writer.member("capacityProviderArn", in.capacity_provider_arn);
  writer.member("sessionId", in.session_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
