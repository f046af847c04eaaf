// Client::prepare_flow: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/prepare_flow.h"

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

constexpr internal::Field prepare_flow_fields[] = {
    {"id", &internal::string_type, offsetof(PrepareFlowView, id), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(PrepareFlowView, status), internal::Slot::plain},
};
constexpr internal::Schema prepare_flow_schema =
    internal::structure_schema<PrepareFlowView>("PrepareFlowResponse", prepare_flow_fields);
constexpr internal::OutputSchema prepare_flow_output{
    .view = &prepare_flow_schema,
    .body = &prepare_flow_schema,
    .needs_body = true,
};
constexpr internal::Operation prepare_flow_operation{
    .service = &common::service,
    .name = "PrepareFlow",
    .errors = common::errors,
    .output = &prepare_flow_output,
};

internal::HttpRequest encode(const PrepareFlowRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier).segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PrepareFlowRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const PrepareFlowView*) { return prepare_flow_schema; }

Response<PrepareFlowView> Client::prepare_flow(const PrepareFlowRequest& request, const CallOptions& options) const {
  return internal::call<PrepareFlowView>(*connection_, prepare_flow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PrepareFlowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, prepare_flow_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
