// Client::create_flow_version: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_flow_version.h"

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

constexpr internal::Field create_flow_version_fields[] = {
    {"name", &internal::string_type, offsetof(CreateFlowVersionView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreateFlowVersionView, description), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(CreateFlowVersionView, execution_role_arn),
     internal::Slot::plain},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(CreateFlowVersionView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"id", &internal::string_type, offsetof(CreateFlowVersionView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(CreateFlowVersionView, arn), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(CreateFlowVersionView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateFlowVersionView, created_at), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(CreateFlowVersionView, version), internal::Slot::plain},
    {"definition", &schemas::flow_definition_type, offsetof(CreateFlowVersionView, definition),
     internal::Slot::reference, true},
};
constexpr internal::Schema create_flow_version_schema =
    internal::structure_schema<CreateFlowVersionView>("CreateFlowVersionResponse", create_flow_version_fields);
constexpr internal::OutputSchema create_flow_version_output{
    .view = &create_flow_version_schema,
    .body = &create_flow_version_schema,
    .needs_body = true,
};
constexpr internal::Operation create_flow_version_operation{
    .service = &common::service,
    .name = "CreateFlowVersion",
    .errors = common::errors,
    .output = &create_flow_version_output,
};

internal::HttpRequest encode(const CreateFlowVersionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier).segment("/versions");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateFlowVersionRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateFlowVersionView*) { return create_flow_version_schema; }

Response<CreateFlowVersionView> Client::create_flow_version(const CreateFlowVersionRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<CreateFlowVersionView>(*connection_, create_flow_version_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateFlowVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_flow_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
