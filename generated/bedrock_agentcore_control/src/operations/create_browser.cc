// Client::create_browser: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_browser.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field create_browser_fields[] = {
    {"browserId", &internal::string_type, offsetof(CreateBrowserView, browser_id), internal::Slot::plain},
    {"browserArn", &internal::string_type, offsetof(CreateBrowserView, browser_arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateBrowserView, created_at), internal::Slot::plain},
    {"status", &schemas::browser_status_type, offsetof(CreateBrowserView, status), internal::Slot::plain},
};
constexpr internal::Schema create_browser_schema =
    internal::structure_schema<CreateBrowserView>("CreateBrowserResponse", create_browser_fields);
constexpr internal::OutputSchema create_browser_output{
    .view = &create_browser_schema,
    .body = &create_browser_schema,
    .needs_body = true,
};
constexpr internal::Operation create_browser_operation{
    .service = &common::service,
    .name = "CreateBrowser",
    .errors = common::errors,
    .output = &create_browser_output,
};

internal::HttpRequest encode(const CreateBrowserRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/browsers"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("executionRoleArn", in.execution_role_arn);
    writer.required("networkConfiguration", in.network_configuration);
    writer.member("recording", in.recording);
    writer.member("browserSigning", in.browser_signing);
    writer.member("enterprisePolicies", in.enterprise_policies);
    writer.member("certificates", in.certificates);
    writer.member("filesystemConfigurations", in.filesystem_configurations);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateBrowserRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("networkConfiguration", in.network_configuration);
  writer.member("recording", in.recording);
  writer.member("browserSigning", in.browser_signing);
  writer.member("enterprisePolicies", in.enterprise_policies);
  writer.member("certificates", in.certificates);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateBrowserView*) { return create_browser_schema; }

Response<CreateBrowserView> Client::create_browser(const CreateBrowserRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<CreateBrowserView>(*connection_, create_browser_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateBrowserRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_browser_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
