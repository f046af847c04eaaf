// Client::get_browser_profile: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_browser_profile.h"

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

constexpr internal::Field get_browser_profile_fields[] = {
    {"profileId", &internal::string_type, offsetof(GetBrowserProfileView, profile_id), internal::Slot::plain},
    {"profileArn", &internal::string_type, offsetof(GetBrowserProfileView, profile_arn), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetBrowserProfileView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetBrowserProfileView, description), internal::Slot::optional,
     true},
    {"status", &schemas::browser_profile_status_type, offsetof(GetBrowserProfileView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetBrowserProfileView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetBrowserProfileView, last_updated_at),
     internal::Slot::plain},
    {"lastSavedAt", &internal::date_time_type, offsetof(GetBrowserProfileView, last_saved_at),
     internal::Slot::optional},
    {"lastSavedBrowserSessionId", &internal::string_type,
     offsetof(GetBrowserProfileView, last_saved_browser_session_id), internal::Slot::optional},
    {"lastSavedBrowserId", &internal::string_type, offsetof(GetBrowserProfileView, last_saved_browser_id),
     internal::Slot::optional},
};
constexpr internal::Schema get_browser_profile_schema =
    internal::structure_schema<GetBrowserProfileView>("GetBrowserProfileResponse", get_browser_profile_fields);
constexpr internal::OutputSchema get_browser_profile_output{
    .view = &get_browser_profile_schema,
    .body = &get_browser_profile_schema,
    .needs_body = true,
};
constexpr internal::Operation get_browser_profile_operation{
    .service = &common::service,
    .name = "GetBrowserProfile",
    .errors = common::errors,
    .output = &get_browser_profile_output,
};

internal::HttpRequest encode(const GetBrowserProfileRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/browser-profiles/"};
  out.label("profileId", in.profile_id);
  return out;
}

constexpr internal::WaiterSpec judge_browser_profile_deleted_spec{"BrowserProfileDeleted", std::chrono::seconds(2),
                                                                  std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_browser_profile_deleted(const internal::WaitAnswer<GetBrowserProfileView>& answer) {
  if (answer.view) {
    const GetBrowserProfileView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"DELETED"})) return internal::WaitState::success;
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_browser_profile_ready_spec{"BrowserProfileReady", std::chrono::seconds(2),
                                                                std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_browser_profile_ready(const internal::WaitAnswer<GetBrowserProfileView>& answer) {
  if (answer.view) {
    const GetBrowserProfileView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"DELETING", "DELETED"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetBrowserProfileRequest& in) {
  writer.begin_object();
  writer.member("profileId", in.profile_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetBrowserProfileView*) { return get_browser_profile_schema; }

Response<GetBrowserProfileView> Client::get_browser_profile(const GetBrowserProfileRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<GetBrowserProfileView>(*connection_, get_browser_profile_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBrowserProfileRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_browser_profile_operation, encode(request), options);
}

Response<GetBrowserProfileView> Client::wait_until_browser_profile_deleted(
    const GetBrowserProfileRequest& request, const WaitOptions<GetBrowserProfileView>& options) const {
  return internal::wait_until<GetBrowserProfileView>(
      *connection_, get_browser_profile_operation, encode(request),
      internal::wait_plan(judge_browser_profile_deleted_spec, options, judge_browser_profile_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_browser_profile_deleted(const internal::AsyncTarget& target,
                                                                    const GetBrowserProfileRequest& request,
                                                                    const WaitOptions<GetBrowserProfileView>& options) {
  return internal::make_pending_wait(
      target, get_browser_profile_operation, encode(request),
      internal::wait_plan(judge_browser_profile_deleted_spec, options, judge_browser_profile_deleted));
}

Response<GetBrowserProfileView> Client::wait_until_browser_profile_ready(
    const GetBrowserProfileRequest& request, const WaitOptions<GetBrowserProfileView>& options) const {
  return internal::wait_until<GetBrowserProfileView>(
      *connection_, get_browser_profile_operation, encode(request),
      internal::wait_plan(judge_browser_profile_ready_spec, options, judge_browser_profile_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_browser_profile_ready(const internal::AsyncTarget& target,
                                                                  const GetBrowserProfileRequest& request,
                                                                  const WaitOptions<GetBrowserProfileView>& options) {
  return internal::make_pending_wait(
      target, get_browser_profile_operation, encode(request),
      internal::wait_plan(judge_browser_profile_ready_spec, options, judge_browser_profile_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
