// Client::create_flow: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_flow.h"

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

constexpr internal::Field create_flow_fields[] = {
    {"name", &internal::string_type, offsetof(CreateFlowView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreateFlowView, description), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(CreateFlowView, execution_role_arn), internal::Slot::plain},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(CreateFlowView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"id", &internal::string_type, offsetof(CreateFlowView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(CreateFlowView, arn), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(CreateFlowView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateFlowView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreateFlowView, updated_at), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(CreateFlowView, version), internal::Slot::plain},
    {"definition", &schemas::flow_definition_type, offsetof(CreateFlowView, definition), internal::Slot::reference,
     true},
};
constexpr internal::Schema create_flow_schema =
    internal::structure_schema<CreateFlowView>("CreateFlowResponse", create_flow_fields);
constexpr internal::OutputSchema create_flow_output{
    .view = &create_flow_schema,
    .body = &create_flow_schema,
    .needs_body = true,
};
constexpr internal::Operation create_flow_operation{
    .service = &common::service,
    .name = "CreateFlow",
    .errors = common::errors,
    .output = &create_flow_output,
};

internal::HttpRequest encode(const CreateFlowRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/flows/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("executionRoleArn", in.execution_role_arn);
    writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
    writer.member("definition", in.definition);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateFlowRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.sensitive().member("definition", in.definition);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateFlowView*) { return create_flow_schema; }

Response<CreateFlowView> Client::create_flow(const CreateFlowRequest& request, const CallOptions& options) const {
  return internal::call<CreateFlowView>(*connection_, create_flow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateFlowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_flow_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
