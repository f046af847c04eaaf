// Client::delete_flow_version: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_flow_version.h"

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

constexpr internal::Field delete_flow_version_fields[] = {
    {"id", &internal::string_type, offsetof(DeleteFlowVersionView, id), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(DeleteFlowVersionView, version), internal::Slot::plain},
};
constexpr internal::Schema delete_flow_version_schema =
    internal::structure_schema<DeleteFlowVersionView>("DeleteFlowVersionResponse", delete_flow_version_fields);
constexpr internal::OutputSchema delete_flow_version_output{
    .view = &delete_flow_version_schema,
    .body = &delete_flow_version_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_flow_version_operation{
    .service = &common::service,
    .name = "DeleteFlowVersion",
    .errors = common::errors,
    .output = &delete_flow_version_output,
};

internal::HttpRequest encode(const DeleteFlowVersionRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/versions/")
      .label("flowVersion", in.flow_version)
      .segment("/")
      .query("skipResourceInUseCheck", in.skip_resource_in_use_check);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteFlowVersionRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowVersion", in.flow_version);
  writer.member("skipResourceInUseCheck", in.skip_resource_in_use_check);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteFlowVersionView*) { return delete_flow_version_schema; }

Response<DeleteFlowVersionView> Client::delete_flow_version(const DeleteFlowVersionRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<DeleteFlowVersionView>(*connection_, delete_flow_version_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteFlowVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_flow_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
