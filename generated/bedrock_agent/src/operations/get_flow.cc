// Client::get_flow: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_flow.h"

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

constexpr internal::Type get_flow_validations_type =
    internal::list_type<FlowValidationView>(schemas::flow_validation_type);
constexpr internal::Field get_flow_fields[] = {
    {"name", &internal::string_type, offsetof(GetFlowView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetFlowView, description), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(GetFlowView, execution_role_arn), internal::Slot::plain},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(GetFlowView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"id", &internal::string_type, offsetof(GetFlowView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(GetFlowView, arn), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(GetFlowView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetFlowView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetFlowView, updated_at), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(GetFlowView, version), internal::Slot::plain},
    {"definition", &schemas::flow_definition_type, offsetof(GetFlowView, definition), internal::Slot::reference, true},
    {"validations", &get_flow_validations_type, offsetof(GetFlowView, validations), internal::Slot::plain},
};
constexpr internal::Schema get_flow_schema =
    internal::structure_schema<GetFlowView>("GetFlowResponse", get_flow_fields);
constexpr internal::OutputSchema get_flow_output{
    .view = &get_flow_schema,
    .body = &get_flow_schema,
    .needs_body = true,
};
constexpr internal::Operation get_flow_operation{
    .service = &common::service,
    .name = "GetFlow",
    .errors = common::errors,
    .output = &get_flow_output,
};

internal::HttpRequest encode(const GetFlowRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier).segment("/").query("includedData", in.included_data);
  return out;
}

std::string get_flow_reasons(const GetFlowView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.validations) reasons.add(std::string_view(item1.message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_flow_prepared_spec{"FlowPrepared", std::chrono::seconds(2),
                                                        std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_flow_prepared(const internal::WaitAnswer<GetFlowView>& answer) {
  if (answer.view) {
    const GetFlowView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Prepared"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed"})) return internal::ruled_out(*state, get_flow_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetFlowRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("includedData", in.included_data);
  writer.end_object();
}

const internal::Schema& schema_of(const GetFlowView*) { return get_flow_schema; }

Response<GetFlowView> Client::get_flow(const GetFlowRequest& request, const CallOptions& options) const {
  return internal::call<GetFlowView>(*connection_, get_flow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_flow_operation, encode(request), options);
}

Response<GetFlowView> Client::wait_until_flow_prepared(const GetFlowRequest& request,
                                                       const WaitOptions<GetFlowView>& options) const {
  return internal::wait_until<GetFlowView>(*connection_, get_flow_operation, encode(request),
                                           internal::wait_plan(judge_flow_prepared_spec, options, judge_flow_prepared));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_flow_prepared(const internal::AsyncTarget& target,
                                                          const GetFlowRequest& request,
                                                          const WaitOptions<GetFlowView>& options) {
  return internal::make_pending_wait(target, get_flow_operation, encode(request),
                                     internal::wait_plan(judge_flow_prepared_spec, options, judge_flow_prepared));
}

}  // namespace outcrop::bedrock_agent
