// Client::get_flow_version: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_flow_version.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field get_flow_version_fields[] = {
    {"name", &internal::string_type, offsetof(GetFlowVersionView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetFlowVersionView, description), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(GetFlowVersionView, execution_role_arn),
     internal::Slot::plain},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(GetFlowVersionView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"id", &internal::string_type, offsetof(GetFlowVersionView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(GetFlowVersionView, arn), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(GetFlowVersionView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetFlowVersionView, created_at), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(GetFlowVersionView, version), internal::Slot::plain},
    {"definition", &schemas::flow_definition_type, offsetof(GetFlowVersionView, definition), internal::Slot::reference,
     true},
};
constexpr internal::Schema get_flow_version_schema =
    internal::structure_schema<GetFlowVersionView>("GetFlowVersionResponse", get_flow_version_fields);
constexpr internal::OutputSchema get_flow_version_output{
    .view = &get_flow_version_schema,
    .body = &get_flow_version_schema,
    .needs_body = true,
};
constexpr internal::Operation get_flow_version_operation{
    .service = &common::service,
    .name = "GetFlowVersion",
    .errors = common::errors,
    .output = &get_flow_version_output,
};

internal::HttpRequest encode(const GetFlowVersionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/versions/")
      .label("flowVersion", in.flow_version)
      .segment("/")
      .query("includedData", in.included_data);
  return out;
}

constexpr internal::WaiterSpec judge_flow_version_prepared_spec{"FlowVersionPrepared", std::chrono::seconds(2),
                                                                std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_flow_version_prepared(const internal::WaitAnswer<GetFlowVersionView>& answer) {
  if (answer.view) {
    const GetFlowVersionView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Prepared"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetFlowVersionRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowVersion", in.flow_version);
  writer.member("includedData", in.included_data);
  writer.end_object();
}

const internal::Schema& schema_of(const GetFlowVersionView*) { return get_flow_version_schema; }

Response<GetFlowVersionView> Client::get_flow_version(const GetFlowVersionRequest& request,
                                                      const CallOptions& options) const {
  return internal::call<GetFlowVersionView>(*connection_, get_flow_version_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_flow_version_operation, encode(request), options);
}

Response<GetFlowVersionView> Client::wait_until_flow_version_prepared(
    const GetFlowVersionRequest& request, const WaitOptions<GetFlowVersionView>& options) const {
  return internal::wait_until<GetFlowVersionView>(
      *connection_, get_flow_version_operation, encode(request),
      internal::wait_plan(judge_flow_version_prepared_spec, options, judge_flow_version_prepared));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_flow_version_prepared(const internal::AsyncTarget& target,
                                                                  const GetFlowVersionRequest& request,
                                                                  const WaitOptions<GetFlowVersionView>& options) {
  return internal::make_pending_wait(
      target, get_flow_version_operation, encode(request),
      internal::wait_plan(judge_flow_version_prepared_spec, options, judge_flow_version_prepared));
}

}  // namespace outcrop::bedrock_agent
