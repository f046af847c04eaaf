// Client::get_execution_flow_snapshot: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/get_execution_flow_snapshot.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field get_execution_flow_snapshot_fields[] = {
    {"flowIdentifier", &internal::string_type, offsetof(GetExecutionFlowSnapshotView, flow_identifier),
     internal::Slot::plain},
    {"flowAliasIdentifier", &internal::string_type, offsetof(GetExecutionFlowSnapshotView, flow_alias_identifier),
     internal::Slot::plain},
    {"flowVersion", &internal::string_type, offsetof(GetExecutionFlowSnapshotView, flow_version),
     internal::Slot::plain},
    {"executionRoleArn", &internal::string_type, offsetof(GetExecutionFlowSnapshotView, execution_role_arn),
     internal::Slot::plain},
    {"definition", &internal::string_type, offsetof(GetExecutionFlowSnapshotView, definition), internal::Slot::plain},
    {"customerEncryptionKeyArn", &internal::string_type,
     offsetof(GetExecutionFlowSnapshotView, customer_encryption_key_arn), internal::Slot::optional},
};
constexpr internal::Schema get_execution_flow_snapshot_schema =
    internal::structure_schema<GetExecutionFlowSnapshotView>("GetExecutionFlowSnapshotResponse",
                                                             get_execution_flow_snapshot_fields);
constexpr internal::OutputSchema get_execution_flow_snapshot_output{
    .view = &get_execution_flow_snapshot_schema,
    .body = &get_execution_flow_snapshot_schema,
    .needs_body = true,
};
constexpr internal::Operation get_execution_flow_snapshot_operation{
    .service = &common::service,
    .name = "GetExecutionFlowSnapshot",
    .errors = common::errors,
    .output = &get_execution_flow_snapshot_output,
};

internal::HttpRequest encode(const GetExecutionFlowSnapshotRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/aliases/")
      .label("flowAliasIdentifier", in.flow_alias_identifier)
      .segment("/executions/")
      .label("executionIdentifier", in.execution_identifier)
      .segment("/flowsnapshot");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetExecutionFlowSnapshotRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("executionIdentifier", in.execution_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetExecutionFlowSnapshotView*) { return get_execution_flow_snapshot_schema; }

Response<GetExecutionFlowSnapshotView> Client::get_execution_flow_snapshot(
    const GetExecutionFlowSnapshotRequest& request, const CallOptions& options) const {
  return internal::call<GetExecutionFlowSnapshotView>(*connection_, get_execution_flow_snapshot_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetExecutionFlowSnapshotRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_execution_flow_snapshot_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
