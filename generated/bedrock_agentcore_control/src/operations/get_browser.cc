// Client::get_browser: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_browser.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type get_browser_enterprise_policies_type =
    internal::list_type<BrowserEnterprisePolicyView>(schemas::browser_enterprise_policy_type);
constexpr internal::Type get_browser_certificates_type =
    internal::list_type<CertificateView>(schemas::certificate_type);
constexpr internal::Type get_browser_filesystem_configurations_type =
    internal::list_type<ToolsFileSystemConfigurationView>(schemas::tools_file_system_configuration_type);
constexpr internal::Field get_browser_fields[] = {
    {"browserId", &internal::string_type, offsetof(GetBrowserView, browser_id), internal::Slot::plain},
    {"browserArn", &internal::string_type, offsetof(GetBrowserView, browser_arn), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetBrowserView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetBrowserView, description), internal::Slot::optional, true},
    {"executionRoleArn", &internal::string_type, offsetof(GetBrowserView, execution_role_arn),
     internal::Slot::optional},
    {"networkConfiguration", &schemas::browser_network_configuration_type,
     offsetof(GetBrowserView, network_configuration), internal::Slot::plain},
    {"recording", &schemas::recording_config_type, offsetof(GetBrowserView, recording), internal::Slot::reference},
    {"browserSigning", &schemas::browser_signing_config_output_type, offsetof(GetBrowserView, browser_signing),
     internal::Slot::reference},
    {"enterprisePolicies", &get_browser_enterprise_policies_type, offsetof(GetBrowserView, enterprise_policies),
     internal::Slot::plain},
    {"certificates", &get_browser_certificates_type, offsetof(GetBrowserView, certificates), internal::Slot::plain},
    {"filesystemConfigurations", &get_browser_filesystem_configurations_type,
     offsetof(GetBrowserView, filesystem_configurations), internal::Slot::plain},
    {"status", &schemas::browser_status_type, offsetof(GetBrowserView, status), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(GetBrowserView, failure_reason), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GetBrowserView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetBrowserView, last_updated_at), internal::Slot::plain},
};
constexpr internal::Schema get_browser_schema =
    internal::structure_schema<GetBrowserView>("GetBrowserResponse", get_browser_fields);
constexpr internal::OutputSchema get_browser_output{
    .view = &get_browser_schema,
    .body = &get_browser_schema,
    .needs_body = true,
};
constexpr internal::Operation get_browser_operation{
    .service = &common::service,
    .name = "GetBrowser",
    .errors = common::errors,
    .output = &get_browser_output,
};

internal::HttpRequest encode(const GetBrowserRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/browsers/"};
  out.label("browserId", in.browser_id);
  return out;
}

std::string get_browser_reasons(const GetBrowserView& output) {
  internal::PathValues reasons;
  if (output.failure_reason) reasons.add(std::string_view(*output.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_browser_deleted_spec{"BrowserDeleted", std::chrono::seconds(2),
                                                          std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_browser_deleted(const internal::WaitAnswer<GetBrowserView>& answer) {
  if (answer.view) {
    const GetBrowserView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"DELETED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_browser_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_browser_ready_spec{"BrowserReady", std::chrono::seconds(2),
                                                        std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_browser_ready(const internal::WaitAnswer<GetBrowserView>& answer) {
  if (answer.view) {
    const GetBrowserView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "DELETING", "DELETE_FAILED", "DELETED"}))
      return internal::ruled_out(*state, get_browser_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetBrowserRequest& in) {
  writer.begin_object();
  writer.member("browserId", in.browser_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetBrowserView*) { return get_browser_schema; }

Response<GetBrowserView> Client::get_browser(const GetBrowserRequest& request, const CallOptions& options) const {
  return internal::call<GetBrowserView>(*connection_, get_browser_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBrowserRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_browser_operation, encode(request), options);
}

Response<GetBrowserView> Client::wait_until_browser_deleted(const GetBrowserRequest& request,
                                                            const WaitOptions<GetBrowserView>& options) const {
  return internal::wait_until<GetBrowserView>(
      *connection_, get_browser_operation, encode(request),
      internal::wait_plan(judge_browser_deleted_spec, options, judge_browser_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_browser_deleted(const internal::AsyncTarget& target,
                                                            const GetBrowserRequest& request,
                                                            const WaitOptions<GetBrowserView>& options) {
  return internal::make_pending_wait(target, get_browser_operation, encode(request),
                                     internal::wait_plan(judge_browser_deleted_spec, options, judge_browser_deleted));
}

Response<GetBrowserView> Client::wait_until_browser_ready(const GetBrowserRequest& request,
                                                          const WaitOptions<GetBrowserView>& options) const {
  return internal::wait_until<GetBrowserView>(
      *connection_, get_browser_operation, encode(request),
      internal::wait_plan(judge_browser_ready_spec, options, judge_browser_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_browser_ready(const internal::AsyncTarget& target,
                                                          const GetBrowserRequest& request,
                                                          const WaitOptions<GetBrowserView>& options) {
  return internal::make_pending_wait(target, get_browser_operation, encode(request),
                                     internal::wait_plan(judge_browser_ready_spec, options, judge_browser_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
