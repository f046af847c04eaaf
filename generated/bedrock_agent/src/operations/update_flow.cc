// Client::update_flow: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_flow.h"

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

constexpr internal::Field update_flow_fields[] = {
    {"name", &internal::string_type, offsetof(UpdateFlowView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdateFlowView, description), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(UpdateFlowView, execution_role_arn), internal::Slot::plain},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(UpdateFlowView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"id", &internal::string_type, offsetof(UpdateFlowView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(UpdateFlowView, arn), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(UpdateFlowView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateFlowView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateFlowView, updated_at), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(UpdateFlowView, version), internal::Slot::plain},
    {"definition", &schemas::flow_definition_type, offsetof(UpdateFlowView, definition), internal::Slot::reference,
     true},
};
constexpr internal::Schema update_flow_schema =
    internal::structure_schema<UpdateFlowView>("UpdateFlowResponse", update_flow_fields);
constexpr internal::OutputSchema update_flow_output{
    .view = &update_flow_schema,
    .body = &update_flow_schema,
    .needs_body = true,
};
constexpr internal::Operation update_flow_operation{
    .service = &common::service,
    .name = "UpdateFlow",
    .errors = common::errors,
    .output = &update_flow_output,
};

internal::HttpRequest encode(const UpdateFlowRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("executionRoleArn", in.execution_role_arn);
    writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
    writer.member("definition", in.definition);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateFlowRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.sensitive().member("definition", in.definition);
  writer.member("flowIdentifier", in.flow_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateFlowView*) { return update_flow_schema; }

Response<UpdateFlowView> Client::update_flow(const UpdateFlowRequest& request, const CallOptions& options) const {
  return internal::call<UpdateFlowView>(*connection_, update_flow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateFlowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_flow_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
