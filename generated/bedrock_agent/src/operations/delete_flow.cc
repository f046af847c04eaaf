// Client::delete_flow: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_flow.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field delete_flow_fields[] = {
    {"id", &internal::string_type, offsetof(DeleteFlowView, id), internal::Slot::plain},
};
constexpr internal::Schema delete_flow_schema =
    internal::structure_schema<DeleteFlowView>("DeleteFlowResponse", delete_flow_fields);
constexpr internal::OutputSchema delete_flow_output{
    .view = &delete_flow_schema,
    .body = &delete_flow_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_flow_operation{
    .service = &common::service,
    .name = "DeleteFlow",
    .errors = common::errors,
    .output = &delete_flow_output,
};

internal::HttpRequest encode(const DeleteFlowRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/")
      .query("skipResourceInUseCheck", in.skip_resource_in_use_check);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteFlowRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("skipResourceInUseCheck", in.skip_resource_in_use_check);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteFlowView*) { return delete_flow_schema; }

Response<DeleteFlowView> Client::delete_flow(const DeleteFlowRequest& request, const CallOptions& options) const {
  return internal::call<DeleteFlowView>(*connection_, delete_flow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteFlowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_flow_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
